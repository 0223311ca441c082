import { SeededIds } from '#libs/platform';

/** The seed of the whole scenario: another number is another two years. */
const SCENARIO_SEED = 1403;

/** Draws that are the same every time; each label has a stream of its own, so that one draw more moves nothing else. */
export class Chance {
  private readonly source: SeededIds;

  constructor(label: string) {
    this.source = new SeededIds(seedOf(`${SCENARIO_SEED}/${label}`));
  }

  /** A number in [0, 1). */
  fraction(): number {
    return this.source.fraction();
  }

  /** A number in [least, most). */
  between(least: number, most: number): number {
    return least + this.fraction() * (most - least);
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** One of several, each as likely as the next. */
  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.fraction() * from.length)]!;
  }

  /** The same values in another order. */
  shuffle<T>(values: readonly T[]): T[] {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.whole(0, i);
      [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    return shuffled;
  }

  /** Something near nothing: a bell between −1 and 1. */
  bell(): number {
    return (this.fraction() + this.fraction() + this.fraction()) / 1.5 - 1;
  }
}

/** Each value as often as it is counted, in the order given. */
export const dealt = <T>(counts: readonly (readonly [value: T, count: number])[]): T[] =>
  counts.flatMap(([value, count]) => Array.from({ length: count }, () => value));

/** A 32-bit seed of a text (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}
