import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  invalidInput,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { keepContacts } from '../organisation/amendment.js';
import { organisationKind } from '../organisation/organisation.js';
import { contactsNotYours } from '../organisation/organisation.refusals.js';
import { isStaff } from '../organisation/sees-behind.js';
import { VaultHashes } from '../person/vault-hashes.js';
import { ContactsVault } from './contacts-vault.js';
import { contactLines, contactProblems, keptContacts } from './contacts.js';
import { outsideOffice } from '../organisation/standing.js';
import { wishOf } from '../organisation/standing-input.js';

const schema = contactLines.extend({ organisationId: z.string().nullish() });

/** The input of changing contacts. */
export type ChangeContactsInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Says how an organisation is reached: all of it anew, what is left out is not given any more. */
@Injectable()
export class ChangeContacts {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly vault: ContactsVault,
    private readonly hashes: VaultHashes,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: ChangeContactsInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const id = organisationFor(caller, checked.value.organisationId);
    if (!id.ok) return id;
    const contacts = keptContacts(checked.value);
    const problems = contactProblems(contacts);
    if (problems.length > 0) return refuse(invalidInput(problems));
    const given = Object.keys(contacts);
    // No hash of contacts in the ledger, keyed or not: telephone numbers can be tried one after another.
    const told = { organisationId: id.value, given };
    const command = openCommand('changeContacts', caller, input, this.clock.now(), told);
    if (!command.ok) return command;

    const attempt = this.hashes.of('contacts', [caller.account, input.commandKey, id.value, contacts]);
    const kept = await this.vault.keep(attempt, id.value, contacts);
    let former: string | undefined;
    const done = await this.ledger.execute(command.value, async (read) => {
      const organisation = await read.one(organisationKind, id.value);
      const isOwn = id.value === caller.organisation;
      const outside =
        organisation && !isOwn && outsideOffice(organisation, await wishOf(read, caller, command.value));
      if (outside) return refuse(outside);
      former = organisation?.state.contactsId;
      return keepContacts(organisation, { contactsId: kept.id, commitment: kept.commitment, given });
    });
    if (done.ok && !done.value.repeated) await this.vault.supersede(kept.id, former);
    return answeredId(done);
  }
}

/** Staff name the organisation; everybody else speaks for their own. */
function organisationFor(caller: Caller, opaque: string | null | undefined): Result<string, Refusal> {
  const named = opaque ? (readOpaqueId('organisation', opaque) ?? '') : undefined;
  if (isStaff(caller)) return ok(named ?? caller.organisation ?? '');
  const own = caller.organisation;
  return own !== undefined && (named === undefined || named === own) ? ok(own) : refuse(contactsNotYours());
}
