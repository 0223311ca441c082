import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, scopeOf, type Caller } from '#libs/platform';
import { ViewLoaders, Views, idOf, kindOf, type SubjectRef } from '#libs/ledger';
import { DocumentType, RenderRuns, documentKind } from '#libs/documents';
import { RugType, isRugWithin, rugKind } from '#libs/production';
import { ShipmentType } from '../shipment/shipment.graphql.js';
import { shipmentKind } from '../shipment/shipment.js';
import {
  RequestDocumentsArguments,
  RequestDocumentsPayload,
  RequestDocumentsResult,
} from './papers.graphql.js';
import { RequestDocuments } from './request-documents.command.js';

/** What export adds to a paper: what it is about, and how it is asked for. */
@Resolver(() => DocumentType)
export class PapersResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly runs: RenderRuns,
    private readonly request: RequestDocuments,
  ) {}

  @Requires('document:request')
  @Mutation(() => RequestDocumentsResult, {
    description:
      'Asks for papers: the commercial invoice of a shipment whose bales are loaded, passports of rugs. Asked for again, a paper is the same paper.',
  })
  async requestDocuments(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RequestDocumentsArguments,
  ): Promise<object> {
    const papers = await this.request.execute(caller, input);
    return answer(papers, caller.language, RequestDocumentsPayload.name, async (ids) => ({
      documents: await this.shown(ids),
    }));
  }

  @ResolveField(() => RugType, { nullable: true, description: 'The rug that it is about.' })
  async rug(
    @Parent() { about }: DocumentType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<RugType | null> {
    if (kindOf(about as SubjectRef) !== 'rug') return null;
    const rug = await this.loaders.of(context).load(rugKind, idOf(about as SubjectRef));
    return rug && isRugWithin(scopeOf(caller), rug) ? RugType.of(rug) : null;
  }

  @ResolveField(() => ShipmentType, { nullable: true, description: 'The shipment that it belongs to.' })
  async shipment(
    @Parent() { about, within }: DocumentType,
    @Context() context: object,
  ): Promise<ShipmentType | null> {
    const ref = [about, within].find((subject) => subject && kindOf(subject as SubjectRef) === 'shipment');
    if (!ref) return null;
    const shipment = await this.loaders.of(context).load(shipmentKind, idOf(ref as SubjectRef));
    return shipment ? ShipmentType.of(shipment) : null;
  }

  private async shown(ids: readonly string[]): Promise<DocumentType[]> {
    const found = await this.views.many(documentKind, ids);
    const papers = ids.flatMap((id) => found.get(id) ?? []);
    const running = await this.runs.running(
      papers.filter(({ state }) => state === 'QUEUED').map(({ _id }) => _id),
    );
    return papers.map((paper) => DocumentType.of(paper, running.has(paper._id)));
  }
}
