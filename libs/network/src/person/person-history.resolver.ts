import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, scopeOf, type Caller } from '#libs/platform';
import { ViewLoaders, type View } from '#libs/ledger';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import { ConsentWordType, MembershipType, PersonType } from './person.graphql.js';
import { personKind, seesPerson, type PersonState } from './person.js';

/** What happened to a person, for those who may list her; for all others these lists are empty. */
@Resolver(() => PersonType)
export class PersonHistoryResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => [MembershipType], {
    description:
      'Her memberships, the oldest first, those of merged records too. Empty unless you may list her.',
  })
  async memberships(
    @Asking() caller: Caller,
    @Parent() { view }: PersonType,
    @Context() context: object,
  ): Promise<MembershipType[]> {
    if (!seesPerson(scopeOf(caller), view)) return [];
    const records = [view, ...(await this.recordsUnder(view, context))];
    return records
      .flatMap(({ _id, memberships }) =>
        memberships.map(({ cooperativeId, ...days }) => ({
          cooperativeKey: cooperativeId,
          ...days,
          fromMergedRecord: _id !== view._id,
        })),
      )
      .sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  @ResolveField(() => [ConsentWordType], {
    description:
      'What she said about being named in public, the oldest first. Empty unless you may list her.',
  })
  consentHistory(@Asking() caller: Caller, @Parent() { view }: PersonType): ConsentWordType[] {
    if (!seesPerson(scopeOf(caller), view)) return [];
    return view.consent.map(({ given, on, because }) => ({
      given,
      on,
      recordsDisagreed: because === 'RECORDS_DISAGREED',
    }));
  }

  @ResolveField(() => [PersonType], {
    description: 'The records that are read under hers; for staff of the zone, empty for all others.',
  })
  async mergedRecords(
    @Asking() caller: Caller,
    @Parent() { view }: PersonType,
    @Context() context: object,
  ): Promise<PersonType[]> {
    if (scopeOf(caller).reach !== 'zone') return [];
    return (await this.recordsUnder(view, context)).map(PersonType.of);
  }

  private async recordsUnder({ merged }: PersonState, context: object): Promise<View<PersonState>[]> {
    const loaders = this.loaders.of(context);
    const found = await Promise.all(merged.map((id) => loaders.load(personKind, id)));
    return found.filter((record) => record !== undefined);
  }
}

/** The cooperative of a membership. */
@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The cooperative.' })
  async cooperative(
    @Parent() { cooperativeKey }: MembershipType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    const found = await this.loaders.of(context).load(organisationKind, cooperativeKey);
    return found ? OrganisationType.of(found) : null;
  }
}
