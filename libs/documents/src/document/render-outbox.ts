import { Injectable } from '@nestjs/common';
import { JobQueues } from '#libs/platform';
import { idOf, Views, type Entry, type View } from '#libs/ledger';
import { documentKind, type DocumentState } from './document.js';
import { renderDocumentJob, renderJobId } from './render-document.job.js';
import { RenderRuns } from './render-runs.js';

const ASKED_FOR = new Set(['DocumentRequested', 'DocumentRetried', 'DocumentRecalled']);
const SWEEP_LIMIT = 2_000;

/** Turns facts into jobs: a paper that was asked for is put into the queue. */
@Injectable()
export class RenderOutbox {
  constructor(
    private readonly queues: JobQueues,
    private readonly views: Views,
    private readonly runs: RenderRuns,
  ) {}

  /** Enqueues what entries ask for; seeing an entry again enqueues nothing twice. */
  async follow(entries: readonly Entry[]): Promise<void> {
    const ids = entries.flatMap(({ events }) =>
      events.filter(({ type }) => ASKED_FOR.has(type)).map(({ subject }) => idOf(subject)),
    );
    if (ids.length === 0) return;
    const documents = [...(await this.views.many(documentKind, ids)).values()];
    const queued = documents.filter(({ state }) => state === 'QUEUED');
    await this.enqueue(queued);
    for (const document of queued) this.runs.tell(document);
  }

  /** Enqueues whatever is asked for and not made: after a Redis that lost its memory, nothing stays lost. */
  async sweep(): Promise<void> {
    const order = { field: 'requestedAt', direction: 1 } as const;
    const waiting = await this.views.list(documentKind, { state: 'QUEUED' }, order, { first: SWEEP_LIMIT });
    await this.enqueue(waiting.items.map(({ node }) => node));
  }

  private async enqueue(documents: readonly View<DocumentState>[]): Promise<void> {
    const jobs = documents.map(({ _id, attempt }) => ({
      id: renderJobId(_id, attempt),
      payload: { documentId: _id },
    }));
    await this.queues.add(renderDocumentJob, jobs);
  }
}
