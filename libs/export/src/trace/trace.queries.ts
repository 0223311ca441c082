import { Injectable } from '@nestjs/common';
import { tellsPrices, type Scope } from '#libs/platform';
import { mayReadPaper } from '#libs/documents';
import { kindOf } from '#libs/ledger';
import { isBatchWithin, isRugWithin, rugFilter } from '#libs/production';
import { isBaleShown, isBaleWithin } from '../bale/bale-filter.js';
import { isShipmentShown, isShipmentWithin } from '../shipment/shipment.js';
import type { FoundTrace } from './found-trace.js';
import { withoutPastBookings } from './past-bookings.js';
import type { TraceTarget } from './trace-code.js';
import { TraceStore } from './trace.store.js';

/** Once caught up, views are read again; more often only while others write at the same moment. */
const MAX_READS = 3;

const RUG_FIELDS = { BATCH: 'batchId', BALE: 'baleId', SHIPMENT: 'shipmentId' } as const;

/** Finds what a code leads to, within a scope. */
@Injectable()
export class TraceQueries {
  constructor(private readonly store: TraceStore) {}

  /**
   * All that a code leads to; undefined when nothing visible has it. A batch, a bale or a shipment is visible to those
   * it belongs to and, in short, to those who may see a rug in it. Two rounds of reads: the views, and whether any of
   * them is behind the ledger. `meanwhile` is started with the second round.
   */
  async find(
    scope: Scope,
    target: TraceTarget,
    meanwhile: (found: FoundTrace) => void,
  ): Promise<FoundTrace | undefined> {
    for (let reads = 1; ; reads++) {
      const [found, hasRug] = await Promise.all([this.store.read(target), this.hasRug(scope, target)]);
      const healing = this.store.heal(target, found);
      const seen = found && isVisible(scope, target, found, hasRug) ? withinScope(scope, found) : undefined;
      if (seen) meanwhile(seen);
      if (!(await healing) || reads === MAX_READS) return seen;
    }
  }

  private async hasRug(scope: Scope, { kind, id }: TraceTarget): Promise<boolean> {
    if (kind === 'RUG' || ['zone', 'share', 'nothing'].includes(scope.reach)) return false;
    return this.store.hasRug(RUG_FIELDS[kind], id, rugFilter(scope));
  }
}

function isVisible(scope: Scope, target: TraceTarget, found: FoundTrace, hasRug: boolean): boolean {
  const { rug, batch, bale, shipment } = found;
  switch (target.kind) {
    case 'RUG':
      return isRugWithin(scope, rug!) && (target.sgtin === undefined || target.sgtin === rug!.sgtin);
    case 'BATCH':
      return hasRug || isBatchWithin(scope, batch!);
    case 'BALE':
      return hasRug || isBaleWithin(scope, bale!);
    case 'SHIPMENT':
      return hasRug || isShipmentWithin(scope, shipment!);
  }
}

/** Leaves out what comes along but is not the reader's to see: the papers of a shipment, and others' bales in it. */
function withinScope(scope: Scope, found: FoundTrace): FoundTrace {
  const { rug, bale, shipment, papers, bales, ...rest } = found;
  const isShipmentTheirs = shipment !== undefined && isShipmentWithin(scope, shipment);
  const told = shipment?.story?.filter(({ type }) => type !== 'InvoiceNumbered');
  return {
    ...rest,
    ...(rug ? { rug: withoutPastBookings(scope, rug) } : {}),
    ...(bale && isBaleShown(scope, bale) ? { bale: withoutPastBookings(scope, bale) } : {}),
    ...(shipment && isShipmentShown(scope, shipment)
      ? { shipment: isShipmentTheirs && tellsPrices(scope) ? shipment : { ...shipment, story: told } }
      : {}),
    papers: papers.filter(
      (paper) => (kindOf(paper.about) !== 'shipment' || isShipmentTheirs) && mayReadPaper(scope, paper.kind),
    ),
    bales: bales.filter((one) => isBaleWithin(scope, one)).map((one) => withoutPastBookings(scope, one)),
  };
}
