import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  connection,
  readOpaqueId,
  scopeOf,
  tellsPrices,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { MoneyType } from '#libs/documents';
import { ViewLoaders, type View } from '#libs/ledger';
import { OrganisationType, organisationKind } from '#libs/network';
import { RugConnection, RugType } from '#libs/production';
import { BaleType } from '../bale/bale.graphql.js';
import { baleKind } from '../bale/bale.js';
import { isBaleWithin } from '../bale/bale-filter.js';
import { ShipmentConnection, ShipmentType, ShipmentsArguments } from './shipment.graphql.js';
import { isShipmentWithin, type ShipmentState } from './shipment.js';
import { ShipmentQueries } from './shipment.queries.js';

@Resolver(() => ShipmentType)
export class ShipmentResolver {
  constructor(
    private readonly loaders: ViewLoaders,
    private readonly queries: ShipmentQueries,
  ) {}

  @Requires('shipment:read')
  @Query(() => ShipmentConnection, { description: 'Shipments that you may see, newest first.' })
  async shipments(
    @Asking() caller: Caller,
    @Args() args: ShipmentsArguments,
  ): Promise<ConnectionOf<ShipmentType>> {
    const scope = scopeOf(caller);
    const { status, destination, exporterId } = args.filter ?? {};
    const exporter = exporterId ? (readOpaqueId('organisation', exporterId) ?? '') : undefined;
    const wanted = { status, destination, exporterId: exporter };
    const page = await this.queries.list(scope, wanted, PageArguments.request(args));
    return connection(page, ShipmentType.of, () => this.queries.count(scope, wanted));
  }

  @Requires('shipment:read')
  @Query(() => ShipmentType, {
    nullable: true,
    description: 'One shipment; null when there is none that you may see.',
  })
  async shipment(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The shipment.' }) id: string,
  ): Promise<ShipmentType | null> {
    const shipment = await this.queries.visible(scopeOf(caller), readOpaqueId('shipment', id) ?? '');
    return shipment ? ShipmentType.of(shipment) : null;
  }

  @ResolveField(() => OrganisationType, { description: 'Who sends it.' })
  exporter(@Parent() { view }: ShipmentType, @Context() context: object): Promise<OrganisationType> {
    return this.organisation(context, view.exporterId);
  }

  @ResolveField(() => OrganisationType, { description: 'Who receives it.' })
  consignee(@Parent() { view }: ShipmentType, @Context() context: object): Promise<OrganisationType> {
    return this.organisation(context, view.consigneeId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The number of the contract; null for those who see the shipment only as the way of their rug.',
  })
  contractNumber(@Parent() { view }: ShipmentType, @Asking() caller: Caller): string | null {
    return isShipmentWithin(scopeOf(caller), view) ? view.contractNumber : null;
  }

  @ResolveField(() => MoneyType, {
    nullable: true,
    description:
      'Rugs, freight and insurance together: what its invoice prints. Null for those who see the shipment only as the way of their rug, and for guests who were not shown prices.',
  })
  total(@Parent() { view }: ShipmentType, @Asking() caller: Caller): MoneyType | null {
    const scope = scopeOf(caller);
    if (!isShipmentWithin(scope, view) || !tellsPrices(scope)) return null;
    return { amountMinor: String(view.totalMinor), currency: view.currency };
  }

  @ResolveField(() => [BaleType], { description: 'Those of its loaded bales that you may see.' })
  async bales(
    @Parent() { view }: ShipmentType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<BaleType[]> {
    if (view.status === 'CANCELLED') return [];
    const loaders = this.loaders.of(context);
    const bales = await Promise.all(view.baleIds.map((id) => loaders.load(baleKind, id)));
    const scope = scopeOf(caller);
    return bales.flatMap((bale) => (bale && isBaleWithin(scope, bale) ? [BaleType.of(bale)] : []));
  }

  @ResolveField(() => RugConnection, { description: 'Those of its rugs that you may see.' })
  async rugs(
    @Parent() { view }: ShipmentType,
    @Asking() caller: Caller,
    @Args() args: PageArguments,
  ): Promise<ConnectionOf<RugType>> {
    const scope = scopeOf(caller);
    const page = await this.queries.rugs(scope, view, PageArguments.request(args));
    return connection(page, RugType.of, () => this.queries.countRugs(scope, view));
  }

  private async organisation(
    context: object,
    id: View<ShipmentState>['exporterId'],
  ): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, id))!);
  }
}
