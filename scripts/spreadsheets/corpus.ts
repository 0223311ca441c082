import type { CorpusFile } from './corpus-parts.js';
import { REFUSED } from './corpus-refused.js';
import { TEXTS } from './corpus-texts.js';
import { WORKBOOKS } from './corpus-workbooks.js';

/** Awkward files, each with what must become of it. */
export const CORPUS: readonly CorpusFile[] = [...WORKBOOKS, ...TEXTS, ...REFUSED];
