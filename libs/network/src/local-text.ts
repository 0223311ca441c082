import { z } from 'zod';
import { isPlainLine } from '#libs/platform';

const line = z.string().trim().min(1).max(160).refine(isPlainLine);

/** A name or an address in three languages, as an input gives it. */
export const localText = z.object({ fa: line, en: line, ru: line });
