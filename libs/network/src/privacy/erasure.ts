import { ok, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type Subject } from '#libs/ledger';
import type { ErasureReason } from '../person/person.events.js';
import type { PersonState } from '../person/person.js';
import { stillStanding } from '../person/standing-person.js';

/**
 * Decides to erase a person with all records that are read under hers. The facts say nothing that is personal; what is
 * personal is destroyed after they stand.
 */
export function erasePerson(
  person: Subject<PersonState>,
  merged: readonly Subject<PersonState>[],
  reason: ErasureReason,
): Result<Decision, Refusal> {
  const standing = stillStanding(person);
  if (!standing.ok) return standing;
  const erased = ({ ref, state }: Subject<PersonState>) =>
    fact(ref, 'PersonErased', { reason }, `village:${state.villageId}`);
  return ok({ events: [erased(person), ...merged.map(erased)] });
}
