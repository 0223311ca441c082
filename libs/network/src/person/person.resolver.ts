import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  answer,
  connection,
  readOpaqueId,
  scopeOf,
  type Caller,
  type ConnectionOf,
  type RequestContext,
} from '#libs/platform';
import { ViewLoaders, Views, type ViewFilter } from '#libs/ledger';
import { VillageType } from '../village/village.graphql.js';
import { villageKind } from '../village/village.js';
import { EnrolPerson, type EnrolPersonInput } from './enrol-person.command.js';
import { PersonNames } from './person-names.js';
import { EnrolPersonArguments, EnrolWeaverArguments, PersonPayload } from './enrol-person.graphql.js';
import { lookalikesIn } from './lookalikes.js';
import {
  EnrolPersonResult,
  EnrolWeaverResult,
  PossibleDuplicateType,
  type LikenessEnum,
} from './lookalikes.graphql.js';
import { PeopleSearch } from './people-search.js';
import { personAsRead } from './people-as-read.js';
import { PeopleArguments, PersonConnection, PersonType } from './person.graphql.js';
import { personFilter, personKind, seesPerson } from './person.js';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly names: PersonNames,
    private readonly enrol: EnrolPerson,
    private readonly search: PeopleSearch,
  ) {}

  @Requires('person:read')
  @Query(() => PersonConnection, { description: 'The people you may list, newest first.' })
  async people(@Asking() caller: Caller, @Args() args: PeopleArguments): Promise<ConnectionOf<PersonType>> {
    const wanted: ViewFilter = { $and: [personFilter(scopeOf(caller)), wantedOf(args)] };
    const filter = args.search?.trim() ? await this.found(wanted, args.search, caller) : wanted;
    const page = await this.views.list(
      personKind,
      filter,
      { field: 'enrolledAt', direction: -1 },
      PageArguments.request(args),
    );
    return connection(page, PersonType.of, () => this.views.count(personKind, filter));
  }

  @Requires('person:read')
  @Query(() => PersonType, {
    nullable: true,
    description:
      'One person, where she is merged under the record that was kept; null when there is none that you may list.',
  })
  async person(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The person.' }) id: string,
    @Context() context: object,
  ): Promise<PersonType | null> {
    const inner = readOpaqueId('person', id) ?? '';
    await this.views.fresh(personKind, inner);
    const person = await personAsRead(this.loaders.of(context), inner);
    return person && seesPerson(scopeOf(caller), person) ? PersonType.of(person) : null;
  }

  @Requires('person:enrol')
  @Mutation(() => EnrolWeaverResult, {
    description: 'Enrols a weaver or a learner; a clerk enrols members of her own cooperative.',
  })
  async enrolWeaver(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: EnrolWeaverArguments,
  ): Promise<object> {
    return this.enrolled(caller, input, 'enrolWeaver');
  }

  @Requires('person:enrol')
  @Mutation(() => EnrolPersonResult, {
    description: 'Enrols a maker, a learner, an instructor or staff; a clerk enrols for her own cooperative.',
  })
  async enrolPerson(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: EnrolPersonArguments,
  ): Promise<object> {
    return this.enrolled(caller, input, 'enrolPerson');
  }

  @ResolveField(() => String, {
    description:
      'Her full name for those who work with her, her first name for exporters, else what she agreed to; in the language of the request.',
  })
  displayName(@Parent() { view }: PersonType, @Context() context: { req: RequestContext }): Promise<string> {
    return this.names.of(context).load(view);
  }

  @ResolveField(() => VillageType, { description: 'The village where she lives.' })
  async village(@Parent() { view }: PersonType, @Context() context: object): Promise<VillageType> {
    return VillageType.of((await this.loaders.of(context).load(villageKind, view.villageId))!);
  }

  private async enrolled(
    caller: Caller,
    input: EnrolPersonInput,
    name: 'enrolPerson' | 'enrolWeaver',
  ): Promise<object> {
    const person = await this.enrol.execute(caller, input, name);
    const told = await answer(person, caller.language, PersonPayload.name, async (id) => ({
      person: PersonType.of((await this.views.fresh(personKind, id))!),
    }));
    const found = person.ok ? undefined : lookalikesIn(person.refusal);
    if (!found) return told;
    return {
      ...told,
      __typename: 'PossibleDuplicate',
      candidates: found.lookalikes.map(({ person: view, likeness }) => ({
        person: PersonType.of(view),
        likeness: likeness as LikenessEnum[],
      })),
      hiddenCandidates: found.isHidden ? 1 : 0,
    } satisfies Partial<PossibleDuplicateType> & { __typename: string };
  }

  private async found(wanted: ViewFilter, text: string, caller: Caller): Promise<ViewFilter> {
    return { $and: [wanted, await this.search.filter(caller, wanted, text)] };
  }
}

const wantedOf = ({ cooperativeId, villageId, kind }: PeopleArguments): ViewFilter => ({
  ...(cooperativeId ? { cooperativeId: readOpaqueId('organisation', cooperativeId) ?? '' } : {}),
  ...(villageId ? { villageId: readOpaqueId('village', villageId) ?? '' } : {}),
  ...(kind ? { kinds: kind } : {}),
});
