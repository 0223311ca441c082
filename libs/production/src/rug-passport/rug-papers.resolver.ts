import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { scopeOf, type RequestContext } from '#libs/platform';
import { DocumentQueries, DocumentType } from '#libs/documents';
import { subjectRef } from '#libs/ledger';
import { PerRequest } from '#libs/network';
import { RugType } from '../rug/rug.graphql.js';

/** What papers add to a rug. Whoever may see a rug may see its papers, if they were shared along with it. */
@Resolver(() => RugType)
export class RugPapersResolver {
  private readonly papers = new PerRequest<string, DocumentType[]>((rugIds, context) =>
    this.documents.aboutEach(
      scopeOf((context as { req: RequestContext }).req.caller!),
      rugIds.map((id) => subjectRef('rug', id)),
    ),
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
