import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/platform';
import { Views, type SubjectRef, type View } from '#libs/ledger';
import { DocumentType } from './document.graphql.js';
import { documentKind, type DocumentState } from './document.js';
import { mayReadPaper } from './paper-readers.js';
import { PaperSources } from './paper-source.js';
import { RenderRuns } from './render-runs.js';

const NEWEST_FIRST = { field: 'requestedAt', direction: -1 } as const;
/** The papers of one subject: three languages of a few kinds; of a shipment: of all its rugs as well. */
const MAX_PAPERS = 10_000;

/** Reads papers, with whether they are being made right now. */
@Injectable()
export class DocumentQueries {
  constructor(
    private readonly views: Views,
    private readonly runs: RenderRuns,
    private readonly sources: PaperSources,
  ) {}

  /** The papers about each of several subjects, newest first, in one round of reads; the scope reaches the subjects. */
  async aboutEach(scope: Scope, subjects: readonly SubjectRef[]): Promise<DocumentType[][]> {
    const found = await this.list(scope, { about: { $in: [...subjects] } });
    return subjects.map((subject) => found.filter(({ about }) => about === subject));
  }

  /** The papers about a subject and all that lies within it, newest first; the scope reaches the subject. */
  async aboutOrWithin(scope: Scope, subject: SubjectRef): Promise<DocumentType[]> {
    return this.list(scope, { $or: [{ about: subject }, { within: subject }] });
  }

  /** One paper, if the scope reaches what it is about. */
  async visible(scope: Scope, id: string): Promise<DocumentType | undefined> {
    const document = await this.views.fresh(documentKind, id);
    if (!document || !(await this.mayRead(scope, document))) return undefined;
    return (await this.shown([document]))[0];
  }

  /** The paper with a digest, if the scope reaches what it is about. */
  async issuedAs(scope: Scope, sha256: string): Promise<View<DocumentState> | undefined> {
    const page = await this.views.list(documentKind, { sha256 }, NEWEST_FIRST, { first: 10 });
    for (const { node } of page.items) if (await this.mayRead(scope, node)) return node;
    return undefined;
  }

  /** Whether a digest is of a copy that was called back, of a paper that the scope reaches. */
  async wasRecalled(scope: Scope, sha256: string): Promise<boolean> {
    const page = await this.views.list(documentKind, { 'recalled.sha256': sha256 }, NEWEST_FIRST, {
      first: 10,
    });
    for (const { node } of page.items) if (await this.mayRead(scope, node)) return true;
    return false;
  }

  private async mayRead(scope: Scope, { kind, about }: DocumentState): Promise<boolean> {
    return mayReadPaper(scope, kind) && (await this.sources.maySee(scope, about));
  }

  private async list(scope: Scope, filter: object): Promise<DocumentType[]> {
    const page = await this.views.list(documentKind, filter, NEWEST_FIRST, { first: MAX_PAPERS });
    return this.shown(page.items.map(({ node }) => node).filter(({ kind }) => mayReadPaper(scope, kind)));
  }

  private async shown(documents: readonly View<DocumentState>[]): Promise<DocumentType[]> {
    const queued = documents.filter(({ state }) => state === 'QUEUED').map(({ _id }) => _id);
    const running = await this.runs.running(queued);
    return documents.map((document) => DocumentType.of(document, running.has(document._id)));
  }
}
