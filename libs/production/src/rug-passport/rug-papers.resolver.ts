import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DocumentQueries, DocumentType } from '#libs/documents';
import { subjectRef } from '#libs/ledger';
import { PerRequest } from '#libs/network';
import { RugType } from '../rug/rug.graphql.js';

/** What papers add to a rug. Whoever may see a rug may see its papers. */
@Resolver(() => RugType)
export class RugPapersResolver {
  private readonly papers = new PerRequest<string, DocumentType[]>((rugIds) =>
    this.documents.aboutEach(rugIds.map((id) => subjectRef('rug', id))),
  );

  constructor(private readonly documents: DocumentQueries) {}

  @ResolveField(() => [DocumentType], {
    name: 'documents',
    description: 'The papers about it, newest first.',
  })
  papersOf(@Parent() { view }: RugType, @Context() context: object): Promise<DocumentType[]> {
    return this.papers.of(context).load(view._id);
  }
}
