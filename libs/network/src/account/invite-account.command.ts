import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  LANGUAGES,
  ROLES,
  invalidInput,
  ok,
  opaqueId,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
  isPlainLine,
} from '#libs/platform';
import { checkInput } from '#libs/ledger';
import type { SeenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { AccountGrounds } from './account-grounds.js';
import { noteOn } from './account-note.js';
import { mayInvite } from './account.js';
import { inviteNotYours } from './account.refusals.js';
import { Accounts, type InvitationHandedOver } from './accounts.js';

const schema = z.object({
  commandKey: z.string().min(8).max(80),
  role: z.enum(ROLES),
  organisationId: z.string().max(128).nullish(),
  personId: z.string().max(128).nullish(),
  displayName: z.string().trim().min(1).max(80).refine(isPlainLine),
  language: z.enum(LANGUAGES),
});

/** Invites somebody to an account; the token is told once and kept nowhere. */
@Injectable()
export class InviteAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly grounds: AccountGrounds,
    private readonly log: AccessLog,
  ) {}

  /** Gives the invitation. The same command again gives the same account, without the token. */
  async execute(
    caller: Caller,
    input: z.input<typeof schema>,
    from: SeenFrom,
  ): Promise<Result<Partial<InvitationHandedOver> & { readonly account: string }, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { commandKey, role, displayName, language, personId } = checked.value;
    const organisationId = checked.value.organisationId ?? ownOrganisation(caller);
    // Asked before anything is looked up: whoever may not invite learns nothing of what exists.
    const wished = organisationId && readOpaqueId('organisation', organisationId);
    if (!mayInvite(caller, { role, ...(wished ? { organisationId: wished } : {}) }))
      return refuse(inviteNotYours());
    const place = await this.grounds.read({ role, organisationId, personId });
    if (!place.ok) return refuse(invalidInput(place.refusal));
    const post = { role, ...place.value };
    const owner = { ...post, displayName, language };
    const invitation = await this.accounts.inviteOnce(owner, `${caller.account}/${commandKey}`);
    if (invitation.token !== undefined) {
      const invited = { _id: invitation.account, posts: [{ id: '', ...post }] };
      await this.log.write(noteOn('INVITATION_MADE', caller, invited, from));
    }
    return ok(invitation);
  }
}

/** Who is no administrator invites for their own organisation, and need not name it. */
const ownOrganisation = ({ role, organisation }: Caller): string | undefined =>
  role === 'ADMINISTRATOR' || organisation === undefined ? undefined : opaqueId('organisation', organisation);
