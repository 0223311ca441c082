import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, scopeOf, type Caller } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { RugType } from '#libs/production';
import { BaleType } from '../bale/bale.graphql.js';
import { baleKind } from '../bale/bale.js';
import { isBaleShown } from '../bale/bale-filter.js';
import { ShipmentType } from './shipment.graphql.js';
import { isShipmentShown, shipmentKind } from './shipment.js';

/**
 * Where a rug is. Who sees a rug sees its bale and its shipment in short: what else lies in them is filtered by scope,
 * and the money of the shipment is for those it belongs to. A guest sees neither, unless it was shared.
 */
@Resolver(() => RugType)
export class RugWhereaboutsResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => BaleType, { nullable: true, description: 'The bale it lies in.' })
  async bale(
    @Parent() { view }: RugType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<BaleType | null> {
    if (view.baleId === undefined) return null;
    const bale = await this.loaders.of(context).load(baleKind, view.baleId);
    return bale && isBaleShown(scopeOf(caller), bale) ? BaleType.of(bale) : null;
  }

  @ResolveField(() => ShipmentType, { nullable: true, description: 'The shipment it is booked into.' })
  async shipment(
    @Parent() { view }: RugType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<ShipmentType | null> {
    if (view.shipmentId === undefined) return null;
    const shipment = await this.loaders.of(context).load(shipmentKind, view.shipmentId);
    return shipment && isShipmentShown(scopeOf(caller), shipment) ? ShipmentType.of(shipment) : null;
  }
}
