import { Query, Resolver } from '@nestjs/graphql';
import { Asking, Requires, scopeOf, type Caller, type Scope } from '#libs/platform';
import { Views, type SubjectKind, type ViewFilter } from '#libs/ledger';
import { documentKind } from '#libs/documents';
import { rugFilter, rugKind } from '#libs/production';
import { baleKind } from '../bale/bale.js';
import { baleFilter } from '../bale/bale-filter.js';
import { shipmentFilter, shipmentKind } from '../shipment/shipment.js';
import { DeskType } from './desk.graphql.js';

/** Counted no further: on a desk ten thousand is as good as more. */
const MAX_COUNT = 10_000;

@Resolver(() => DeskType)
export class DeskResolver {
  constructor(private readonly views: Views) {}

  @Requires('desk:read')
  @Query(() => DeskType, { description: 'What waits for you today.' })
  async desk(@Asking() caller: Caller): Promise<DeskType> {
    const scope = scopeOf(caller);
    const count = (kind: SubjectKind<object>, reach: ViewFilter, wanted: ViewFilter): Promise<number> =>
      this.views.count(kind, { $and: [reach, wanted] }, MAX_COUNT);
    const [rugs, bales] = [rugFilter(scope), baleFilter(scope)];
    const [shipments, papers] = [shipmentFilter(scope), papersOf(scope)];
    const [toInspect, inStock, packedNotBooked, open, inTransit, toConfirm, running, failed] =
      await Promise.all([
        count(rugKind, rugs, { status: { $in: ['REGISTERED', 'FINISHING'] } }),
        count(rugKind, rugs, { status: 'IN_STOCK', purpose: 'TRADE', baleId: null }),
        count(baleKind, bales, { status: 'PACKED' }),
        count(shipmentKind, shipments, { status: { $in: ['DRAFT', 'BOOKED', 'LOADED'] } }),
        count(shipmentKind, shipments, { status: { $in: ['IN_TRANSIT', 'ARRIVED'] } }),
        count(shipmentKind, shipments, { status: 'DELIVERED' }),
        count(documentKind, papers, { state: 'QUEUED' }),
        count(documentKind, papers, { state: 'FAILED' }),
      ]);
    return {
      ...{ toInspect, inStock, packedNotBooked, shipmentsOpen: open, shipmentsInTransit: inTransit },
      ...{ toConfirm, papersRunning: running, papersFailed: failed },
    };
  }
}

/** The papers that an organisation asked for: the first line of a paper's story tells who did. */
function papersOf(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
    case 'exporter':
    case 'consignee':
      return { 'story.organisation': scope.organisation };
    case 'person':
    case 'share':
    case 'jurisdiction':
    case 'customs':
    case 'nothing':
      return { _id: '' };
  }
}
