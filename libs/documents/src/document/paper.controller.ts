import { Controller, Get, GoneException, Param, Res, StreamableFile } from '@nestjs/common';
import {
  Asking,
  Requires,
  Spends,
  attachmentNamed,
  fileNotThere,
  scopeOf,
  type Caller,
} from '#libs/platform';
import type { FastifyReply } from 'fastify';
import { DocumentQueries } from './document.queries.js';
import { PaperStore } from './paper-store.js';

/** Hands out the files of papers to those who may see what they are about. */
@Controller('papers')
export class PaperController {
  constructor(
    private readonly documents: DocumentQueries,
    private readonly store: PaperStore,
  ) {}

  @Requires('document:read')
  @Spends('downloads')
  @Get(':sha256/:fileName')
  async download(
    @Asking() caller: Caller,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const scope = scopeOf(caller);
    const isDigest = /^[0-9a-f]{64}$/.test(sha256);
    const document = isDigest ? await this.documents.issuedAs(scope, sha256) : undefined;
    const file = document && (await this.store.open(sha256));
    // Who holds such a copy is told that it is none any more, which "there is none" would leave open.
    if (!document && isDigest && (await this.documents.wasRecalled(scope, sha256)))
      throw new GoneException('this copy was called back; the paper was made anew');
    if (!document || !file) throw fileNotThere(caller.language);
    // It may name people and what they earn: on a telephone that many use it stays in no browser's cache.
    reply.header('cache-control', 'no-store');
    return new StreamableFile(file.stream, {
      type: 'application/pdf',
      length: file.sizeBytes,
      disposition: attachmentNamed(document.fileName ?? 'paper.pdf'),
    });
  }
}
