import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { Ledger, Views, type SubjectRef, type View } from '#libs/ledger';
import type { RecallReason } from './document.events.js';
import { documentKind, recallDocument, type DocumentState, type Recallable } from './document.js';
import { documentUnknown } from './document.refusals.js';
import { PaperStore } from './paper-store.js';

const WORKER = { account: 'worker', role: 'SYSTEM' } as const;
const BATCH = 200;
const MAX_BATCHES = 500;
const BY_ID = { field: 'requestedAt', direction: 1 } as const;

/** Calls back papers that are not valid any more as they were printed: their bytes are destroyed, they are made anew. */
@Injectable()
export class RecallPapers {
  constructor(
    private readonly views: Views,
    private readonly ledger: Ledger,
    private readonly store: PaperStore,
    private readonly clock: Clock,
  ) {}

  /** Recalls all papers that name a person who was erased; gives how many. Doing it twice does no harm. */
  naming(person: SubjectRef): Promise<number> {
    return this.all({ names: person }, 'PERSON_ERASED');
  }

  /** Recalls all papers of which something is true; gives how many. Doing it twice does no harm. */
  async all(which: Recallable, because: RecallReason): Promise<number> {
    const { issuedBefore, ...rest } = which;
    const filter = { ...rest, state: 'DONE', ...(issuedBefore ? { issuedAt: { $lt: issuedBefore } } : {}) };
    let recalled = 0;
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const page = await this.views.list(documentKind, filter, BY_ID, { first: BATCH });
      for (const { node } of page.items) await this.recall(node, which, because);
      recalled += page.items.length;
      if (!page.hasNextPage) break;
    }
    return recalled;
  }

  /**
   * Destroys bytes that no paper has and that were stored before an instant: a worker died between storing and
   * recording them, or a paper that was recalled meanwhile was just being made. Gives how many.
   */
  async sweep(storedBefore: Date): Promise<number> {
    let [removed, after] = [0, ''];
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const stored = await this.store.storedBefore(storedBefore, BATCH, after);
      if (stored.length === 0) break;
      after = stored.at(-1)!.sha256;
      for (const { sha256, document } of stored) {
        // From the ledger if need be: a view that is behind must not cost a paper.
        const made = await this.views.fresh(documentKind, document);
        if (!made || made.sha256 === sha256) continue;
        await this.store.remove(sha256);
        removed += 1;
      }
    }
    return removed;
  }

  private async recall(
    { _id, attempt, sha256 }: View<DocumentState>,
    which: Recallable,
    because: RecallReason,
  ): Promise<void> {
    // The bytes first: who dies in between finds the paper again.
    if (sha256) await this.store.remove(sha256);
    const command = {
      name: 'recallDocument',
      key: `recallDocument:${_id}:${attempt}`,
      actor: WORKER,
      occurredAt: this.clock.now(),
      input: { documentId: _id, attempt },
    };
    const done = await this.ledger.execute(command, async (read) => {
      const decision = recallDocument(await read.one(documentKind, _id), which, because);
      return decision ? { ok: true, value: decision } : { ok: false, refusal: documentUnknown() };
    });
    if (!done.ok && done.refusal.kind === 'TryAgain')
      throw new Error('the ledger was too busy to recall a paper');
  }
}
