import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import {
  hasOthersMerged,
  membershipsDiffer,
  notMerged,
  samePerson,
  sinceThenMoved,
  toldApartAlready,
  tooManyMerged,
} from './merging.refusals.js';
import { personMerged, personWithdrawn } from './person.refusals.js';
import type { PersonState } from './person.js';

/** The most records that are read under one. */
export const MOST_MERGED = 20;

type Person = Subject<PersonState>;

const about = ({ ref, state }: Person, type: string, data: object): NewEvent =>
  fact(ref, type, data, `village:${state.villageId}`);

/**
 * Decides that two records are of one woman: `merged` is read under `kept` from now on. Nothing of either is changed;
 * a record stands under one other at most, and none stands under it. Where the two disagree about being named in
 * public she is not named until she is asked again.
 */
export function mergePeople(kept: Person, merged: Person, today: string): Result<Decision, Refusal> {
  const refused = mayMerge(kept, merged);
  if (refused) return refuse(refused);
  const isDisputed = kept.state.consentToBeNamed && !merged.state.consentToBeNamed;
  // Days of consent never run backwards, whatever day the merging is recorded for.
  const on = [today, kept.state.consent.at(-1)!.on].sort().at(-1)!;
  return ok({
    events: [
      about(kept, 'PersonTookIn', { mergedId: merged.id }),
      ...(isDisputed ? [about(kept, 'ConsentWithdrawn', { on, because: 'RECORDS_DISAGREED' })] : []),
      about(merged, 'PersonMergedInto', { keptId: kept.id }),
    ],
  });
}

function mayMerge(kept: Person, merged: Person): Refusal | undefined {
  if (kept.id === merged.id) return samePerson();
  if (kept.state.mergedInto ?? merged.state.mergedInto) return personMerged();
  if (kept.state.withdrawnAt ?? merged.state.withdrawnAt) return personWithdrawn();
  if (merged.state.merged.length > 0) return hasOthersMerged();
  if (kept.state.merged.length >= MOST_MERGED) return tooManyMerged({ limit: MOST_MERGED });
  return isMemberElsewhere(kept, merged) ? membershipsDiffer() : undefined;
}

/** Decides that a record was wrongly read under another. Not while the woman has moved on since. */
export function unmergePeople(
  kept: Person | undefined,
  merged: Person,
  others: readonly Person[],
  today: string,
): Result<Decision, Refusal> {
  if (!kept || merged.state.mergedInto !== kept.id) return refuse(notMerged());
  if (kept.state.withdrawnAt ?? merged.state.withdrawnAt) return refuse(personWithdrawn());
  if (isMemberElsewhere(kept, merged)) return refuse(sinceThenMoved());
  return ok({
    events: [
      about(merged, 'PersonMergeUndone', { otherId: kept.id }),
      about(kept, 'PersonMergeUndone', { otherId: merged.id }),
      ...consentAgain(kept, merged, others, today),
    ],
  });
}

/**
 * Where she is not named only because the record that now goes its own way said so, what she said herself holds again;
 * not while another record that is still read under hers says no as well.
 */
function consentAgain(kept: Person, merged: Person, others: readonly Person[], today: string): NewEvent[] {
  const last = kept.state.consent.at(-1)!;
  const saidNo = ({ state }: Person): boolean => !state.consentToBeNamed;
  if (last.because !== 'RECORDS_DISAGREED' || !saidNo(merged) || others.some(saidNo)) return [];
  const on = [today, last.on].sort().at(-1)!;
  return [about(kept, 'ConsentGiven', { on, because: 'RECORDS_PARTED' })];
}

/** Decides that two who look alike are two. */
export function tellPeopleApart(one: Person, other: Person): Result<Decision, Refusal> {
  if (one.id === other.id) return refuse(samePerson());
  if (one.state.mergedInto ?? other.state.mergedInto) return refuse(personMerged());
  if (areToldApart(one, other)) return refuse(toldApartAlready());
  return ok({
    events: [
      about(one, 'PersonToldApart', { otherId: other.id }),
      about(other, 'PersonToldApart', { otherId: one.id }),
    ],
  });
}

/** Whether somebody said of two that they are two. */
export const areToldApart = (one: Told, other: Told): boolean =>
  one.state.distinctFrom.includes(other.id) || other.state.distinctFrom.includes(one.id);

interface Told {
  readonly id: string;
  readonly state: Pick<PersonState, 'distinctFrom'>;
}

const isMemberElsewhere = (kept: Person, merged: Person): boolean =>
  merged.state.cooperativeId !== undefined && merged.state.cooperativeId !== kept.state.cooperativeId;
