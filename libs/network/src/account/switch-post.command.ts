import { Injectable } from '@nestjs/common';
import { ok, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { postOf } from './account.js';
import { postUnknown } from './account.refusals.js';
import { Accounts } from './accounts.js';
import { Sessions, type StartedSession } from './sessions.js';

/** Goes on in another post of the same account. */
@Injectable()
export class SwitchPost {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  /** Gives the session in that post; it lasts no longer than the one it comes from. */
  async execute(
    caller: Caller,
    signedInAt: number,
    postId: string,
  ): Promise<Result<StartedSession, Refusal>> {
    const account = await this.accounts.byId(caller.account);
    const post = account && postOf(account, readOpaqueId('post', postId) ?? '');
    if (!post) return refuse(postUnknown());
    return ok(await this.sessions.renew(caller.account, signedInAt, post.id));
  }
}
