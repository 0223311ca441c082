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
import { ViewLoaders, Views } from '#libs/ledger';
import { RugConnection, RugType, rugKind } from '#libs/production';
import { ShipmentType } from '../shipment/shipment.graphql.js';
import { isShipmentShown, shipmentKind } from '../shipment/shipment.js';
import {
  BaleConnection,
  BaleType,
  BalesArguments,
  PackBaleArguments,
  PackBalePayload,
  PackBaleResult,
  UnpackBaleArguments,
  UnpackBalePayload,
  UnpackBaleResult,
} from './bale.graphql.js';
import { baleKind } from './bale.js';
import { BaleQueries } from './bale.queries.js';
import { PackBale } from './pack-bale.command.js';
import { UnpackBale } from './unpack-bale.command.js';

@Resolver(() => BaleType)
export class BaleResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly queries: BaleQueries,
    private readonly pack: PackBale,
    private readonly unpack: UnpackBale,
  ) {}

  @Requires('bale:read')
  @Query(() => BaleConnection, { description: 'Bales that you may see, newest first.' })
  async bales(@Asking() caller: Caller, @Args() args: BalesArguments): Promise<ConnectionOf<BaleType>> {
    const scope = scopeOf(caller);
    const shipmentId = args.filter?.shipmentId;
    const wanted = {
      loaded: args.filter?.loaded,
      shipmentId: shipmentId ? (readOpaqueId('shipment', shipmentId) ?? '') : undefined,
    };
    const page = await this.queries.list(scope, wanted, PageArguments.request(args));
    return connection(page, BaleType.of, () => this.queries.count(scope, wanted));
  }

  @Requires('bale:read')
  @Query(() => BaleType, {
    nullable: true,
    description: 'One bale; null when there is none that you may see.',
  })
  async bale(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The bale.' }) id: string,
  ): Promise<BaleType | null> {
    const bale = await this.queries.visible(scopeOf(caller), readOpaqueId('bale', id) ?? '');
    return bale ? BaleType.of(bale) : null;
  }

  @ResolveField(() => ShipmentType, { nullable: true, description: 'The shipment it is loaded into.' })
  async shipment(
    @Parent() { view }: BaleType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<ShipmentType | null> {
    if (view.shipmentId === undefined) return null;
    const shipment = await this.loaders.of(context).load(shipmentKind, view.shipmentId);
    return shipment && isShipmentShown(scopeOf(caller), shipment) ? ShipmentType.of(shipment) : null;
  }

  @ResolveField(() => RugConnection, { description: 'Those of its rugs that you may see.' })
  async rugs(
    @Parent() { view }: BaleType,
    @Asking() caller: Caller,
    @Args() args: PageArguments,
  ): Promise<ConnectionOf<RugType>> {
    const { page, count } = await this.queries.rugsPage(scopeOf(caller), view, PageArguments.request(args));
    return connection(page, RugType.of, async () => count);
  }

  @Requires('bale:pack')
  @Mutation(() => PackBaleResult, { description: 'Packs rugs into a bale and gives it its number.' })
  async packBale(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: PackBaleArguments,
  ): Promise<object> {
    const bale = await this.pack.execute(caller, input);
    return answer(bale, caller.language, PackBalePayload.name, async (id) => ({
      bale: BaleType.of((await this.views.fresh(baleKind, id))!),
    }));
  }

  @Requires('bale:pack')
  @Mutation(() => UnpackBaleResult, { description: 'Takes the rugs out of a bale that is not loaded.' })
  async unpackBale(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: UnpackBaleArguments,
  ): Promise<object> {
    const rugs = await this.unpack.execute(caller, input);
    return answer(rugs, caller.language, UnpackBalePayload.name, async (ids) => {
      const found = await this.views.many(rugKind, ids);
      return { rugs: ids.flatMap((id) => found.get(id) ?? []).map(RugType.of) };
    });
  }
}
