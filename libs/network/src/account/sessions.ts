import { Injectable, UnauthorizedException } from '@nestjs/common';
import { Clock, SESSION_HOURS, SessionTokens } from '#libs/platform';
import { callerOf, postOf } from './account.js';
import type { Account, Post } from './account.schema.js';
import { Accounts } from './accounts.js';

/** A session as it is handed over. */
export interface StartedSession {
  readonly accessToken: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
  readonly account: Account;
  /** The post that it acts in. */
  readonly post: Post;
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
   * Carries a session on. The account is read anew: one that is gone or disabled ends here, and one whose post
   * was taken away ends too.
   */
  async renew(accountId: string, signedInAt: number, postId?: string): Promise<StartedSession> {
    const account = await this.accounts.byId(accountId);
    if (!account || this.seconds() - signedInAt > SESSION_HOURS * 3_600)
      throw new UnauthorizedException('this session is over: sign in again');
    return this.issue(account, signedInAt, postId);
  }

  private async issue(account: Account, signedInAt: number, postId?: string): Promise<StartedSession> {
    const [caller, post] = [callerOf(account, postId), postOf(account, postId)];
    if (!caller || !post) throw new UnauthorizedException('this post is no longer yours: sign in again');
    return { ...(await this.tokens.issue(caller, signedInAt)), account, post };
  }

  private seconds(): number {
    return Math.floor(Date.parse(this.clock.now()) / 1_000);
  }
}
