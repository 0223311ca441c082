import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, scopeOf, type Caller } from '#libs/platform';
import { subjectRef } from '#libs/ledger';
import { DocumentQueries, DocumentType } from '#libs/documents';
import { ShipmentType } from '../shipment/shipment.graphql.js';
import { isShipmentWithin } from '../shipment/shipment.js';

/** What papers add to a shipment. */
@Resolver(() => ShipmentType)
export class ShipmentPapersResolver {
  constructor(private readonly documents: DocumentQueries) {}

  @ResolveField(() => [DocumentType], {
    name: 'documents',
    description: 'Its invoices and the passports of its rugs, newest first; for those it belongs to.',
  })
  async papersOf(@Parent() { view }: ShipmentType, @Asking() caller: Caller): Promise<DocumentType[]> {
    if (!isShipmentWithin(scopeOf(caller), view)) return [];
    return this.documents.aboutOrWithin(subjectRef('shipment', view._id));
  }
}
