import { Injectable } from '@nestjs/common';
import { Clock, readOpaqueId, refuse, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, openCommand, answeredId } from '#libs/ledger';
import { documentKind, retryDocument } from './document.js';
import { documentUnknown } from './document.refusals.js';
import { PaperSources } from './paper-source.js';

/** Tries again to make a paper that failed. */
@Injectable()
export class RetryDocument {
  constructor(
    private readonly ledger: Ledger,
    private readonly sources: PaperSources,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the paper. */
  async execute(
    caller: Caller,
    input: { commandKey: string; documentId: string },
  ): Promise<Result<string, Refusal>> {
    const command = openCommand('retryDocument', caller, input, this.clock.now());
    if (!command.ok) return command;
    const id = readOpaqueId('document', input.documentId) ?? '';
    const done = await this.ledger.execute(command.value, async (read) => {
      const document = await read.one(documentKind, id);
      // Who may see what the paper is about does not change with the paper.
      const isVisible = document && (await this.sources.maySee(scopeOf(caller), document.state.about));
      return isVisible ? retryDocument(document) : refuse(documentUnknown());
    });
    return answeredId(done);
  }
}
