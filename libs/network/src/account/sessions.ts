import { Injectable, UnauthorizedException } from '@nestjs/common';
import { Clock, SESSION_HOURS, SessionTokens } from '#libs/platform';
import { callerOf } from './account.js';
import type { Account } from './account.schema.js';
import { Accounts } from './accounts.js';

/** A session as it is handed over. */
export interface StartedSession {
  readonly accessToken: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
  readonly account: Account;
}

/** Starts and carries on sessions. */
@Injectable()
export class Sessions {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** The session of somebody who has just shown who they are. */
  start(account: Account): Promise<StartedSession> {
    return this.issue(account, this.seconds());
  }

  /**
   * Carries a session on. The account is read anew: one that is gone or disabled ends here, and one whose role or
   * organisation was changed goes on as what it is now.
   */
  async renew(accountId: string, signedInAt: number): Promise<StartedSession> {
    const account = await this.accounts.byId(accountId);
    if (!account || this.seconds() - signedInAt > SESSION_HOURS * 3_600)
      throw new UnauthorizedException('this session is over: sign in again');
    return this.issue(account, signedInAt);
  }

  private async issue(account: Account, signedInAt: number): Promise<StartedSession> {
    return { ...(await this.tokens.issue(callerOf(account), signedInAt)), account };
  }

  private seconds(): number {
    return Math.floor(Date.parse(this.clock.now()) / 1_000);
  }
}
