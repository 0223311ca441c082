import { networkOf, subscriberOf } from '#libs/platform';
import { LRUCache } from 'lru-cache';
import { sha256 } from '#libs/ledger';

/** Tries that are free; from then on each waits, and each wait is twice the one before. */
export interface Allowance {
  readonly free: number;
  readonly firstWaitS: number;
  readonly longestWaitS: number;
  /** Without a further try all is forgotten after so long. */
  readonly forgottenAfterS: number;
}

const HOUR = 3_600;
/** Tries to sign in with one login from one address, or on a device that it was used on before. */
export const MOST_TRIES = 10;
/** Tries from one address, whatever the login: who tries one password with many logins. */
export const MOST_FROM_ADDRESS = 100;
/** Tries with one login from everywhere, on devices that do not know it. */
export const MOST_FOR_LOGIN = 30;
/** Tries with one login from one network: a /48 of IPv6 or a /24 of IPv4, however many addresses it has. */
export const MOST_NEAR = 30;
/** Tries from one such network, whatever the login. */
const MOST_FROM_NETWORK = 500;
/** So many tries has a network that is new to a login even while others hammer it. */
export const FIRST_FROM_NETWORK = 3;
/** How many of such first tries a login has in a minute, from all new networks together. */
export const MOST_FIRST_A_MINUTE = 60;
/** Where somebody got in they are known for so long: nobody else can use up their tries there. */
export const KNOWN_PLACE_S = 30 * 24 * HOUR;

const PAIR: Allowance = { free: MOST_TRIES, firstWaitS: 60, longestWaitS: 900, forgottenAfterS: HOUR };
const ADDRESS: Allowance = {
  free: MOST_FROM_ADDRESS,
  firstWaitS: 30,
  longestWaitS: 900,
  forgottenAfterS: HOUR,
};
const NEAR: Allowance = { free: MOST_NEAR, firstWaitS: 60, longestWaitS: 900, forgottenAfterS: 24 * HOUR };
const NETWORK: Allowance = { ...ADDRESS, free: MOST_FROM_NETWORK };
const LOGIN: Allowance = {
  free: MOST_FOR_LOGIN,
  firstWaitS: 60,
  longestWaitS: 900,
  forgottenAfterS: 24 * HOUR,
};
/** Against a guess from each of very many addresses. */
const DAY: Allowance = { free: 500, firstWaitS: HOUR, longestWaitS: 12 * HOUR, forgottenAfterS: 24 * HOUR };
const FIRST: Allowance = { free: MOST_FIRST_A_MINUTE, firstWaitS: 60, longestWaitS: 60, forgottenAfterS: 60 };

/** Who tries: what they call themselves, from where, and the mark of a device that knows them. */
export interface Trier {
  readonly login: string;
  readonly address: string;
  readonly device?: string | undefined;
  /**
   * A code is tried by who knows the password already: only they could use its bound against its owner, so new
   * networks get no first tries of it beyond the bound of the day.
   */
  readonly isCode?: boolean | undefined;
  /** Counted for this name alone: it uses up nothing of what signing in from there may use. */
  readonly isApart?: boolean | undefined;
}

/**
 * For whom a counter's wait does not hold: nobody; who got in from this very place before; also who comes from a
 * network that is new to the login. `FIRST_ONLY` counts and holds only where a wait was lifted for being new.
 */
export const LIFTS = ['NEVER', 'KNOWN', 'NEW', 'FIRST_ONLY'] as const;
export type Lift = (typeof LIFTS)[number];

/** A counter that a try counts in. */
export interface Counted {
  readonly key: string;
  readonly allowance: Allowance;
  readonly lift: Lift;
  /** The counter that says whether the network is new to the login. */
  readonly tellsNew?: true;
}

const hashed = (...parts: readonly string[]): string => sha256(JSON.stringify(parts));

/**
 * The counters of a try. A device that knows the login has one of its own, so nobody can use up its tries from
 * elsewhere; a stranger's tries count for the pair of login and address, for address and network, and for the login.
 */
export function countersOf({ login, address, device, isCode, isApart }: Trier): readonly Counted[] {
  if (device) return [{ key: hashed('device', login, device), allowance: PAIR, lift: 'NEVER' }];
  if (isApart) return [{ key: hashed('apart', login), allowance: PAIR, lift: 'NEVER' }];
  const [from, network] = [subscriberOf(address), networkOf(address) ?? address];
  return [
    { key: hashed('pair', login, from), allowance: PAIR, lift: 'NEVER' },
    { key: hashed('address', from), allowance: ADDRESS, lift: 'KNOWN' },
    { key: hashed('near', login, network), allowance: NEAR, lift: 'KNOWN', tellsNew: true },
    { key: hashed('network', network), allowance: NETWORK, lift: 'KNOWN' },
    { key: hashed('login', login), allowance: LOGIN, lift: 'NEW' },
    { key: hashed('day', login), allowance: DAY, lift: isCode ? 'KNOWN' : 'NEW' },
    { key: hashed('first', login), allowance: FIRST, lift: 'FIRST_ONLY' },
  ];
}

/** The mark of a place from which somebody got in with a login. */
export const placeMark = ({ login, address }: Trier): string => hashed('known', login, subscriberOf(address));

/** Counts tries to sign in, so that nobody can guess for long and nobody can be kept out. */
export abstract class SignInTries {
  /** Counts a try before the password is looked at; how many seconds to wait instead, 0 if it may go on. */
  abstract use(trier: Trier): Promise<number>;
  /** Somebody got in: their own tries are forgotten and the place is known; the tries of others are not forgotten. */
  abstract forget(trier: Trier): Promise<void>;
  abstract close(): void;
}

const MOST_KEYS = 40_000;

interface Count {
  tries: number;
  waitsUntil: number;
  forgottenAt: number;
}

/** The in-memory twin: counts within one process. `now` gives milliseconds. */
export class MemorySignInTries extends SignInTries {
  private readonly counts = new LRUCache<string, Count>({ max: MOST_KEYS });

  constructor(private readonly now: () => number = Date.now) {
    super();
  }

  async use(trier: Trier): Promise<number> {
    const counters = countersOf(trier);
    const isKnown = this.count(placeMark(trier)) !== undefined;
    const isNew = counters.some(
      ({ key, tellsNew }) => tellsNew && (this.count(key)?.tries ?? 0) < FIRST_FROM_NETWORK,
    );
    let isFirst = false;
    for (const { key, lift } of counters) {
      const waitMs = (this.count(key)?.waitsUntil ?? 0) - this.now();
      if (waitMs <= 0) continue;
      const holds =
        lift === 'FIRST_ONLY' ? isFirst : lift === 'NEVER' || !(isKnown || (lift === 'NEW' && isNew));
      if (holds) return Math.ceil(waitMs / 1_000);
      if (lift === 'NEW' && !isKnown) isFirst = true;
    }
    for (const { key, allowance, lift } of counters)
      if (lift !== 'FIRST_ONLY' || isFirst) this.add(key, allowance);
    return 0;
  }

  async forget(trier: Trier): Promise<void> {
    const [own, ...others] = countersOf(trier);
    this.counts.delete(own!.key);
    for (const { key } of others) {
      const count = this.count(key);
      if (count) count.tries -= 1;
    }
    const forgottenAt = this.now() + KNOWN_PLACE_S * 1_000;
    this.counts.set(placeMark(trier), { tries: 0, waitsUntil: 0, forgottenAt });
  }

  close(): void {
    this.counts.clear();
  }

  private count(key: string): Count | undefined {
    const known = this.counts.get(key);
    return known && known.forgottenAt > this.now() ? known : undefined;
  }

  private add(key: string, { free, firstWaitS, longestWaitS, forgottenAfterS }: Allowance): void {
    const tries = (this.count(key)?.tries ?? 0) + 1;
    const waitS = tries < free ? 0 : Math.min(longestWaitS, firstWaitS * 2 ** Math.min(20, tries - free));
    const forgottenAt = this.now() + forgottenAfterS * 1_000;
    this.counts.delete(key);
    this.counts.set(key, { tries, waitsUntil: waitS > 0 ? this.now() + waitS * 1_000 : 0, forgottenAt });
  }
}
