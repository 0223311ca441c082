import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, ok, refuse, type Result, type Scope, type Settings } from '#libs/platform';
import { Views, idOf, type View } from '#libs/ledger';
import { PaperSources, type Gathered, type DocumentState } from '#libs/documents';
import { organisationKind } from '#libs/network';
import { rugKind } from '#libs/production';
import { baleKind } from '../bale/bale.js';
import type { CommercialInvoiceData } from '../commercial-invoice/commercial-invoice.data.js';
import { commercialInvoicePaper } from '../commercial-invoice/commercial-invoice.paper.js';
import { freshViews } from '../rug-choice/fresh-views.js';
import { cargoKind } from '../shipment/cargo.js';
import { isShipmentWithin, shipmentKind } from '../shipment/shipment.js';
import { gatherInvoice } from './gather-invoice.js';

/** Tells the room of papers how a commercial invoice comes about, and who may see the papers of a shipment. */
@Injectable()
export class ShipmentPapers implements OnModuleInit {
  constructor(
    private readonly sources: PaperSources,
    private readonly views: Views,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kind: 'COMMERCIAL_INVOICE',
      paper: commercialInvoicePaper,
      gather: (document) => this.gather(document),
    });
    this.sources.guard('shipment', (scope, id) => this.maySee(scope, id));
  }

  private async gather(
    document: View<DocumentState>,
  ): Promise<Result<Gathered<CommercialInvoiceData>, string>> {
    const id = idOf(document.about);
    const [shipment, cargo] = await Promise.all([
      this.views.fresh(shipmentKind, id),
      this.views.fresh(cargoKind, id),
    ]);
    if (!shipment || !cargo) return refuse('this shipment is not there');
    const { exporterId, consigneeId, baleIds } = shipment;
    const [organisations, bales, rugs] = await Promise.all([
      this.views.many(organisationKind, [exporterId, consigneeId]),
      freshViews(this.views, baleKind, baleIds),
      freshViews(
        this.views,
        rugKind,
        cargo.items.map(({ rugId }) => rugId),
      ),
    ]);
    const [exporter, consignee] = [organisations.get(exporterId), organisations.get(consigneeId)];
    if (!exporter || !consignee) return refuse('the exporter or the consignee is not registered');
    const rugsById = new Map(rugs.map((rug) => [rug._id, rug]));
    const { publicOrigin } = this.settings;
    const reads = { shipment, items: cargo.items, rugs: rugsById, bales, exporter, consignee, publicOrigin };
    const data = gatherInvoice(reads);
    return data.ok ? ok({ data: data.value }) : data;
  }

  private async maySee(scope: Scope, id: string): Promise<boolean> {
    const shipment = await this.views.fresh(shipmentKind, id);
    return shipment !== undefined && isShipmentWithin(scope, shipment);
  }
}
