import type { Caller, RequestContext, Role } from '#libs/platform';
import type { Post } from '../account/account.schema.js';

/** What is written down about access. */
export const ACCESS_EVENTS = [
  'SIGN_IN',
  'PHONE_CODE',
  'SECOND_FACTOR',
  'PASSWORD_CHANGED',
  'RESET',
  'INVITATION_MADE',
  'INVITATION_WITHDRAWN',
  'INVITATION_ACCEPTED',
  'PHONE_CHANGED',
  'SESSION_REVOKED',
  'TOKEN_REUSED',
  'POST_SWITCHED',
  'ACCOUNT_CHANGED',
  'ACCOUNT_DISABLED',
  'ACCOUNT_ENABLED',
  'PROVIDER_CHANGED',
  'KEY_CHANGED',
  'KEY_USED',
  'SHARE_CHANGED',
  'SHARE_USED',
  'PERSONAL_DATA_SHOWN',
  'PERSONAL_DATA_SOUGHT',
  'PERSONAL_DATA_EXPORTED',
  'PERSONAL_DATA_ERASED',
  'OUTBOX_READ',
  'PERMISSION',
] as const;
export type AccessEvent = (typeof ACCESS_EVENTS)[number];

/** Where a request came from, as the door saw it. */
export interface SeenFrom {
  readonly address?: string | undefined;
  readonly userAgent?: string | undefined;
}

/** What is to be written down. The log itself shortens the address, coarsens the program and hashes the login. */
export interface AccessNote extends SeenFrom {
  readonly what: AccessEvent;
  readonly outcome: 'DONE' | 'REFUSED';
  /** A stable code of ours: the refusal's, or the permission that was asked for. */
  readonly reason?: string | undefined;
  /** The account's id, where it is known. */
  readonly account?: string | undefined;
  /** What was typed as a login where no account is known; it is kept as a keyed hash. */
  readonly login?: string | undefined;
  readonly role?: Role | undefined;
  /** The organisations whose staff may read of it; inner ids. */
  readonly organisations?: readonly string[] | undefined;
  /** What it was done to: the kind and the inner id, e.g. an account, a person, a key. */
  readonly subject?: { readonly kind: string; readonly id: string } | undefined;
}

/** What of a note a caller's post gives. */
export const actedBy = ({ account, role, organisation }: Caller) => ({
  account,
  role,
  organisations: organisation ? [organisation] : [],
});

/** What of a note an account gives that has not yet chosen a post: all its organisations may read of it. */
export const ownedBy = ({ _id, posts }: { readonly _id: string; readonly posts: readonly Post[] }) => ({
  account: _id,
  organisations: [...new Set(posts.flatMap(({ organisationId }) => organisationId ?? []))],
});

/** What of a note a request gives. */
export function seenFrom({ ip, headers }: RequestContext): SeenFrom {
  const agent = headers['user-agent'];
  return { address: ip, userAgent: Array.isArray(agent) ? agent[0] : agent };
}

const PROGRAMS = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Samsung', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome|Chromium)\//],
  ['Safari', /\bSafari\//],
  ['curl', /^curl\//],
] as const;
const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;
const MOST_AGENT = 400;

/** A program and its system, one of a few of each: enough to know one's own, too little to follow anybody. */
export function agentOf(userAgent: string | undefined): string | undefined {
  if (!userAgent) return undefined;
  const text = userAgent.slice(0, MOST_AGENT);
  const found = (kinds: typeof PROGRAMS | typeof SYSTEMS) => kinds.find(([, shape]) => shape.test(text))?.[0];
  return [found(PROGRAMS) ?? 'program', found(SYSTEMS)].filter(Boolean).join('/');
}
