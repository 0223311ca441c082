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
/** Codes a day for one number from strangers; beyond it only first ones from places that are new to the number. */
const MOST_A_DAY = 20;
/** So many places of one network are new in a day: a /48 of IPv6 has 65,536 of them. */
const MOST_NEW_IN_NETWORK = 8;
/** Beyond the bound of the day the first such one waits so long since the last code, the next twice as long, … */
const FIRST_PAUSE_MS = 60_000;
/** … and none longer: so a phone gets at most fifty codes in a day, whoever asks. */
const LONGEST_PAUSE_MS = HOUR_MS;

/** That a code was asked for. */
export interface Asked {
  readonly at: number;
  /** The subscriber who asked. */
  readonly from: string;
  /** The network of the subscriber: a /24 of IPv4, a /48 of IPv6. */
  readonly network: string;
  readonly known: boolean;
}

/**
 * Whether one more code goes out to a number, from what was let out within the last day. Her own device counts apart,
 * and at a place that is new to the number the bound of the day does not hold: whoever used it up keeps her out for an
 * hour at most. Only who asks all day long from new networks again and again, or from her very address, takes her turns;
 * then her device is left, and an invitation.
 */
export function maySend(earlier: readonly Asked[], wish: Asked): boolean {
  const { at, from, known } = wish;
  const sameWay = earlier.filter((one) => one.known === known);
  const lastHour = sameWay.filter((one) => one.at > at - HOUR_MS);
  const here = lastHour.filter((one) => one.from === from);
  if (here.some((one) => one.at > at - AGAIN_SECONDS * 1_000)) return false;
  if (known) return lastHour.length < MOST_ON_KNOWN;
  if (sameWay.length >= MOST_A_DAY) return isNewPlace(sameWay, wish) && isPauseOver(sameWay, at);
  return lastHour.length < MOST_FROM_STRANGERS || here.length < FIRST_FROM_PLACE;
}

function isNewPlace(today: readonly Asked[], { from, network }: Asked): boolean {
  const here = today.filter((one) => one.from === from);
  const near = new Set(today.flatMap((one) => (one.network === network ? [one.from] : [])));
  return here.length < FIRST_FROM_PLACE && near.size < MOST_NEW_IN_NETWORK;
}

function isPauseOver(today: readonly Asked[], at: number): boolean {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (today.length - MOST_A_DAY));
  return at - Math.max(...today.map((one) => one.at)) >= pause;
}
