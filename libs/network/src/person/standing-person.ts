import { ok, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import type { Subject } from '#libs/ledger';
import { personMerged, personUnknown, personWithdrawn } from './person.refusals.js';
import { seesPerson, type PersonState } from './person.js';

/** The person that a command may change: within the scope, not read under another record, not erased. */
export function standingPerson(
  person: Subject<PersonState> | undefined,
  scope: Scope,
): Result<Subject<PersonState>, Refusal> {
  if (!person || !seesPerson(scope, person.state)) return refuse(personUnknown());
  return stillStanding(person);
}

/** As `standingPerson`, for somebody who was found by what only those who know her can tell. */
export function stillStanding(person: Subject<PersonState>): Result<Subject<PersonState>, Refusal> {
  if (person.state.withdrawnAt !== undefined) return refuse(personWithdrawn());
  return person.state.mergedInto === undefined ? ok(person) : refuse(personMerged());
}
