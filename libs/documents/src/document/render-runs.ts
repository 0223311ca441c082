import { Injectable } from '@nestjs/common';
import { Db, type Collection } from 'mongodb';
import { Clock, Signals } from '#libs/platform';
import { throughOutage, type View, prepared } from '#libs/ledger';
import type { DocumentState } from './document.js';

/** The topic on which changes of papers are told. */
export const DOCUMENT_CHANGED = 'document-changed';

/** What is told of a change of a paper. */
export interface DocumentChange {
  readonly documentId: string;
  readonly about: string;
  readonly within?: string;
}

const FORGOTTEN_AFTER_SECONDS = 600;

/** Which papers are being made at this moment: not a fact, so not in the ledger. */
@Injectable()
export class RenderRuns {
  private readonly runs: Collection<{ _id: string; startedAt: Date }>;

  constructor(
    db: Db,
    private readonly signals: Signals,
    private readonly clock: Clock,
  ) {
    this.runs = db.collection('render_runs');
  }

  /** Makes the index that forgets runs of a worker that died. */
  async prepare(): Promise<void> {
    const expireAfterSeconds = FORGOTTEN_AFTER_SECONDS;
    await prepared(() => this.runs.createIndex({ startedAt: 1 }, { expireAfterSeconds }));
  }

  /** Notes that a paper is being made. */
  async begin(document: View<DocumentState>): Promise<void> {
    await throughOutage(() =>
      this.runs.updateOne(
        { _id: document._id },
        { $set: { startedAt: new Date(this.clock.now()) } },
        { upsert: true },
      ),
    );
    this.tell(document);
  }

  /** Notes that it no longer is, however it ended. */
  async end(document: View<DocumentState>): Promise<void> {
    await throughOutage(() => this.runs.deleteOne({ _id: document._id }));
    this.tell(document);
  }

  /** Which of these papers are being made. */
  async running(documentIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (documentIds.length === 0) return new Set();
    const found = await throughOutage(() => this.runs.find({ _id: { $in: [...documentIds] } }).toArray());
    return new Set(found.map(({ _id }) => _id));
  }

  /** Tells everybody who listens that a paper changed. */
  tell({ _id, about, within }: View<DocumentState>): void {
    const change: DocumentChange = { documentId: _id, about, ...(within ? { within } : {}) };
    this.signals.send(DOCUMENT_CHANGED, JSON.stringify(change));
  }
}
