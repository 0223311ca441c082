import { Injectable } from '@nestjs/common';
import { readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { isByPhoneAlone, postOf } from '../account/account.js';
import { postUnknown } from '../account/account.refusals.js';
import { Accounts } from '../account/accounts.js';
import { Sessions, type StartedSession } from './sessions.js';

/** Goes on in another post of the same account. */
@Injectable()
export class SwitchPost {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  /** Gives the session in that post; it lasts no longer than before. */
  async execute(caller: Caller, session: string, postId: string): Promise<Result<StartedSession, Refusal>> {
    const account = await this.accounts.byId(caller.account);
    const post = account && postOf(account, readOpaqueId('post', postId) ?? '');
    if (!account || !post) return refuse(postUnknown());
    // What a message to a phone opens is a weaver's post; any other is entered with a password.
    if (isByPhoneAlone(account) && post.role !== 'WEAVER') return refuse(postUnknown());
    return this.sessions.moveTo(account, session, post.id);
  }
}
