import { Injectable, type OnModuleInit } from '@nestjs/common';
import { printCode } from '#libs/platform';
import { Views } from '#libs/ledger';
import { ShareTargets } from '#libs/network';
import { BATCH_LETTER } from '../batch/batch.js';
import { BatchQueries } from '../batch/batch.queries.js';
import { printLettered } from '../lettered-code.js';
import { isRugWithin } from './rug-filter.js';
import { rugKind } from './rug.js';

/** Says who may share a rug or a batch: who sees it. */
@Injectable()
export class RugShares implements OnModuleInit {
  constructor(
    private readonly targets: ShareTargets,
    private readonly views: Views,
    private readonly batches: BatchQueries,
  ) {}

  onModuleInit(): void {
    this.targets.add('rug', async (scope, id) => {
      const rug = await this.views.fresh(rugKind, id);
      return rug && isRugWithin(scope, rug) ? { code: printCode(id) } : undefined;
    });
    this.targets.add('batch', async (scope, id) => {
      const batch = await this.batches.visible(scope, id);
      return batch && { code: printLettered(BATCH_LETTER, id) };
    });
  }
}
