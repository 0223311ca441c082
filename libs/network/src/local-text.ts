import { z } from 'zod';

const line = z.string().trim().min(1).max(160);

/** A name or an address in three languages, as an input gives it. */
export const localText = z.object({ fa: line, en: line, ru: line });
