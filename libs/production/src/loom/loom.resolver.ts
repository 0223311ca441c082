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
} from '#libs/platform';
import { ViewLoaders, Views, subjectRef } from '#libs/ledger';
import {
  OrganisationType,
  PersonType,
  VillageType,
  organisationKind,
  personAsRead,
  villageKind,
} from '#libs/network';
import { StoryEventConnection, StoryEventType } from '../story/story.graphql.js';
import { SubjectStory } from '../story/subject-story.js';
import { AmendLoom } from './amend-loom.command.js';
import { tellOfLoom } from './loom-story.js';
import { readLettered } from '../lettered-code.js';
import { LOOM_LETTER, isLoomWithin, loomFilter, loomKind, loomsStanding } from './loom.js';
import {
  AmendLoomArguments,
  AmendLoomResult,
  LoomConnection,
  LoomPayload,
  RegisterLoomPayload,
  LoomType,
  LoomsArguments,
  RegisterLoomArguments,
  RegisterLoomResult,
  RetireLoomArguments,
  RetireLoomResult,
} from './loom.graphql.js';
import { RegisterLoom } from './register-loom.command.js';
import { RetireLoom } from './retire-loom.command.js';

@Resolver(() => LoomType)
export class LoomResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly stories: SubjectStory,
    private readonly register: RegisterLoom,
    private readonly amend: AmendLoom,
    private readonly retire: RetireLoom,
  ) {}

  @Requires('loom:read')
  @Query(() => LoomConnection, { description: 'Looms, newest first.' })
  async looms(@Asking() caller: Caller, @Args() args: LoomsArguments): Promise<ConnectionOf<LoomType>> {
    const wanted = args.cooperativeId
      ? { cooperativeId: readOpaqueId('organisation', args.cooperativeId) ?? '' }
      : {};
    const standing = args.status ? loomsStanding(args.status) : {};
    const filter = { $and: [loomFilter(scopeOf(caller)), wanted, standing] };
    const order = { field: 'registeredAt', direction: -1 } as const;
    const page = await this.views.list(loomKind, filter, order, PageArguments.request(args));
    return connection(page, LoomType.of, () => this.views.count(loomKind, filter));
  }

  @Requires('loom:read')
  @Query(() => LoomType, {
    nullable: true,
    description: 'One loom; null when there is none that you may see.',
  })
  async loom(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The loom: its id, or its code, L-….' }) id: string,
  ): Promise<LoomType | null> {
    const inner = readOpaqueId('loom', id) ?? readLettered(LOOM_LETTER, id) ?? '';
    const loom = await this.views.fresh(loomKind, inner);
    return loom && isLoomWithin(scopeOf(caller), loom) ? LoomType.of(loom) : null;
  }

  @ResolveField(() => VillageType, { description: 'The village in which it stands.' })
  async village(@Parent() { villageKey }: LoomType, @Context() context: object): Promise<VillageType> {
    return VillageType.of((await this.loaders.of(context).load(villageKind, villageKey))!);
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative that it belongs to.' })
  async cooperative(
    @Parent() { cooperativeKey }: LoomType,
    @Context() context: object,
  ): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, cooperativeKey))!);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where in its village it stands; null for those who see the loom only by way of a rug.',
  })
  place(@Parent() { view }: LoomType, @Asking() caller: Caller): string | null {
    return isLoomWithin(scopeOf(caller), view) ? (view.place ?? null) : null;
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description:
      'The member whose loom it is; null when it is the cooperative’s, and for those who see it only by way of a rug.',
  })
  async owner(
    @Parent() { view }: LoomType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<PersonType | null> {
    if (view.ownerId === undefined || !isLoomWithin(scopeOf(caller), view)) return null;
    const owner = await personAsRead(this.loaders.of(context), view.ownerId);
    return owner ? PersonType.of(owner) : null;
  }

  @ResolveField(() => StoryEventConnection, {
    description: 'What happened to it, newest first; empty for those who see it only by way of a rug.',
  })
  story(
    @Parent() { view }: LoomType,
    @Asking() caller: Caller,
    @Args() args: PageArguments,
  ): Promise<ConnectionOf<StoryEventType>> {
    const told = isLoomWithin(scopeOf(caller), view) ? view.version : 0;
    return this.stories.page(subjectRef('loom', view._id), told, PageArguments.request(args), tellOfLoom);
  }

  @Requires('loom:register')
  @Mutation(() => RegisterLoomResult, { description: 'Registers a loom of a cooperative.' })
  async registerLoom(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RegisterLoomArguments,
  ): Promise<object> {
    const loom = await this.register.execute(caller, input);
    return answer(loom, caller.language, RegisterLoomPayload.name, (id) => this.shown(id));
  }

  @Requires('loom:register')
  @Mutation(() => AmendLoomResult, { description: 'Puts right what a loom’s card says.' })
  async amendLoom(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: AmendLoomArguments,
  ): Promise<object> {
    const loom = await this.amend.execute(caller, input);
    return answer(loom, caller.language, LoomPayload.name, (id) => this.shown(id));
  }

  @Requires('loom:register')
  @Mutation(() => RetireLoomResult, { description: 'Says that a loom is used no more.' })
  async retireLoom(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RetireLoomArguments,
  ): Promise<object> {
    const loom = await this.retire.execute(caller, input);
    return answer(loom, caller.language, LoomPayload.name, (id) => this.shown(id));
  }

  private async shown(id: string): Promise<{ loom: LoomType }> {
    return { loom: LoomType.of((await this.views.fresh(loomKind, id))!) };
  }
}
