import { Injectable } from '@nestjs/common';
import { ok, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import type { SeenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { PasswordResets } from '../password-reset/password-resets.js';
import { Sessions } from '../session/sessions.js';
import { noteOn } from './account-note.js';
import { AccountRegister } from './account-register.js';
import { isAdministrator } from './account.js';
import { accountUnknown, lastAdministrator } from './account.refusals.js';
import type { Account } from './account.schema.js';
import { Administrators } from './administrators.js';

/** Disables and enables accounts. */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly register: AccountRegister,
    private readonly administrators: Administrators,
    private readonly sessions: Sessions,
    private readonly resets: PasswordResets,
    private readonly log: AccessLog,
  ) {}

  /**
   * Disables an account, which is signed out everywhere at once; gives its id. Its invitation and its link for a new
   * password are gone, also when it is enabled again. The last administrator stays.
   */
  async disable(caller: Caller, accountId: string, from: SeenFrom): Promise<Result<string, Refusal>> {
    const account = await this.named(caller, accountId);
    if (!account) return refuse(accountUnknown());
    const set = (disabled: boolean) => () => this.register.setDisabled(account._id, disabled);
    if (!(await this.administrators.guarded(account, set(true), set(false))))
      return refuse(lastAdministrator());
    await this.resets.forget(account._id);
    await this.sessions.endAll(account._id, 'ACCOUNT_CHANGED');
    await this.log.write(noteOn('ACCOUNT_DISABLED', caller, account, from));
    return ok(account._id);
  }

  /** Lets an account in again; gives its id. */
  async enable(caller: Caller, accountId: string, from: SeenFrom): Promise<Result<string, Refusal>> {
    const account = await this.named(caller, accountId);
    if (!account) return refuse(accountUnknown());
    await this.register.setDisabled(account._id, false);
    if (isAdministrator(account)) await this.administrators.join(account._id);
    await this.log.write(noteOn('ACCOUNT_ENABLED', caller, account, from));
    return ok(account._id);
  }

  private async named(caller: Caller, opaque: string): Promise<Account | undefined> {
    const id = readOpaqueId('account', opaque);
    return id === undefined ? undefined : this.register.one(caller, id);
  }
}
