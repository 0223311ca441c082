import { useSyncExternalStore } from 'react';
import type { MeQuery } from '../gql/graphql';
import { currentLanguage } from '../language/language';
import { reach } from '../line/line';
import { graphql, saying } from '../line/operation';
import { wipeKept } from '../outbox/store';
import './account';
import type { Account } from './account';

/** Who is signed in. The tokens are in cookies that no script can read; here is only until when they are good. */
interface Held {
  /** The end of the access token, to be renewed before. */
  expiresAt: string;
  /** The session may do nothing yet but set up the second factor that its role needs. */
  secondFactorMissing: boolean;
  account: Account;
}

/** Why there is no session, told on the sign-in page. */
export type Ended = 'expired' | 'left' | null;

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

const Me = graphql(`
  query Me {
    me {
      ...AccountParts
    }
    mySecondFactor {
      missing
    }
  }
`);

/** Where tabs tell each other who is signed in and until when. */
const place = 'gereh.session';
/** Who was signed in when the line was last there, for opening the console without one. */
const lastKnown = 'gereh.known';
/** Who signed out without a line: the server is told as soon as it can be. */
const leaving = 'gereh.leaving';
/** Without the server having been asked, the console opens for so long. */
const openWithoutLineMs = 7 * 24 * 3_600_000;
/** A token is renewed when this much of its life is left. */
const renewBeforeMs = 3 * 60_000;
const askAgainMs = 3_000;

/** Undefined until it is known whether somebody is signed in. */
let held: Held | null | undefined;
let ended: Ended = null;
let renewing: Promise<void> | null = null;
const watchers = new Set<() => void>();

function hold(next: Held | null | undefined, why: Ended): void {
  held = next;
  ended = why;
  for (const tell of watchers) tell();
}

/** Who acts, and in which post: ids, no secret. */
const actingOf = (account: Account): string => `${account.id}/${account.post.id}`;

function tellTabs(session: Held | null): void {
  try {
    if (session) localStorage.setItem(place, `${actingOf(session.account)} ${session.expiresAt}`);
    else localStorage.removeItem(place);
  } catch {
    // Without storage each tab finds out by itself.
  }
}

/** Who acts now, in which post; undefined when nobody is signed in. */
export const actingNow = (): string | undefined => (held ? actingOf(held.account) : undefined);

export function beginSession({ expiresAt, secondFactorMissing, account }: Held): void {
  const session = { expiresAt, secondFactorMissing, account };
  remember(session);
  hold(session, null);
  tellTabs(session);
  void wipeKept(actingOf(account)).catch(() => undefined);
}

function remember(session: Held | null): void {
  try {
    localStorage.removeItem(leaving);
    if (session && !session.secondFactorMissing)
      localStorage.setItem(lastKnown, JSON.stringify({ ...session, seenAt: Date.now() }));
    else localStorage.removeItem(lastKnown);
  } catch {
    // Without storage the console opens only with a line.
  }
}

/** Who was signed in here when the server was last asked, if that is not too long ago. */
function known(): Held | null {
  try {
    const found = JSON.parse(localStorage.getItem(lastKnown) ?? 'null') as (Held & { seenAt: number }) | null;
    const ageMs = found ? Date.now() - found.seenAt : Infinity;
    return found && ageMs >= 0 && ageMs < openWithoutLineMs ? found : null;
  } catch {
    return null;
  }
}

/** However a session ends: what was kept of it for reading goes, also where it was ended elsewhere or ran out. */
export function endSession(why: Ended): void {
  if (held === null) return;
  remember(null);
  hold(null, why);
  tellTabs(null);
  // After nobody is signed in any more: answers that are still on their way are not kept again.
  void wipeKept().catch(() => undefined);
}

export const whyEnded = (): Ended => ended;

async function post<Answer>(path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'accept-language': currentLanguage() };
  const answer = await reach(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as Answer;
}

/** Until when the session is good; null when there is none. Throws when the line is down. */
const resume = async (renew: boolean): Promise<string | null> =>
  (await post<{ expiresAt?: string | null }>('/session/resume', { renew })).expiresAt ?? null;

/** Finds out whether somebody is signed in, and who; asks until it is answered. */
async function open(): Promise<void> {
  try {
    if (localStorage.getItem(leaving)) {
      await post('/graphql', saying(SignOut));
      localStorage.removeItem(leaving);
    }
    const expiresAt = await resume(false);
    if (!expiresAt) return endSession(null);
    const { data } = await post<{ data?: Partial<MeQuery> | null }>('/graphql', saying(Me));
    const { me, mySecondFactor } = data ?? {};
    if (me && mySecondFactor)
      beginSession({ expiresAt, secondFactorMissing: mySecondFactor.missing, account: me });
    else endSession('expired');
  } catch {
    // The line is down. Who was here last goes on with what is kept here; the server has the last word, later.
    const { pathname } = location;
    const found = held === undefined && !pathname.startsWith('/shared') ? known() : null;
    if (found) hold(found, null);
    else if (held === undefined && localStorage.getItem(leaving)) hold(null, 'left');
    setTimeout(() => void open(), askAgainMs);
  }
}

/** Signs out: the session ends on the server, in this tab and in all others. */
export async function leaveSession(): Promise<void> {
  let told = false;
  try {
    await freshSession();
    await post('/graphql', saying(SignOut));
    told = true;
  } catch {
    // The line is down: the page is left all the same, and the server hears of it with the next line.
  }
  endSession('left');
  await wipeKept().catch(() => undefined);
  if (!told) localStorage.setItem(leaving, 'true');
}

async function renew(): Promise<void> {
  try {
    const expiresAt = await resume(true);
    if (!held) return;
    if (expiresAt) beginSession({ ...held, expiresAt });
    else endSession('expired');
  } catch {
    // The line is down: the old token still serves for a while, and the next request tries again.
  }
}

/** Before each request: the session is renewed when its token is about to run out. */
export async function freshSession(): Promise<void> {
  if (!held || Date.parse(held.expiresAt) - Date.now() > renewBeforeMs) return;
  renewing ??= renew().finally(() => (renewing = null));
  await renewing;
}

/** Another tab signed in, out or on. */
function follow(told: string | null): void {
  const [acting, expiresAt] = told?.split(' ') ?? [];
  if (!acting || !expiresAt) return hold(null, 'left');
  if (held && actingOf(held.account) === acting) return hold({ ...held, expiresAt }, null);
  hold(undefined, null);
  void open();
}

globalThis.addEventListener('storage', ({ key, newValue }) => key === place && follow(newValue));
// Someone who reads or fills a long form sends nothing for a while: the session is kept fresh all the same.
setInterval(() => void freshSession(), 60_000);

/** To be called once, when the texts of the language are there. */
export const startSession = (): void => void open();

const watch = (tell: () => void) => {
  watchers.add(tell);
  return () => watchers.delete(tell);
};

/** Who is signed in; null for nobody, undefined while that is not known yet. */
export function useSession(): Held | null | undefined {
  return useSyncExternalStore(watch, () => held);
}

/** The account of a page that is only shown to someone who is signed in. */
export function useAccount(): Account {
  const session = useSession();
  if (!session) throw new Error('this page needs someone who is signed in');
  return session.account;
}
