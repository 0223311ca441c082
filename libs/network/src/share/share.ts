import { sha256 } from '#libs/ledger';
import type { Share } from './share.schema.js';

/** How tokens of shares begin. */
export const SHARE_PREFIX = 'gs_';

/** What the account of a guest begins with; the id of the share follows. */
export const GUEST_ACCOUNT = 'share-';

/** How long a share may be good, in days. */
export const MOST_SHARE_DAYS = 365;

/** How many shares of one organisation may be good at the same time. */
export const MOST_OPEN_SHARES = 200;

/** The most visits that a share can be limited to. */
export const MOST_SHARE_USES = 10_000;

/** One reader within this time is one visit, however many pages and papers he opens. */
const VISIT_MINUTES = 30;

/** How a share stands. */
export const SHARE_STATES = ['OPEN', 'USED_UP', 'EXPIRED', 'REVOKED'] as const;
export type ShareState = (typeof SHARE_STATES)[number];

/** How a share stands at an instant. One that is used up still serves those who are in the middle of a visit. */
export function shareState(
  { revokedAt, expiresAt, uses, mostUses }: Pick<Share, 'revokedAt' | 'expiresAt' | 'uses' | 'mostUses'>,
  now: Date,
): ShareState {
  if (revokedAt) return 'REVOKED';
  if (expiresAt <= now) return 'EXPIRED';
  return mostUses !== undefined && uses >= mostUses ? 'USED_UP' : 'OPEN';
}

/** Names a visit without saying where it came from: the same reader has the same name for half an hour. */
export function visitOf(shareId: string, address: string, userAgent: string, now: Date): string {
  const span = Math.floor(now.getTime() / (VISIT_MINUTES * 60_000));
  return sha256(JSON.stringify([shareId, address, userAgent, span])).slice(0, 20);
}
