import { ForbiddenException } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Asking, Requires, Signals, answer, readOpaqueId, scopeOf, type Caller } from '#libs/platform';
import { subjectRef } from '#libs/ledger';
import {
  DocumentType,
  RetryDocumentArguments,
  RetryDocumentPayload,
  RetryDocumentResult,
} from './document.graphql.js';
import { DocumentQueries } from './document.queries.js';
import { changesOf } from './document-changes.js';
import { PaperSources } from './paper-source.js';
import { RetryDocument } from './retry-document.command.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  constructor(
    private readonly documents: DocumentQueries,
    private readonly sources: PaperSources,
    private readonly retry: RetryDocument,
    private readonly signals: Signals,
  ) {}

  @Requires('document:read')
  @Query(() => DocumentType, {
    nullable: true,
    description: 'A paper; null when there is none or it is not yours to see.',
  })
  async document(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The paper.' }) id: string,
  ): Promise<DocumentType | null> {
    const inner = readOpaqueId('document', id);
    return inner === undefined ? null : ((await this.documents.visible(scopeOf(caller), inner)) ?? null);
  }

  @Requires('document:request')
  @Mutation(() => RetryDocumentResult, { description: 'Tries again to make a paper that failed.' })
  async retryDocument(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RetryDocumentArguments,
  ): Promise<object> {
    const document = await this.retry.execute(caller, input);
    return answer(document, caller.language, RetryDocumentPayload.name, async (id) => ({
      document: await this.documents.visible(scopeOf(caller), id),
    }));
  }

  @Requires('document:read')
  @Subscription(() => DocumentType, {
    description: 'Each change of the papers of a shipment and of its rugs.',
  })
  async documentChanged(
    @Asking() caller: Caller,
    @Args('shipmentId', { type: () => ID, description: 'The shipment.' }) shipmentId: string,
  ) {
    const scope = scopeOf(caller);
    const shipment = subjectRef('shipment', readOpaqueId('shipment', shipmentId) ?? '');
    if (!(await this.sources.maySee(scope, shipment)))
      throw new ForbiddenException('this shipment is not yours to see');
    return changesOf(this.signals, shipment, async (id) => {
      const document = await this.documents.visible(scope, id);
      return document && { documentChanged: document };
    });
  }
}
