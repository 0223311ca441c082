import { z } from 'zod';

/** The most counties that one office watches over. */
export const MAX_COUNTIES = 20;

/** The name of a county, as villages name theirs. */
export const countyName = z.string().trim().min(1).max(80);

/** The counties that an office watches over, named as villages name theirs; each once. */
export const countyList = z
  .array(countyName)
  .max(MAX_COUNTIES)
  .transform((counties) => [...new Set(counties)]);
