import type { Wording } from './paper-data.js';
import type { PaperLanguage } from './paper.js';

/** The text in the paper's language; a text that is the same everywhere as it is. */
export function inLanguage(text: Wording, language: PaperLanguage): string {
  return typeof text === 'string' ? text : text[language];
}
