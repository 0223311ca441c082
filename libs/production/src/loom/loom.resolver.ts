import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
import { ViewLoaders, Views } from '#libs/ledger';
import { OrganisationType, VillageType, organisationKind, villageKind } from '#libs/network';
import { loomFilter, loomKind } from './loom.js';
import {
  LoomConnection,
  RegisterLoomPayload,
  LoomType,
  LoomsArguments,
  RegisterLoomArguments,
  RegisterLoomResult,
} from './loom.graphql.js';
import { RegisterLoom } from './register-loom.command.js';

@Resolver(() => LoomType)
export class LoomResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly register: RegisterLoom,
  ) {}

  @Requires('loom:read')
  @Query(() => LoomConnection, { description: 'Looms, newest first.' })
  async looms(@Asking() caller: Caller, @Args() args: LoomsArguments): Promise<ConnectionOf<LoomType>> {
    const wanted = args.cooperativeId
      ? { cooperativeId: readOpaqueId('organisation', args.cooperativeId) ?? '' }
      : {};
    const filter = { $and: [loomFilter(scopeOf(caller)), wanted] };
    const order = { field: 'registeredAt', direction: -1 } as const;
    const page = await this.views.list(loomKind, filter, order, PageArguments.request(args));
    return connection(page, LoomType.of, () => this.views.count(loomKind, filter));
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

  @Requires('loom:register')
  @Mutation(() => RegisterLoomResult, { description: 'Registers a loom of a cooperative.' })
  async registerLoom(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RegisterLoomArguments,
  ): Promise<object> {
    const loom = await this.register.execute(caller, input);
    return answer(loom, caller.language, RegisterLoomPayload.name, async (id) => ({
      loom: LoomType.of((await this.views.fresh(loomKind, id))!),
    }));
  }
}
