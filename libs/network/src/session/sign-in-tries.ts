import { LRUCache } from 'lru-cache';
import { sha256 } from '#libs/ledger';
import { subscriberOf } from './subscriber.js';

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
/** So many tries has an address that is new to a login even while others hammer it. */
const FIRST_FROM_ADDRESS = 2;

const PAIR: Allowance = { free: MOST_TRIES, firstWaitS: 60, longestWaitS: 900, forgottenAfterS: HOUR };
const ADDRESS: Allowance = {
  free: MOST_FROM_ADDRESS,
  firstWaitS: 30,
  longestWaitS: 900,
  forgottenAfterS: HOUR,
};
const LOGIN: Allowance = {
  free: MOST_FOR_LOGIN,
  firstWaitS: 60,
  longestWaitS: 900,
  forgottenAfterS: 24 * HOUR,
};
/** Against a guess from each of very many addresses: after so many in a day only known devices may try. */
const DAY: Allowance = { free: 500, firstWaitS: HOUR, longestWaitS: 12 * HOUR, forgottenAfterS: 24 * HOUR };

/** Who tries: what they call themselves, from where, and the mark of a device that knows them. */
export interface Trier {
  readonly login: string;
  readonly address: string;
  readonly device?: string | undefined;
}

/** A counter that a try counts in, and how many tries it needs to have had before its wait holds. */
interface Counted {
  readonly key: string;
  readonly allowance: Allowance;
  /** The wait is lifted for who has made fewer tries than this from an address that is new to the login. */
  readonly unlessFewer?: { readonly key: string; readonly than: number };
}

const hashed = (...parts: readonly string[]): string => sha256(JSON.stringify(parts));

/**
 * The counters of a try. A device that knows the login has one of its own, so nobody can use up its tries from
 * elsewhere; a stranger's tries count for the pair of login and address, for the address, and for the login.
 */
export function countersOf({ login, address, device }: Trier): readonly Counted[] {
  if (device) return [{ key: hashed('device', login, device), allowance: PAIR }];
  const from = subscriberOf(address);
  const pair = hashed('pair', login, from);
  return [
    { key: pair, allowance: PAIR },
    { key: hashed('address', from), allowance: ADDRESS },
    {
      key: hashed('login', login),
      allowance: LOGIN,
      unlessFewer: { key: pair, than: FIRST_FROM_ADDRESS },
    },
    { key: hashed('day', login), allowance: DAY },
  ];
}

/** Counts tries to sign in, so that nobody can guess for long and nobody can be kept out. */
export abstract class SignInTries {
  /** Counts a try before the password is looked at; how many seconds to wait instead, 0 if it may go on. */
  abstract use(trier: Trier): Promise<number>;
  /** Somebody got in: their own tries are forgotten, those of others with the login or from the address are not. */
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
    for (const { key, unlessFewer } of counters) {
      const waitMs = (this.count(key)?.waitsUntil ?? 0) - this.now();
      if (waitMs <= 0) continue;
      if (unlessFewer && (this.count(unlessFewer.key)?.tries ?? 0) < unlessFewer.than) continue;
      return Math.ceil(waitMs / 1_000);
    }
    for (const { key, allowance } of counters) this.add(key, allowance);
    return 0;
  }

  async forget(trier: Trier): Promise<void> {
    const [own, ...others] = countersOf(trier);
    this.counts.delete(own!.key);
    for (const { key } of others) {
      const count = this.count(key);
      if (count) count.tries -= 1;
    }
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
