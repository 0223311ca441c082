/** How long a code is good. */
export const CODE_MINUTES = 10;
/** Wrong codes that one ticket may show. */
export const MOST_CODE_TRIES = 5;
/** Between two codes for one number from the same place. */
export const AGAIN_SECONDS = 60;

const HOUR_MS = 3_600_000;
/** Codes an hour for one number, whoever asks on devices that do not know her. */
const MOST_FROM_STRANGERS = 5;
/** Codes an hour from one place that is new to the number, even while others ask for it without end. */
const FIRST_FROM_PLACE = 2;
/** Codes an hour on a device on which she signed in before; nobody else can use them up. */
const MOST_ON_KNOWN = 5;
/** Codes a day for one number from strangers: a phone that is flooded is of no use to her either. */
const MOST_A_DAY = 20;

/** That a code was asked for. */
export interface Asked {
  readonly at: number;
  readonly from: string;
  readonly known: boolean;
}

/**
 * Whether one more code goes out to a number, from what was asked for within the last day. So nobody can flood her
 * phone, and nobody can keep her out by asking in her name: her own device and a first try from a new place count apart.
 */
export function maySend(earlier: readonly Asked[], { at, from, known }: Asked): boolean {
  const sameWay = earlier.filter((one) => one.known === known);
  const lastHour = sameWay.filter((one) => one.at > at - HOUR_MS);
  const here = lastHour.filter((one) => one.from === from);
  if (here.some((one) => one.at > at - AGAIN_SECONDS * 1_000)) return false;
  if (known) return lastHour.length < MOST_ON_KNOWN;
  if (sameWay.length >= MOST_A_DAY) return false;
  return lastHour.length < MOST_FROM_STRANGERS || here.length < FIRST_FROM_PLACE;
}
