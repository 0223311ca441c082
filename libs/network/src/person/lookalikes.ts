import { Injectable } from '@nestjs/common';
import type { Refusal } from '#libs/platform';
import { Views, type View, type ViewFilter } from '#libs/ledger';
import { PeopleVault } from './people-vault.js';
import type { PersonalData } from './personal-data.js';
import { personKind, type PersonState } from './person.js';
import { areSimilar, foldedName } from './similar-names.js';

/** Why two people may be one. */
export const LIKENESSES = ['SAME_PHONE', 'SIMILAR_NAME'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Somebody who may be the one who is being enrolled. */
export interface Lookalike {
  readonly person: View<PersonState>;
  readonly likeness: readonly Likeness[];
  /** Whether their names are similar, wherever they live. */
  readonly isNamedAlike: boolean;
}

/** The refusal of an enrolment that names those who may be she, as far as the caller may list them. */
export interface LookalikesFound extends Refusal {
  readonly lookalikes: readonly Lookalike[];
  /** Whether there is somebody besides whom the caller may not list. */
  readonly isHidden: boolean;
}

/** The refusal that names lookalikes, if it is one of that kind. */
export const lookalikesIn = (refusal: Refusal): LookalikesFound | undefined =>
  'lookalikes' in refusal ? (refusal as LookalikesFound) : undefined;

/** The most people of one village among whom a similar name is sought, the newest. */
const MOST_VILLAGERS = 2_000;

const NEWEST = { field: 'enrolledAt', direction: -1 } as const;

/** Finds who is enrolled already and may be the same: by the phone anywhere, by a similar name in the same village. */
@Injectable()
export class Lookalikes {
  constructor(
    private readonly vault: PeopleVault,
    private readonly views: Views,
  ) {}

  /** Who looks like somebody of this village. Who has her national code is not among them: she is known for sure. */
  async of(personal: PersonalData, villageId: string): Promise<readonly Lookalike[]> {
    const [sharing, villagers] = await Promise.all([
      personal.phone ? this.vault.withPhone(personal.phone) : [],
      this.villagers({ villageId }),
    ]);
    const standing = await this.standing(sharing);
    const people = new Map([...villagers, ...standing].map((person) => [person._id, person]));
    const known = await this.vault.personal([...people.keys()]);
    const name = foldedName(personal);
    return [...people.values()].flatMap((person): Lookalike[] => {
      const theirs = known.get(person._id);
      if (!theirs || theirs.nationalId === personal.nationalId) return [];
      const isNamedAlike = areSimilar(name, foldedName(theirs));
      const likeness: Likeness[] = [
        ...(personal.phone && theirs.phone === personal.phone ? ['SAME_PHONE' as const] : []),
        ...(isNamedAlike && person.villageId === villageId ? ['SIMILAR_NAME' as const] : []),
      ];
      return likeness.length > 0 ? [{ person, likeness, isNamedAlike }] : [];
    });
  }

  private async villagers(village: ViewFilter): Promise<View<PersonState>[]> {
    const filter: ViewFilter = { $and: [village, { mergedInto: null, withdrawnAt: null }] };
    const page = await this.views.list(personKind, filter, NEWEST, { first: MOST_VILLAGERS });
    return page.items.map(({ node }) => node);
  }

  /** Those of them who are enrolled, under the records that were kept. */
  private async standing(ids: readonly string[]): Promise<View<PersonState>[]> {
    const found = [...(await this.views.many(personKind, ids)).values()];
    const kept = found.flatMap(({ mergedInto }) => mergedInto ?? []);
    return [
      ...found.filter(({ mergedInto }) => mergedInto === undefined),
      ...(await this.views.many(personKind, kept)).values(),
    ].filter(({ withdrawnAt }) => withdrawnAt === undefined);
  }
}
