import { Injectable } from '@nestjs/common';
import { connection, pageOf, type ConnectionOf, type PageRequest, type Scope } from '#libs/platform';
import { Views, type View } from '#libs/ledger';
import { DocumentType, RenderRuns, type DocumentState } from '#libs/documents';
import { BatchQueries, RugType, rugFilter, rugKind } from '#libs/production';
import { BaleQueries } from '../bale/bale.queries.js';
import { ShipmentDocuments } from '../papers/shipment-documents.js';
import { ShipmentQueries } from '../shipment/shipment.queries.js';
import type { FoundTrace } from './found-trace.js';

/** What lies in what a code leads to: its rugs, page by page, and its papers. */
@Injectable()
export class TraceContents {
  constructor(
    private readonly views: Views,
    private readonly batches: BatchQueries,
    private readonly bales: BaleQueries,
    private readonly shipments: ShipmentQueries,
    private readonly documents: ShipmentDocuments,
    private readonly runs: RenderRuns,
  ) {}

  /** A page of its rugs that a scope reaches. */
  async rugs(scope: Scope, found: FoundTrace, request: PageRequest): Promise<ConnectionOf<RugType>> {
    const { kind, rug, batch, bale, shipment } = found;
    switch (kind) {
      case 'RUG':
        return connection(
          pageOf([rug!], ({ _id }) => _id, request),
          RugType.of,
          async () => 1,
        );
      case 'BATCH': {
        const filter = { $and: [{ batchId: found.id }, rugFilter(scope)] };
        const page = await this.batches.rugs(scope, batch!, request);
        return connection(page, RugType.of, () => this.views.count(rugKind, filter));
      }
      case 'BALE': {
        const { page, count } = await this.bales.rugsPage(scope, bale!, request);
        return connection(page, RugType.of, async () => count);
      }
      case 'SHIPMENT': {
        const page = await this.shipments.rugs(scope, shipment!, request);
        return connection(page, RugType.of, () => this.shipments.countRugs(scope, shipment!));
      }
    }
  }

  /** Its papers; those of a shipment's rugs are read only when they are asked for. */
  async papers(scope: Scope, { kind, shipment, papers }: FoundTrace): Promise<DocumentType[]> {
    if (kind !== 'SHIPMENT') return this.shown(papers);
    return this.documents.of(scope, shipment!);
  }

  private async shown(papers: readonly View<DocumentState>[]): Promise<DocumentType[]> {
    const queued = papers.filter(({ state }) => state === 'QUEUED').map(({ _id }) => _id);
    const running = await this.runs.running(queued);
    return papers.map((paper) => DocumentType.of(paper, running.has(paper._id)));
  }
}
