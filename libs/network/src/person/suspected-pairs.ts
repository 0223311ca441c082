import { Injectable } from '@nestjs/common';
import { Views, type View, type ViewFilter } from '#libs/ledger';
import { type Likeness } from './lookalikes.js';
import { areToldApart } from './merging.js';
import { PeopleVault } from './people-vault.js';
import type { PersonalData } from './personal-data.js';
import { personKind, type PersonState } from './person.js';
import { areSimilar, foldedName, type FoldedName } from './similar-names.js';

/** Two records that may be of one person. */
export interface SuspectedPair {
  readonly one: View<PersonState>;
  readonly other: View<PersonState>;
  readonly likeness: readonly Likeness[];
}

interface Known {
  readonly person: View<PersonState>;
  readonly personal: PersonalData;
  readonly name: FoldedName;
}

/** Among how many people, the newest, pairs are sought. */
const MOST_COMPARED = 3_000;
/** The most pairs that are told at once. */
export const MOST_PAIRS = 100;

/** Finds records that may be of one person, among people who are enrolled: same phone, or similar names in a village. */
@Injectable()
export class SuspectedPairs {
  constructor(
    private readonly vault: PeopleVault,
    private readonly views: Views,
  ) {}

  /** The likeliest pairs first; those of whom somebody said that they are two are left out. */
  async among(wanted: ViewFilter): Promise<SuspectedPair[]> {
    const filter: ViewFilter = { $and: [wanted, { mergedInto: null, withdrawnAt: null }] };
    const newest = { field: 'enrolledAt', direction: -1 } as const;
    const page = await this.views.list(personKind, filter, newest, { first: MOST_COMPARED });
    const people = page.items.map(({ node }) => node);
    const known = await this.vault.personal(people.map(({ _id }) => _id));
    return pairsOf(
      people.flatMap((person): Known[] => {
        const personal = known.get(person._id);
        return personal ? [{ person, personal, name: foldedName(personal) }] : [];
      }),
    );
  }
}

/** All pairs among people; pure. Only neighbours and those who share a phone are compared. */
function pairsOf(people: readonly Known[]): SuspectedPair[] {
  const pairs = new Map<string, SuspectedPair>();
  const note = (one: Known, other: Known, likeness: Likeness): void => {
    if (areToldApart(told(one), told(other))) return;
    const key = [one.person._id, other.person._id].sort().join('/');
    const before = pairs.get(key);
    pairs.set(key, {
      one: one.person,
      other: other.person,
      likeness: [...(before?.likeness ?? []), likeness],
    });
  };
  for (const sharing of alike(people, ({ personal }) => personal.phone))
    eachPair(sharing, (one, other) => note(one, other, 'SAME_PHONE'));
  for (const neighbours of alike(people, ({ person }) => person.villageId))
    eachPair(neighbours, (one, other) => {
      if (areSimilar(one.name, other.name)) note(one, other, 'SIMILAR_NAME');
    });
  return [...pairs.values()]
    .sort((a, b) => b.likeness.length - a.likeness.length || (newer(a) < newer(b) ? 1 : -1))
    .slice(0, MOST_PAIRS);
}

/** Those who have the same of something; who has none of it is in no group. */
function alike(people: readonly Known[], of: (one: Known) => string | undefined): Known[][] {
  const groups = new Map<string, Known[]>();
  for (const one of people) {
    const value = of(one);
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), one]);
  }
  return [...groups.values()];
}

const told = ({ person }: Known) => ({ id: person._id, state: person });

const newer = ({ one, other }: SuspectedPair): string => [one.enrolledAt, other.enrolledAt].sort().at(-1)!;

function eachPair(people: readonly Known[], visit: (one: Known, other: Known) => void): void {
  for (let i = 0; i < people.length; i++)
    for (let j = i + 1; j < people.length; j++) visit(people[i]!, people[j]!);
}
