import { z } from 'zod';

/** An amount of minor units as GraphQL carries it: a decimal string, for rials outgrow 32 bits. */
export const wholeAmount = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
