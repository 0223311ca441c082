import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/platform';
import { Views, idOf, kindOf, subjectRef, type SubjectRef, type View } from '#libs/ledger';
import { DocumentQueries, type DocumentType } from '#libs/documents';
import { rugFilter, rugKind } from '#libs/production';
import { isShipmentWithin, type ShipmentState } from '../shipment/shipment.js';

/** Reads the papers of shipments. */
@Injectable()
export class ShipmentDocuments {
  constructor(
    private readonly views: Views,
    private readonly documents: DocumentQueries,
  ) {}

  /**
   * A shipment's invoices and the passports of its rugs, newest first; nothing for those it does not belong to. An
   * official gets the passports of rugs from her counties only.
   */
  async of(scope: Scope, shipment: View<ShipmentState>): Promise<DocumentType[]> {
    if (!isShipmentWithin(scope, shipment)) return [];
    const papers = await this.documents.aboutOrWithin(scope, subjectRef('shipment', shipment._id));
    if ((scope.reach === 'share' ? scope.by : scope).reach !== 'jurisdiction') return papers;
    const within = { $and: [{ shipmentId: shipment._id }, rugFilter(scope)] };
    const rugs = await this.views
      .collection(rugKind)
      .find(within, { projection: { _id: 1 } })
      .toArray();
    const seen = new Set(rugs.map(({ _id }) => _id));
    return papers.filter(({ about }) => {
      const ref = about as SubjectRef;
      return kindOf(ref) !== 'rug' || seen.has(idOf(ref));
    });
  }
}
