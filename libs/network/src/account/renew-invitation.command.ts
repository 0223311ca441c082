import { Injectable } from '@nestjs/common';
import { ok, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import type { SeenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { noteOn } from './account-note.js';
import { AccountRegister } from './account-register.js';
import { mayInvite } from './account.js';
import { accountDisabled, accountUnknown, alreadyEntered, inviteNotYours } from './account.refusals.js';
import type { Account } from './account.schema.js';
import { Accounts, type InvitationHandedOver } from './accounts.js';

/** Makes invitations anew and takes them back, as long as nobody has entered. */
@Injectable()
export class RenewInvitation {
  constructor(
    private readonly register: AccountRegister,
    private readonly accounts: Accounts,
    private readonly log: AccessLog,
  ) {}

  /** Gives the new invitation; the old one opens nothing from then on. */
  async renew(
    caller: Caller,
    accountId: string,
    from: SeenFrom,
  ): Promise<Result<InvitationHandedOver, Refusal>> {
    const account = await this.invitedBy(caller, accountId);
    if (!account.ok) return account;
    if (account.value.disabledAt) return refuse(accountDisabled());
    const invitation = await this.accounts.inviteAgain(account.value._id);
    if (!invitation) return refuse(alreadyEntered());
    await this.log.write(noteOn('INVITATION_MADE', caller, account.value, from));
    return ok(invitation);
  }

  /** Takes the invitation back; gives the account's id. */
  async withdraw(caller: Caller, accountId: string, from: SeenFrom): Promise<Result<string, Refusal>> {
    const account = await this.invitedBy(caller, accountId);
    if (!account.ok) return account;
    if (!(await this.accounts.withdrawInvitation(account.value._id))) return refuse(alreadyEntered());
    await this.log.write(noteOn('INVITATION_WITHDRAWN', caller, account.value, from));
    return ok(account.value._id);
  }

  /** The account, if the caller might have invited it as it is now: it may have been given more since. */
  private async invitedBy(caller: Caller, opaque: string): Promise<Result<Account, Refusal>> {
    const id = readOpaqueId('account', opaque);
    const account = id === undefined ? undefined : await this.register.one(caller, id);
    if (!account) return refuse(accountUnknown());
    return account.posts.every((post) => mayInvite(caller, post)) ? ok(account) : refuse(inviteNotYours());
  }
}
