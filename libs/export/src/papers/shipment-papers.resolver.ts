import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, scopeOf, type Caller } from '#libs/platform';
import { DocumentType } from '#libs/documents';
import { ShipmentType } from '../shipment/shipment.graphql.js';
import { ShipmentDocuments } from './shipment-documents.js';

/** What papers add to a shipment. */
@Resolver(() => ShipmentType)
export class ShipmentPapersResolver {
  constructor(private readonly documents: ShipmentDocuments) {}

  @ResolveField(() => [DocumentType], {
    name: 'documents',
    description: 'Its invoices and the passports of its rugs, newest first; for those it belongs to.',
  })
  papersOf(@Parent() { view }: ShipmentType, @Asking() caller: Caller): Promise<DocumentType[]> {
    return this.documents.of(scopeOf(caller), view);
  }
}
