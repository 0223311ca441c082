import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, DayScalar, InstantScalar, scopeOf, type Caller } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import { PersonKindEnum, PersonType } from './person.graphql.js';
import { seesPerson } from './person.js';

/**
 * What stands in a person's record. It is for those who may list her: whoever meets her only as the maker of a rug
 * sees her name as far as it is needed, and her village.
 */
@Resolver(() => PersonType)
export class PersonRecordResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => [PersonKindEnum], {
    description: 'What she is to the trade; empty for those who may not list her.',
  })
  kinds(@Parent() { view }: PersonType, @Asking() caller: Caller): readonly string[] {
    return seesPerson(scopeOf(caller), view) ? view.kinds : [];
  }

  @ResolveField(() => InstantScalar, {
    nullable: true,
    description: 'When she was enrolled; null for those who may not list her.',
  })
  enrolledAt(@Parent() { view }: PersonType, @Asking() caller: Caller): string | null {
    return seesPerson(scopeOf(caller), view) ? view.enrolledAt : null;
  }

  @ResolveField(() => DayScalar, {
    nullable: true,
    description: 'The day her membership of the cooperative began; null while she belongs to none.',
  })
  memberSince(@Parent() { view }: PersonType, @Asking() caller: Caller): string | null {
    return seesPerson(scopeOf(caller), view) ? (view.memberSince ?? null) : null;
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether she agreed to be named in public; null for those who may not list her.',
  })
  consentToBeNamed(@Parent() { view }: PersonType, @Asking() caller: Caller): boolean | null {
    return seesPerson(scopeOf(caller), view) ? view.consentToBeNamed : null;
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description:
      'Whether her cooperative changed her number and it opens nothing until staff have typed it too; null for those who may not list her.',
  })
  phoneHeld(@Parent() { view }: PersonType, @Asking() caller: Caller): boolean | null {
    return seesPerson(scopeOf(caller), view) ? view.phoneHeld === true : null;
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The cooperative she belongs to.' })
  async cooperative(
    @Parent() { view }: PersonType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    if (view.cooperativeId === undefined || !seesPerson(scopeOf(caller), view)) return null;
    const found = await this.loaders.of(context).load(organisationKind, view.cooperativeId);
    return found ? OrganisationType.of(found) : null;
  }
}
