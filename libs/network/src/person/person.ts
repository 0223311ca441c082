import { dayInIran, type Scope } from '#libs/platform';
import type { SubjectKind, View, ViewFilter } from '#libs/ledger';
import type { PersonAmended, PersonEnrolled, PersonFact, PersonKindName } from './person.events.js';

/** A membership of a cooperative; without `to` it lasts. Days, YYYY-MM-DD. */
export interface Membership {
  readonly cooperativeId: string;
  readonly from: string;
  readonly to?: string;
}

/** What she said about being named in public, from a day on. */
export interface ConsentWord {
  readonly given: boolean;
  readonly on: string;
  /** Nobody asked her: two records of hers said different things, and the careful one holds. */
  readonly because?: 'RECORDS_DISAGREED' | 'RECORDS_PARTED';
}

/** What the ledger knows of a person: nothing that names her. */
export interface PersonState {
  readonly villageId: string;
  readonly kinds: readonly PersonKindName[];
  /** The cooperative she belongs to now. */
  readonly cooperativeId?: string;
  /** The day on which that membership began. */
  readonly memberSince?: string;
  /** All memberships, the oldest first. */
  readonly memberships: readonly Membership[];
  /** Whether she agrees now to be named in public. */
  readonly consentToBeNamed: boolean;
  /** All that she said about it, the oldest first. */
  readonly consent: readonly ConsentWord[];
  /** sha256 over a salt and her canonical vault record as it stands, hex. */
  readonly commitment: string;
  /** Her cooperative changed her number: it opens nothing until she says it herself, or staff have heard it from her. */
  readonly phoneHeld?: true;
  /** ISO 8601 UTC. */
  readonly enrolledAt: string;
  /** The record under which this one is read. */
  readonly mergedInto?: string;
  /** The records that are read under this one. */
  readonly merged: readonly string[];
  /** People of whom somebody said that they are not she. */
  readonly distinctFrom: readonly string[];
  /** When she was erased, ISO 8601 UTC: nobody knows who she was. */
  readonly withdrawnAt?: string;
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
  evolve(state, event, { occurredAt }) {
    const known = event as unknown as PersonFact;
    if (known.type === 'PersonEnrolled') return enrolled(known.data, occurredAt);
    if (known.type === 'PersonErased') return erased(state!, occurredAt);
    return changed(state!, known);
  },
};

function enrolled(data: PersonEnrolled, occurredAt: string): PersonState {
  const { villageId, cooperativeId, consentToBeNamed, commitment, kinds, distinctFrom } = data;
  const on = dayInIran(occurredAt);
  const from = data.memberSince ?? on;
  const member = cooperativeId === undefined ? {} : { cooperativeId, memberSince: from };
  return {
    villageId,
    kinds: kinds ?? ['MAKER'],
    ...member,
    memberships: cooperativeId === undefined ? [] : [{ cooperativeId, from }],
    consentToBeNamed,
    consent: [{ given: consentToBeNamed, on }],
    commitment,
    enrolledAt: occurredAt,
    merged: [],
    distinctFrom: distinctFrom ?? [],
  };
}

/** Who is erased is a member no more: she is in no count and on no list of members. */
const erased = (state: PersonState, withdrawnAt: string): PersonState => {
  const since = state.memberships.at(-1)?.from ?? '';
  const to = [dayInIran(withdrawnAt), since].sort().at(-1)!;
  return { ...left(state, to), consentToBeNamed: false, withdrawnAt };
};

type Change = Exclude<PersonFact, { readonly type: 'PersonEnrolled' | 'PersonErased' }>;

function changed(state: PersonState, { type, data }: Change): PersonState {
  switch (type) {
    case 'PersonAmended':
      return amended(state, data);
    case 'PersonKindsSet':
      return { ...state, ...data };
    case 'ConsentGiven':
      return said(state, { given: true, ...data });
    case 'ConsentWithdrawn':
      return said(state, { given: false, ...data });
    case 'CooperativeJoined': {
      const { cooperativeId, on: from } = data;
      const memberships = [...state.memberships, { cooperativeId, from }];
      return { ...state, cooperativeId, memberSince: from, memberships };
    }
    case 'CooperativeLeft':
      return left(state, data.on);
    case 'PersonMergedInto':
      return { ...state, mergedInto: data.keptId };
    case 'PersonTookIn':
      return { ...state, merged: [...state.merged, data.mergedId] };
    case 'PersonMergeUndone':
      return parted(state, data.otherId);
    case 'PersonToldApart':
      return { ...state, distinctFrom: withOne(state.distinctFrom, data.otherId) };
  }
}

function amended(state: PersonState, { phoneSaidBy, ...changes }: PersonAmended): PersonState {
  const next = { ...state, ...changes };
  if (phoneSaidBy === undefined) return next;
  const { phoneHeld: _before, ...free } = next;
  return phoneSaidBy === 'COOPERATIVE' ? { ...free, phoneHeld: true } : free;
}

const said = (state: PersonState, word: ConsentWord): PersonState => ({
  ...state,
  consentToBeNamed: word.given,
  consent: [...state.consent, word],
});

/** The membership that lasts is the last one that was begun. */
function left(state: PersonState, to: string): PersonState {
  const { cooperativeId: _now, memberSince: _since, ...rest } = state;
  const memberships = state.memberships.map((one) => (one.to === undefined ? { ...one, to } : one));
  return { ...rest, memberships };
}

function parted(state: PersonState, otherId: string): PersonState {
  const { mergedInto: _kept, ...rest } = state;
  const merged = state.merged.filter((id) => id !== otherId);
  return { ...rest, merged, distinctFrom: withOne(state.distinctFrom, otherId) };
}

const withOne = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id];

/** Which people a caller may list. Records that are read under another are not listed. */
export function personFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return { mergedInto: null };
    case 'cooperative':
      return { mergedInto: null, cooperativeId: scope.organisation };
    case 'person':
      return { mergedInto: null, _id: scope.person };
    case 'jurisdiction':
      return { mergedInto: null, villageId: { $in: [...scope.villages] } };
    default:
      return { _id: '' };
  }
}

/** Whether a caller may see a person; says of one what `personFilter` says of all. */
export function seesPerson(scope: Scope, { _id, cooperativeId, villageId }: View<PersonState>): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return cooperativeId === scope.organisation;
    case 'person':
      return _id === scope.person;
    case 'jurisdiction':
      return scope.villages.includes(villageId);
    default:
      return false;
  }
}

/** Whether something new may be recorded of this record: it is not read under another, and was not erased. */
export const mayBeNamedAnew = ({ mergedInto, withdrawnAt }: PersonState): boolean =>
  mergedInto === undefined && withdrawnAt === undefined;

/** All records that are read as this person: her own and those merged into it. */
export const recordsOf = ({ _id, merged }: View<PersonState>): readonly string[] => [_id, ...merged];
