import { useSyncExternalStore } from 'react';
import type { Account } from './account';

interface Held {
  accessToken: string;
  expiresAt: string;
  account: Account;
}

/** Why there is no session, told on the sign-in page. */
export type Ended = 'expired' | 'left' | null;

const place = 'gereh.session';
/** A token is renewed when this much of its life is left. */
const renewBeforeMs = 3 * 60_000;

let held: Held | null = read();
let ended: Ended = null;
let renewing: Promise<void> | null = null;
const watchers = new Set<() => void>();

function read(): Held | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as Held | null;
    return kept && Date.parse(kept.expiresAt) > Date.now() ? kept : null;
  } catch {
    return null;
  }
}

function hold(next: Held | null, why: Ended): void {
  held = next;
  ended = why;
  if (next) sessionStorage.setItem(place, JSON.stringify(next));
  else sessionStorage.removeItem(place);
  for (const tell of watchers) tell();
}

export const beginSession = (session: Held): void => hold(session, null);

export function endSession(why: Ended): void {
  if (held) hold(null, why);
}

export const whyEnded = (): Ended => ended;

async function renew(token: string): Promise<void> {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: 'mutation Renew { renewSession { accessToken expiresAt } }' }),
    });
    const { data } = (await answer.json()) as { data?: { renewSession?: Omit<Held, 'account'> } | null };
    if (data?.renewSession && held) hold({ ...held, ...data.renewSession }, null);
  } catch {
    // The line is down: the old token still serves for a while, and the next request tries again.
  }
}

/** The token for the next request, renewed first when it is about to run out. */
export async function freshToken(): Promise<string | null> {
  if (!held) return null;
  const left = Date.parse(held.expiresAt) - Date.now();
  if (left <= 0) {
    endSession('expired');
    return null;
  }
  if (left < renewBeforeMs) {
    renewing ??= renew(held.accessToken).finally(() => (renewing = null));
    await renewing;
  }
  return held?.accessToken ?? null;
}

// Someone who reads or fills a long form sends nothing for a while: the token is kept fresh all the same.
setInterval(() => void freshToken(), 60_000);

export function useSession(): Held | null {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => held,
  );
}

/** The account of a page that is only shown to someone who is signed in. */
export function useAccount(): Account {
  const session = useSession();
  if (!session) throw new Error('this page needs someone who is signed in');
  return session.account;
}
