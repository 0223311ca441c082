import { ok, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import {
  fact,
  subjectRef,
  type Decision,
  type Subject,
  type SubjectKind,
  type View,
  type ViewFilter,
} from '#libs/ledger';
import type { OrganisationState } from '../organisation/organisation.js';
import type { VillageState } from '../village/village.js';
import { villageUnknown } from '../village/village.refusals.js';
import type { PersonEnrolled, PersonFact } from './person.events.js';
import { alreadyEnrolled, cooperativeUnknown } from './person.refusals.js';

/** What the ledger knows of a person: nothing that names her. */
export interface PersonState extends PersonEnrolled {
  /** ISO 8601 UTC. */
  readonly enrolledAt: string;
}

/** People as subjects of the ledger. */
export const personKind: SubjectKind<PersonState> = {
  name: 'person',
  collection: 'people',
  indexes: [
    { fields: { enrolledAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, enrolledAt: -1, _id: -1 } },
    { fields: { villageId: 1 } },
  ],
  evolve(_state, event, { occurredAt }) {
    const { data } = event as unknown as PersonFact;
    return { ...data, enrolledAt: occurredAt };
  },
};

/** Which people a caller may list. */
export function personFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'person':
      return { _id: scope.person };
    default:
      return { _id: '' };
  }
}

/** Whether a caller may list a person; says of one what `personFilter` says of all. */
export function seesPerson(scope: Scope, { _id, cooperativeId }: View<PersonState>): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return cooperativeId === scope.organisation;
    case 'person':
      return _id === scope.person;
    default:
      return false;
  }
}

/** What an enrolment names, as it was read; `cooperative` is undefined where none is named. */
export interface EnrolmentGround {
  readonly village: Subject<VillageState> | undefined;
  readonly cooperative: { readonly found: Subject<OrganisationState> | undefined } | undefined;
  /** Whether someone with her national code is enrolled. */
  readonly enrolled: boolean;
}

/**
 * Whether an enrolment may go on. Village and cooperative get no event and so are not guarded against write skew:
 * neither is ever removed, so being late changes nothing.
 */
export function mayEnrol({ village, cooperative, enrolled }: EnrolmentGround): Result<null, Refusal> {
  if (!village) return refuse(villageUnknown());
  if (cooperative && cooperative.found?.state.kind !== 'COOPERATIVE') return refuse(cooperativeUnknown());
  return enrolled ? refuse(alreadyEnrolled()) : ok(null);
}

/** Decides to enrol; `nationalHash` is the keyed hash of her national code, which exists once. */
export function enrolWeaver(id: string, data: PersonEnrolled, nationalHash: string): Decision {
  return {
    events: [fact(subjectRef('person', id), 'PersonEnrolled', data, `village:${data.villageId}`)],
    names: [{ name: `national-code:${nationalHash}`, taken: alreadyEnrolled() }],
  };
}
