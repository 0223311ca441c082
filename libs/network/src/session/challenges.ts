import { createHmac } from 'node:crypto';
import { isSameSecret } from '#libs/platform';
import { sha256 } from '#libs/ledger';
import type { Account } from '../account/account.schema.js';
import { DELIVERIES, type Delivery } from './session.schema.js';

const GOOD_FOR_MS = 5 * 60_000;
const MOST_LENGTH = 400;

/** What a challenge says: who has shown the password, and how the session is to come. */
export interface Challenge {
  readonly account: string;
  readonly deliver: Delivery;
}

interface Body extends Challenge {
  readonly until: number;
  /** Of the password that was shown: a challenge ends when that is changed. */
  readonly password: string;
}

/**
 * Challenges hold the place between the first step of signing in and the second. They are signed with a key of their
 * own, and open nothing by themselves.
 */
export class Challenges {
  constructor(private readonly key: Buffer) {}

  /** A challenge for who has just shown the password; with its end, ISO 8601 UTC. */
  make(account: Account, deliver: Delivery, nowMs: number): { challenge: string; expiresAt: string } {
    const until = nowMs + GOOD_FOR_MS;
    const body: Body = { account: account._id, deliver, until, password: markOf(account) };
    const text = Buffer.from(JSON.stringify(body)).toString('base64url');
    return { challenge: `${text}.${this.sign(text)}`, expiresAt: new Date(until).toISOString() };
  }

  /** What a challenge of ours says; undefined when it is none or is over. */
  read(challenge: string, nowMs: number): Body | undefined {
    const [text = '', signature = ''] = challenge.slice(0, MOST_LENGTH).split('.');
    if (!isSameSecret(signature, this.sign(text))) return undefined;
    const body = JSON.parse(Buffer.from(text, 'base64url').toString()) as Body;
    return body.until > nowMs && DELIVERIES.includes(body.deliver) ? body : undefined;
  }

  /** Whether the password is still the one that was shown. */
  isOf(body: { readonly password: string }, account: Account): boolean {
    return body.password === markOf(account);
  }

  private sign(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}

const markOf = ({ passwordHash }: Account): string => sha256(passwordHash ?? '').slice(0, 24);
