import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock, HopelessJob, JobRunner, type JobProcessor } from '#libs/platform';
import { Ledger, Views, type Decision, type Subject, type View } from '#libs/ledger';
import { Typesetter } from './typesetter.provider.js';
import { TypesettingFailure } from '../typesetting/typesetting-failure.js';
import { documentKind, failDocument, issueDocument, type DocumentState } from './document.js';
import { documentUnknown } from './document.refusals.js';
import { CANNOT_BE_SET, NOT_MADE_FOR_NOW } from './failure-reasons.js';
import { PaperSources } from './paper-source.js';
import { PaperStore } from './paper-store.js';
import { renderDocumentJob } from './render-document.job.js';
import { RenderRuns } from './render-runs.js';

/** Reasons of the typesetter that are gone by the next try. */
const MAY_PASS: ReadonlySet<string> = new Set(['busy', 'too-slow', 'closed']);
const MAX_REASON = 500;

/** The worker acts for itself: no account stands behind what it records. */
const WORKER = { account: 'worker', role: 'SYSTEM' } as const;

/** Makes papers: gathers the data, sets the type, stores the bytes, records the digest. */
@Injectable()
export class RenderDocument implements JobProcessor<{ documentId: string }>, OnModuleInit {
  private readonly logger = new Logger('Papers');

  constructor(
    private readonly runner: JobRunner,
    private readonly views: Views,
    private readonly ledger: Ledger,
    private readonly sources: PaperSources,
    private readonly typesetter: Typesetter,
    private readonly store: PaperStore,
    private readonly runs: RenderRuns,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.runs.prepare();
    this.runner.assign(renderDocumentJob, this);
  }

  async process({ documentId }: { documentId: string }): Promise<void> {
    const document = await this.views.fresh(documentKind, documentId);
    if (document?.state !== 'QUEUED') return;
    await this.runs.begin(document);
    try {
      const paper = await this.render(document);
      await this.store.put(paper.sha256, paper.fileName, paper.bytes, documentId);
      const { sha256, pages, fileName, names } = paper;
      const issued = { sha256, sizeBytes: paper.bytes.length, pages, fileName, ...(names ? { names } : {}) };
      await this.settle('issueDocument', document, (subject) => issueDocument(subject, issued));
    } finally {
      await this.runs.end(document);
    }
  }

  async giveUp({ documentId }: { documentId: string }, reason?: string): Promise<void> {
    const document = await this.views.fresh(documentKind, documentId);
    if (document?.state !== 'QUEUED') return;
    const said = (reason ?? NOT_MADE_FOR_NOW[document.language]).slice(0, MAX_REASON);
    await this.settle('failDocument', document, (subject) => failDocument(subject, { reason: said }));
    await this.runs.end(document);
  }

  private async render(document: View<DocumentState>) {
    const source = this.sources.of(document.kind);
    const gathered = await source.gather(document);
    if (!gathered.ok) throw new HopelessJob(gathered.refusal);
    const { data, names = [], pictures } = gathered.value;
    try {
      const paper = await this.typesetter.render(source.paper, data, document.language, pictures);
      return { ...paper, names: names.length > 0 ? names : undefined };
    } catch (error) {
      if (!(error instanceof TypesettingFailure) || MAY_PASS.has(error.reason)) throw error;
      this.logger.error(`${document._id}: ${error.message} ${error.details.join('; ')}`);
      throw new HopelessJob(CANNOT_BE_SET[document.language]);
    }
  }

  /** Records how making the paper ended; the command's key makes a second worker's answer the first one's. */
  private async settle(
    name: string,
    { _id, attempt, requestedAt }: View<DocumentState>,
    decide: (document: Subject<DocumentState>) => Decision,
  ): Promise<void> {
    const now = this.clock.now();
    const command = {
      name,
      key: `${name}:${_id}:${attempt}`,
      actor: WORKER,
      occurredAt: now > requestedAt ? now : requestedAt,
      input: { documentId: _id, attempt },
    };
    const done = await this.ledger.execute(command, async (read) => {
      const subject = await read.one(documentKind, _id);
      if (subject?.state.state !== 'QUEUED') return { ok: false, refusal: documentUnknown() };
      return { ok: true, value: decide(subject) };
    });
    if (!done.ok && done.refusal.kind === 'TryAgain')
      throw new Error('the ledger was too busy to record the paper');
  }
}
