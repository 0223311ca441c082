import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, scopeOf, type Caller } from '#libs/platform';
import { DocumentQueries, DocumentType } from '#libs/documents';
import {
  RequestPayPaperArguments,
  RequestPayPaperPayload,
  RequestPayPaperResult,
} from './pay-papers.graphql.js';
import { RequestPayPaper } from './request-pay-paper.command.js';

/** How papers of pay are asked for. */
@Resolver(() => DocumentType)
export class PayPapersResolver {
  constructor(
    private readonly documents: DocumentQueries,
    private readonly request: RequestPayPaper,
  ) {}

  @Requires('pay:paper')
  @Mutation(() => RequestPayPaperResult, {
    description:
      'Asks for the statement of an account as it stands, or the receipt of a payment that was made.',
  })
  async requestPayPaper(
    @Asking() caller: Caller,
    @Args('input', { description: 'What is wanted.' }) input: RequestPayPaperArguments,
  ): Promise<object> {
    const paper = await this.request.execute(caller, input);
    return answer(paper, caller.language, RequestPayPaperPayload.name, async (id) => ({
      document: await this.documents.visible(scopeOf(caller), id),
    }));
  }
}
