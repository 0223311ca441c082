import { Injectable } from '@nestjs/common';
import { Credentials, type Caller, type RequestContext } from '#libs/platform';
import { callerOf } from './account.js';
import { Accounts } from './accounts.js';

/** Who made a key or a share, in which post and for which organisation. */
export interface Making {
  readonly account: string;
  readonly post?: string;
  readonly organisationId?: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Seconds since 1970, as tokens count them. */
export const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1_000);

/** The people behind keys and shares, which are good only as long as those who made them stand. */
@Injectable()
export class Principals {
  constructor(
    private readonly accounts: Accounts,
    private readonly credentials: Credentials,
  ) {}

  /**
   * The caller that its maker is now; undefined once the account is disabled, the post is gone, or the organisation is
   * suspended. Reviewed as a session of the maker would be.
   */
  async of(made: Making, request: RequestContext): Promise<Caller | undefined> {
    const { account, post, organisationId, createdAt, expiresAt } = made;
    const found = await this.accounts.byId(account);
    const caller = found && callerOf(found, post);
    if (!caller || caller.organisation !== organisationId) return undefined;
    const session = { caller, signedInAt: seconds(createdAt), endsAt: seconds(expiresAt) };
    const reviewed = (await this.credentials.reviewed(session, request))?.caller;
    return reviewed?.suspended ? undefined : reviewed;
  }
}
