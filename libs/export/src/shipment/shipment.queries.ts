import { Injectable } from '@nestjs/common';
import type { Page, PageRequest, Scope } from '#libs/platform';
import { Views, type View, type ViewFilter } from '#libs/ledger';
import { RUG_ORDER, rugFilter, rugKind, type RugState } from '#libs/production';
import { cargoKind } from './cargo.js';
import {
  SHIPMENT_ORDER,
  isShipmentWithin,
  shipmentFilter,
  shipmentKind,
  type ShipmentState,
  type ShipmentStatus,
} from './shipment.js';

/** What is wanted of a list of shipments; ids are those inside the zone. */
export interface ShipmentsWanted {
  readonly status?: readonly ShipmentStatus[] | null;
  readonly destination?: string | null;
  readonly exporterId?: string | undefined;
}

/** Reads shipments and their rugs. */
@Injectable()
export class ShipmentQueries {
  constructor(private readonly views: Views) {}

  /** One shipment, if the scope reaches it. */
  async visible(scope: Scope, id: string): Promise<View<ShipmentState> | undefined> {
    const shipment = await this.views.fresh(shipmentKind, id);
    return shipment && isShipmentWithin(scope, shipment) ? shipment : undefined;
  }

  /** A page of the shipments that a scope reaches, newest first. */
  list(scope: Scope, wanted: ShipmentsWanted, request: PageRequest): Promise<Page<View<ShipmentState>>> {
    return this.views.list(shipmentKind, listed(scope, wanted), SHIPMENT_ORDER, request);
  }

  /** How many shipments such a list has. */
  count(scope: Scope, wanted: ShipmentsWanted): Promise<number> {
    return this.views.count(shipmentKind, listed(scope, wanted));
  }

  /**
   * A page of a shipment's rugs that a scope reaches. A writer that died after its entry may have left rugs behind
   * that do not know their shipment yet: with the first page it is counted whether all do, else they are caught up.
   */
  async rugs(
    scope: Scope,
    shipment: View<ShipmentState>,
    request: PageRequest,
  ): Promise<Page<View<RugState>>> {
    const list = () => this.views.list(rugKind, rugsOf(scope, shipment._id), RUG_ORDER, request);
    const isFirstPage = request.after === undefined;
    const [page, isComplete] = await Promise.all([list(), isFirstPage ? this.isComplete(shipment) : true]);
    if (isComplete) return page;
    await this.healRugs(shipment._id);
    return list();
  }

  /** How many rugs of a shipment a scope reaches. */
  countRugs(scope: Scope, shipment: View<ShipmentState>): Promise<number> {
    return this.views.count(rugKind, rugsOf(scope, shipment._id));
  }

  private async isComplete({ _id, status, rugCount }: View<ShipmentState>): Promise<boolean> {
    const expected = status === 'CANCELLED' ? 0 : rugCount;
    return (await this.views.count(rugKind, { shipmentId: _id })) === expected;
  }

  private async healRugs(shipmentId: string): Promise<void> {
    const cargo = await this.views.fresh(cargoKind, shipmentId);
    const ids = cargo?.items.map(({ rugId }) => rugId) ?? [];
    const rugs = await this.views.many(rugKind, ids);
    await this.views.heal(rugKind, [...rugs.values()]);
  }
}

const rugsOf = (scope: Scope, shipmentId: string): ViewFilter => ({
  $and: [{ shipmentId }, rugFilter(scope)],
});

function listed(scope: Scope, { status, destination, exporterId }: ShipmentsWanted): ViewFilter {
  return {
    $and: [
      shipmentFilter(scope),
      ...(status && status.length > 0 ? [{ status: { $in: [...status] } }] : []),
      ...(destination ? [{ destination }] : []),
      ...(exporterId === undefined ? [] : [{ exporterId }]),
    ],
  };
}
