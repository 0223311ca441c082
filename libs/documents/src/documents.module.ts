import { Module } from '@nestjs/common';
import { JobQueues, JobRunner } from '#libs/platform';
import { DocumentQueries } from './document/document.queries.js';
import { DocumentResolver } from './document/document.resolver.js';
import { PaperController } from './document/paper.controller.js';
import { PaperSources } from './document/paper-source.js';
import { PaperStore } from './document/paper-store.js';
import { RecallPapers } from './document/recall-papers.js';
import { RenderDocument } from './document/render-document.processor.js';
import { RenderOutbox } from './document/render-outbox.js';
import { RenderRuns } from './document/render-runs.js';
import { RetryDocument } from './document/retry-document.command.js';
import { PaperCheckResolver } from './paper-check/paper-check.resolver.js';
import { PaperChecks } from './paper-check/paper-checks.js';
import { PhotoStore } from './picture/photo-store.js';
import { PictureStore } from './picture/picture-store.js';
import { SheetReader } from './spreadsheet/sheet-reader.js';
import { Typesetter } from './document/typesetter.provider.js';

const OPEN = [
  DocumentQueries,
  PaperSources,
  PaperStore,
  PhotoStore,
  PictureStore,
  RecallPapers,
  RenderRuns,
  RetryDocument,
  SheetReader,
];

/** Papers: asked for, stored, read. */
@Module({ providers: OPEN, exports: OPEN })
export class DocumentsModule {}

/** The door of papers: GraphQL and downloads. */
@Module({
  imports: [DocumentsModule],
  controllers: [PaperController],
  providers: [DocumentResolver, PaperChecks, PaperCheckResolver],
})
export class DocumentsDoor {}

const WORK = [JobQueues, JobRunner, Typesetter, RenderDocument, RenderOutbox];

/** The making of papers, for the worker. */
@Module({ imports: [DocumentsModule], providers: WORK, exports: WORK })
export class DocumentsWork {}
