import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ok, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import type { SeenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { noteOn } from '../account/account-note.js';
import { AccountRegister } from '../account/account-register.js';
import { accountUnknown } from '../account/account.refusals.js';
import { Sessions } from '../session/sessions.js';
import { Identities, identityOf } from './identities.js';
import { IdentityProviders } from './identity-providers.js';
import { identityTaken, postsUnfit, providerUnknown } from './identity-provider.refusals.js';
import { MOST_SUBJECT, fitsProvider } from './identity.js';

const schema = z.object({
  accountId: z.string().max(128),
  providerId: z.string().max(128),
  subject: z.string().min(1).max(MOST_SUBJECT),
});

/** Links accounts to people of a provider, by an administrator's word. */
@Injectable()
export class LinkIdentity {
  constructor(
    private readonly register: AccountRegister,
    private readonly providers: IdentityProviders,
    private readonly identities: Identities,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
  ) {}

  /** Links an account to the person whom the provider calls `subject`; gives the account's id. */
  async link(
    caller: Caller,
    input: z.input<typeof schema>,
    from: SeenFrom,
  ): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { accountId, providerId, subject } = checked.value;
    const account = await this.register.one(caller, readOpaqueId('account', accountId) ?? '');
    if (!account) return refuse(accountUnknown());
    const provider = await this.providers.byId(readOpaqueId('provider', providerId) ?? '');
    if (!provider) return refuse(providerUnknown());
    if (!fitsProvider(account, provider)) return refuse(postsUnfit());
    const identity = identityOf(provider._id, provider.issuer, subject);
    if (!(await this.identities.link(account._id, identity))) return refuse(identityTaken());
    await this.log.write(noteOn('ACCOUNT_CHANGED', caller, account, from));
    return ok(account._id);
  }

  /** Takes a provider's people from an account, which is signed out everywhere; gives the account's id. */
  async unlink(
    caller: Caller,
    accountId: string,
    providerId: string,
    from: SeenFrom,
  ): Promise<Result<string, Refusal>> {
    const account = await this.register.one(caller, readOpaqueId('account', accountId) ?? '');
    if (!account) return refuse(accountUnknown());
    const provider = readOpaqueId('provider', providerId);
    if (provider === undefined || !(await this.identities.unlink(account._id, provider)))
      return refuse(providerUnknown());
    await this.sessions.endAll(account._id, 'ACCOUNT_CHANGED');
    await this.log.write(noteOn('ACCOUNT_CHANGED', caller, account, from));
    return ok(account._id);
  }
}
