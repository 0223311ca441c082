import { humanCode, ok, refuse, type Ids, type Refusal, type Result } from '#libs/platform';
import type { Reading, Subject } from '#libs/ledger';
import {
  organisationKind,
  personKind,
  personUnknown,
  personWithdrawn,
  type PersonState,
} from '#libs/network';
import { refusalOfMaker } from '../../cooperative/own-cooperative.js';
import { payAccountId, payAccountKind, type OpenedOrNew } from './account.js';

const CODE_BYTES = 7;

/**
 * The account of a person with a cooperative: the one that there is, also after she left, or a new one for a member.
 * A record that is read under another leads to that one. What is only read gets no fact: neither people nor
 * cooperatives are ever removed, and a woman who leaves in this moment is owed what she is owed.
 */
export async function readAccount(
  read: Reading,
  ids: Ids,
  cooperativeId: string,
  personId: string,
): Promise<Result<OpenedOrNew, Refusal>> {
  const [cooperative, named] = await Promise.all([
    read.one(organisationKind, cooperativeId),
    read.one(personKind, personId),
  ]);
  const unfit = refusalOfMaker(cooperative);
  if (unfit) return refuse(unfit);
  const kept = named?.state.mergedInto;
  const person = kept === undefined ? named : await read.one(personKind, kept);
  if (!person) return refuse(personUnknown());
  const account = await read.one(payAccountKind, payAccountId(cooperativeId, person.id));
  if (account) return ok({ account });
  if (person.state.cooperativeId !== cooperativeId) return refuse(personUnknown());
  return person.state.withdrawnAt === undefined
    ? ok(newAccount(ids, cooperativeId, person))
    : refuse(personWithdrawn());
}

/** What a new account of a person is opened with. */
export const newAccount = (ids: Ids, cooperativeId: string, person: Subject<PersonState>): OpenedOrNew => ({
  opening: {
    code: humanCode(ids.bytes(CODE_BYTES)),
    cooperativeId,
    personId: person.id,
    villageId: person.state.villageId,
  },
});
