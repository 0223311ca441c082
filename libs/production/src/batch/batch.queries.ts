import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, type Scope } from '#libs/platform';
import { MongoEntryStore, Projection, Views, subjectRef, versionClaim, type View } from '#libs/ledger';
import { rugFilter } from '../rug/rug-filter.js';
import { BATCH_LINE_ORDER, rugKind, type RugState } from '../rug/rug.js';
import { batchKind, isBatchWithin, type BatchState } from './batch.js';

/** Reads batches and their rugs. */
@Injectable()
export class BatchQueries {
  constructor(
    private readonly views: Views,
    private readonly entries: MongoEntryStore,
    private readonly projection: Projection,
  ) {}

  /** One batch, if the scope reaches it. */
  async visible(scope: Scope, id: string): Promise<View<BatchState> | undefined> {
    const batch = await this.views.fresh(batchKind, id);
    return batch && isBatchWithin(scope, batch) ? batch : undefined;
  }

  /**
   * The rugs of a batch that a scope reaches, in the order of its lines. A writer that died after its entry may have
   * left rugs without views; a list that comes to its end too early is healed from that entry and read again.
   */
  async rugs(scope: Scope, batch: View<BatchState>, request: PageRequest): Promise<Page<View<RugState>>> {
    const filter = { $and: [{ batchId: batch._id }, rugFilter(scope)] };
    const page = await this.views.list(rugKind, filter, BATCH_LINE_ORDER, request);
    if (page.hasNextPage || (await this.isComplete(batch, page, request))) return page;
    const [entry] = await this.entries.holding([versionClaim(subjectRef('batch', batch._id), 1)]);
    if (entry) await this.projection.apply([entry]);
    return this.views.list(rugKind, filter, BATCH_LINE_ORDER, request);
  }

  private async isComplete(
    { _id, rugCount }: View<BatchState>,
    page: Page<unknown>,
    { after }: PageRequest,
  ): Promise<boolean> {
    if (after === undefined && page.items.length === rugCount) return true;
    return (await this.views.count(rugKind, { batchId: _id })) === rugCount;
  }
}
