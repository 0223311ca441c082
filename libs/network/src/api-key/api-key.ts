import { isSameSecret, isSecret } from '#libs/platform';
import { sha256 } from '#libs/ledger';
import type { ApiKey } from './api-key.schema.js';

/** How keys begin: this, then the id of the key, `_`, the secret and its checksum. */
export const KEY_PREFIX = 'gk_';

/** What the account of a program begins with; the id of its key follows. */
export const KEY_ACCOUNT = 'key-';

/** How long a key may be good, in days. */
export const MOST_KEY_DAYS = 365;

/** How many keys of one organisation may be good at the same time. */
export const MOST_OPEN_KEYS = 20;

/** The most networks that one key may be used from. */
export const MOST_ADDRESSES = 20;

/** How long an old key may still be good after it was replaced, in hours. */
export const MOST_OVERLAP_HOURS = 168;

/** How a key stands. */
export const KEY_STATES = ['GOOD', 'EXPIRED', 'REVOKED'] as const;
export type KeyState = (typeof KEY_STATES)[number];

/** How a key stands at an instant. */
export function keyState(
  { revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>,
  now: Date,
): KeyState {
  if (revokedAt) return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'GOOD';
}

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** The id in a key; undefined when it is not whole and as it was written. */
export function idInKey(key: string): string | undefined {
  const id = key.slice(KEY_PREFIX.length, KEY_PREFIX.length + 26);
  return ULID.test(id) && isSecret(`${KEY_PREFIX}${id}_`, key) ? id : undefined;
}

/** What an unknown key is compared with, so that it takes as long as a wrong one. */
const NO_HASH = '0'.repeat(64);

/** Whether a key is the one with this hash; takes as long for any. */
export function isKey(key: string, hash: string = NO_HASH): boolean {
  return isSameSecret(sha256(key), hash);
}
