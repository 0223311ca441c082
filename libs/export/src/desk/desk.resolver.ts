import { Query, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Clock,
  Requires,
  callerMay,
  dayInIran,
  scopeOf,
  type Caller,
  type Permission,
  type Scope,
} from '#libs/platform';
import { Views, type SubjectKind, type ViewFilter } from '#libs/ledger';
import { documentKind } from '#libs/documents';
import {
  RugsToPrice,
  disputeFilter,
  disputeKind,
  payRunFilter,
  payRunKind,
  pieceFilter,
  pieceKind,
  quietPieces,
  rugFilter,
  rugKind,
} from '#libs/production';
import { baleKind } from '../bale/bale.js';
import { baleFilter } from '../bale/bale-filter.js';
import { shipmentFilter, shipmentKind } from '../shipment/shipment.js';
import { DeskType } from './desk.graphql.js';

/** Counted no further: on a desk ten thousand is as good as more. */
const MAX_COUNT = 10_000;

@Resolver(() => DeskType)
export class DeskResolver {
  constructor(
    private readonly views: Views,
    private readonly waiting: RugsToPrice,
    private readonly clock: Clock,
  ) {}

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
      ...(await this.ofMaking(caller, scope)),
    };
  }

  /** What waits at the looms, with the money and about the names; what a caller may not read counts as nothing. */
  private async ofMaking(
    caller: Caller,
    scope: Scope,
  ): Promise<Pick<DeskType, 'toPrice' | 'payRunsOpen' | 'piecesQuiet' | 'disputesOpen'>> {
    const isOwn = scope.reach === 'cooperative';
    const counted = (permission: Permission, isAsked: boolean, count: () => Promise<number>) =>
      isAsked && callerMay(caller, permission) ? count() : 0;
    const listed = (kind: SubjectKind<object>, reach: ViewFilter, wanted: ViewFilter) => () =>
      this.views.count(kind, { $and: [reach, wanted] }, MAX_COUNT);
    const runs = listed(payRunKind, payRunFilter(scope), { status: { $in: ['PROPOSED', 'APPROVED'] } });
    const quiet = listed(pieceKind, pieceFilter(scope), quietPieces(dayInIran(this.clock.now())));
    const disputes = listed(disputeKind, disputeFilter(scope), { status: 'OPEN' });
    const [toPrice, payRunsOpen, piecesQuiet, disputesOpen] = await Promise.all([
      // Of the whole zone it would be a search through all rugs.
      counted('pay:record', isOwn, () => this.waiting.count(rugFilter(scope))),
      counted('pay:read', isOwn, runs),
      counted('piece:read', true, quiet),
      counted('attribution:read', true, disputes),
    ]);
    return { toPrice, payRunsOpen, piecesQuiet, disputesOpen };
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
