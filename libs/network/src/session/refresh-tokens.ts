import { createHmac } from 'node:crypto';
import { isSameSecret } from '#libs/platform';
import { sha256 } from '#libs/ledger';

/** How every refresh token begins. */
export const REFRESH_PREFIX = 'gr_';
const SHAPE = /^gr_([0-9A-Z]{26})_([0-9a-z]{1,6})_([\w-]{43})$/;

/** What makes the tokens of one session. */
export interface TokenSeed {
  readonly _id: string;
  readonly seed: string;
}

/** What a refresh token says of itself; whether it is genuine only its session's seed tells. */
export interface ReadRefreshToken {
  readonly session: string;
  readonly generation: number;
}

/**
 * Makes refresh tokens of 256 bits: each from a key of the data folder, the seed of its session and the generation. So
 * the same generation has the same token however often it is asked for (two tabs that renew at once get the same), an
 * old token is known for what it is without keeping it, and neither the database nor the key file alone makes one.
 */
export class RefreshTokens {
  constructor(private readonly key: Buffer) {}

  /** The token of a session's generation. */
  make({ _id, seed }: TokenSeed, generation: number): string {
    const secret = createHmac('sha256', this.key).update(`${_id}:${generation}:${seed}`).digest('base64url');
    return `${REFRESH_PREFIX}${_id}_${generation.toString(36)}_${secret}`;
  }

  /** What is kept of the token of a generation. */
  hash(seed: TokenSeed, generation: number): string {
    return sha256(this.make(seed, generation));
  }

  /** Reads what has the shape of a refresh token. */
  read(token: string): ReadRefreshToken | undefined {
    const [, session, generation] = SHAPE.exec(token) ?? [];
    return session && generation ? { session, generation: Number.parseInt(generation, 36) } : undefined;
  }

  /** Whether a session once gave out this token. */
  isGenuine(token: string, seed: TokenSeed, generation: number): boolean {
    return isSameSecret(token, this.make(seed, generation));
  }
}
