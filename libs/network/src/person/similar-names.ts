import { foldText } from '#libs/platform';

/** A name in both scripts. */
export interface TwoNames {
  readonly nameFa: string;
  readonly nameLatin: string;
}

/** A name as it is compared: made once, compared often. */
export interface FoldedName {
  /** Its Persian words, and the same in the order of the alphabet: who writes the family name first is the same woman. */
  readonly joined: string;
  readonly sorted: string;
  readonly latin: string;
  /** Which letters the Persian form has, as bits: an edit changes two of them at most, so few pairs need measuring. */
  readonly letters: number;
}

/** The words of a Persian name in the form in which they are searched: forms of alef, hamza and yeh are one. */
export const persianWords = (name: string): string[] =>
  foldText(name)
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ی')
    .replace(/[ءٔ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

/** The words of a Latin name in the form in which they are searched: without accents and marks. */
export const latinWords = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\p{M}’'.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

/** Makes a name comparable. */
export function foldedName({ nameFa, nameLatin }: TwoNames): FoldedName {
  const words = persianWords(nameFa);
  return {
    joined: words.join(''),
    sorted: [...words].sort().join(''),
    latin: latinWords(nameLatin).sort().join(''),
    letters: [...words.join('')].reduce((bits, letter) => bits | (1 << (letter.codePointAt(0)! % 32)), 0),
  };
}

/** How many letters two names of this length may differ in and still be taken for one: none, one, or two. */
const tolerance = (length: number): number => (length < 6 ? 0 : length < 12 ? 1 : 2);

/** Whether two names may be of the same woman: the same but for a letter or two, the order of words, or its Latin form. */
export function areSimilar(one: FoldedName, other: FoldedName): boolean {
  const most = tolerance(Math.min(one.joined.length, other.joined.length));
  if (one.latin.length >= 6 && one.latin === other.latin) return true;
  if (bitsIn(one.letters ^ other.letters) > 2 * most) return false;
  return isWithin(one.joined, other.joined, most) || isWithin(one.sorted, other.sorted, most);
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether the edit distance of two texts is at most `most`; looks no further than that. */
function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  if (one === other) return true;
  if (most === 0) return false;
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, row[j]! + 1, next[j - 1]! + 1);
      least = Math.min(least, next[j]!);
    }
    if (least > most) return false;
    row = next;
  }
  return row[other.length]! <= most;
}
