import {
  invalidInput,
  ok,
  recordsWithin,
  refuse,
  type Problem,
  type Refusal,
  type Result,
  type Scope,
} from '#libs/platform';
import {
  fact,
  subjectRef,
  type Decision,
  type Subject,
  type SubjectKind,
  type ViewFilter,
} from '#libs/ledger';
import { personUnknown, type OrganisationState, type PersonState } from '#libs/network';
import { refusalOfMaker } from '../../cooperative/own-cooperative.js';
import { placed } from '../../faults.js';
import type { AgreementFact, AgreementMade } from './agreement.events.js';
import {
  agreementEndedAlready,
  agreementUnknown,
  endsBeforeItBegins,
  partsNotAsked,
  partsMissing,
  weaverTwice,
} from './agreement.refusals.js';

/** The letter that an agreement's code begins with. */
export const AGREEMENT_LETTER = 'A';

/** The most weavers that an agreement names. */
export const MOST_PARTIES = 12;

/** The most parts of one weaver. */
export const MOST_PARTS = 1_000;

/** What is true of an agreement. Its id is its code without the letter. */
export interface AgreementState extends AgreementMade {
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  /** The last day on which it counts, YYYY-MM-DD. */
  readonly endsOn?: string;
}

/** Agreements as subjects of the ledger. */
export const agreementKind: SubjectKind<AgreementState> = {
  name: 'pay-agreement',
  collection: 'pay_agreements',
  indexes: [
    { fields: { cooperativeId: 1, madeAt: -1, _id: -1 } },
    { fields: { madeAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, targetId: 1 } },
    { fields: { 'parties.personId': 1, madeAt: -1, _id: -1 } },
  ],
  evolve(state, event, { occurredAt }) {
    const { type, data } = event as unknown as AgreementFact;
    return type === 'AgreementMade' ? { ...data, madeAt: occurredAt } : { ...state!, endsOn: data.on };
  },
};

/** The agreements that a scope reaches: a cooperative's own; for a weaver those that name her. */
export function agreementFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'person':
      return { 'parties.personId': { $in: [...recordsWithin(scope)] } };
    default:
      return { _id: '' };
  }
}

/** What an agreement names, as it was read. */
export interface AgreementGround {
  readonly cooperative: Subject<OrganisationState> | undefined;
  readonly people: ReadonlyMap<string, Subject<PersonState>>;
  /** Why the rug or the piece cannot be named; undefined when it can, or none is. */
  readonly unfitTarget: Problem | undefined;
}

/**
 * Decides that a price was agreed. Cooperative and people get no fact: neither is ever removed, and who leaves the
 * cooperative in this moment is owed what was agreed with her all the same.
 */
export function makeAgreement(
  id: string,
  data: AgreementMade,
  { cooperative, people, unfitTarget }: AgreementGround,
): Result<Decision, Refusal> {
  const unfit = refusalOfMaker(cooperative);
  if (unfit) return refuse(unfit);
  const problems = [...problemsOfParties(data, people), ...(unfitTarget ? [unfitTarget] : [])];
  if (problems.length > 0) return refuse(invalidInput(problems));
  return ok({ events: [fact(subjectRef('pay-agreement', id), 'AgreementMade', data)] });
}

function problemsOfParties(
  { parties, sharing, cooperativeId }: AgreementMade,
  people: ReadonlyMap<string, Subject<PersonState>>,
): Problem[] {
  const seen = new Set<string>();
  const byParts = sharing === 'PARTS';
  const problems = parties.flatMap(({ personId, parts }, i): Problem[] => {
    const path = `parties.${i}`;
    const person = people.get(personId)?.state;
    if (person?.cooperativeId !== cooperativeId || person.mergedInto !== undefined)
      return [placed(`${path}.personId`, personUnknown())];
    if (seen.has(personId)) return [weaverTwice(`${path}.personId`)];
    seen.add(personId);
    if (byParts && parts === undefined) return [partsMissing(`${path}.parts`)];
    return !byParts && parts !== undefined ? [partsNotAsked(`${path}.parts`)] : [];
  });
  return byParts && parties.length === 0 ? [partsMissing('parties')] : problems;
}

/** Decides that an agreement ends with a day. */
export function endAgreement(
  agreement: Subject<AgreementState> | undefined,
  on: string,
): Result<Decision, Refusal> {
  if (!agreement) return refuse(agreementUnknown());
  const { endsOn, from } = agreement.state;
  if (endsOn !== undefined) return refuse(agreementEndedAlready({ day: endsOn }));
  if (on < from) return refuse(invalidInput([endsBeforeItBegins('on', { day: from })]));
  return ok({ events: [fact(agreement.ref, 'AgreementEnded', { on })] });
}
