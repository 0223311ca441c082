import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  connection,
  readOpaqueId,
  scopeOf,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { ViewLoaders, Views, type View, type ViewFilter } from '#libs/ledger';
import { OrganisationType, organisationKind } from '#libs/network';
import { readLettered } from '../lettered-code.js';
import { LotMovementType } from './lot-movement.graphql.js';
import {
  LotHoldingType,
  MaterialHolderConnection,
  MaterialHolderType,
  MaterialHoldersArguments,
  MaterialLotConnection,
  MaterialLotType,
  MaterialLotsArguments,
  MaterialStockType,
  type MaterialLotFilterInput,
} from './lot.graphql.js';
import { LOT_LETTER, isLotWithin, lotFilter, lotKind, type LotState } from './lot.js';
import { LotQueries } from './lot.queries.js';

@Resolver(() => MaterialLotType)
export class LotResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly queries: LotQueries,
  ) {}

  @Requires('lot:read')
  @Query(() => MaterialLotConnection, { description: 'Lots of material, newest first.' })
  async materialLots(
    @Asking() caller: Caller,
    @Args() args: MaterialLotsArguments,
  ): Promise<ConnectionOf<MaterialLotType>> {
    const filter = { $and: [lotFilter(scopeOf(caller)), wantedOf(args.filter)] };
    const order = { field: 'receivedAt', direction: -1 } as const;
    const page = await this.views.list(lotKind, filter, order, PageArguments.request(args));
    return connection(page, MaterialLotType.of, () => this.views.count(lotKind, filter));
  }

  @Requires('lot:read')
  @Query(() => MaterialLotType, {
    nullable: true,
    description: 'One lot of material; null when there is none that you may see.',
  })
  async materialLot(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The lot: its id, or its code, M-….' }) id: string,
  ): Promise<MaterialLotType | null> {
    const lot = await this.queries.visible(
      scopeOf(caller),
      readOpaqueId('lot', id) ?? readLettered(LOT_LETTER, id) ?? '',
    );
    return lot ? MaterialLotType.of(lot) : null;
  }

  @Requires('lot:read')
  @Query(() => [MaterialStockType], { description: 'How much there is, by material and form.' })
  async materialStock(
    @Asking() caller: Caller,
    @Args('cooperativeId', {
      type: () => ID,
      nullable: true,
      description: 'Only of this cooperative; of all that you may see when left out.',
    })
    cooperativeId?: string | null,
  ): Promise<MaterialStockType[]> {
    const filter = { $and: [lotFilter(scopeOf(caller)), ofCooperative(cooperativeId)] };
    return (await this.queries.stock(filter)).map(MaterialStockType.of);
  }

  @Requires('lot:read')
  @Query(() => MaterialHolderConnection, { description: 'Weavers and looms that hold material.' })
  async materialHolders(
    @Asking() caller: Caller,
    @Args() args: MaterialHoldersArguments,
  ): Promise<ConnectionOf<MaterialHolderType>> {
    const filter = { $and: [lotFilter(scopeOf(caller)), ofCooperative(args.cooperativeId)] };
    const page = await this.queries.holders(filter, PageArguments.request(args));
    return connection(page, MaterialHolderType.of, () => this.queries.countHolders(filter));
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative that received it.' })
  async cooperative(
    @Parent() { view }: MaterialLotType,
    @Context() context: object,
  ): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, view.cooperativeId))!);
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation it came from; null where `supplier` says it.',
  })
  async supplierOrganisation(
    @Parent() { view }: MaterialLotType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    if (view.supplierId === undefined) return null;
    const found = await this.loaders.of(context).load(organisationKind, view.supplierId);
    return found ? OrganisationType.of(found) : null;
  }

  @ResolveField(() => [String], {
    nullable: true,
    description: 'What was used to dye it; null for all but the cooperative itself and the administrator.',
  })
  dyes(@Parent() { view }: MaterialLotType, @Asking() caller: Caller): readonly string[] | null {
    return tellsSecrets(caller, view) ? (view.dyes ?? []) : null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'What a kilogram cost, in whole rials; null for all but the cooperative itself and the administrator.',
  })
  rialsPerKg(@Parent() { view }: MaterialLotType, @Asking() caller: Caller): number | null {
    return tellsSecrets(caller, view) ? (view.rialsPerKg ?? null) : null;
  }

  @ResolveField(() => [LotHoldingType], { description: 'Who holds how much of it.' })
  holdings(@Parent() { view }: MaterialLotType, @Asking() caller: Caller): LotHoldingType[] {
    return isLotWithin(scopeOf(caller), view) ? view.holdings.map((one) => ({ ...one })) : [];
  }

  @ResolveField(() => [LotMovementType], { description: 'What was done with it last, the newest first.' })
  movements(@Parent() { view }: MaterialLotType, @Asking() caller: Caller): LotMovementType[] {
    if (!isLotWithin(scopeOf(caller), view)) return [];
    return view.movements.map(LotMovementType.of).reverse();
  }
}

/** Dyes and prices are the cooperative's own; the administrator sees to that they can be put right. */
const tellsSecrets = (caller: Caller, { cooperativeId }: View<LotState>): boolean =>
  caller.role === 'ADMINISTRATOR' ||
  (scopeOf(caller).reach === 'cooperative' && caller.organisation === cooperativeId);

const ofCooperative = (id: string | null | undefined): ViewFilter =>
  id ? { cooperativeId: readOpaqueId('organisation', id) ?? '' } : {};

function wantedOf(filter: MaterialLotFilterInput | null | undefined): ViewFilter {
  if (!filter) return {};
  const { cooperativeId, material, form, inStock, code } = filter;
  return {
    ...ofCooperative(cooperativeId),
    ...(material ? { material } : {}),
    ...(form ? { form } : {}),
    ...(typeof inStock === 'boolean' ? { stockG: inStock ? { $gt: 0 } : 0 } : {}),
    ...(code?.trim() ? { _id: readLettered(LOT_LETTER, code.slice(0, MAX_CODE)) ?? '' } : {}),
  };
}

const MAX_CODE = 100;
