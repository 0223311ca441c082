import { asciiDigits, printCode, readCode } from '#libs/platform';

/** Marks that copying from a page or a message leaves in a code: direction marks, joiners, a byte order mark. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A code as it was typed or pasted, with ASCII digits and nothing invisible. */
export const plainCode = (written: string): string => asciiDigits(written).replace(INVISIBLE, '').trim();

/** Shows the code of a thing with the letter of its kind: `B-K7M3-9QXT`. */
export const printLettered = (letter: string, code: string): string => `${letter}-${printCode(code)}`;

/** Reads a code that begins with the letter of a kind; the dash after it may be missing. Undefined when it does not. */
export function readLettered(letter: string, written: string): string | undefined {
  const plain = plainCode(written);
  if (plain[0]?.toUpperCase() !== letter) return undefined;
  return readCode(plain.slice(1));
}
