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
    const scope = scopeOf(caller);
    if (!isShipmentWithin(scope, view)) return [];
    return this.documents.aboutOrWithin(scope, subjectRef('shipment', view._id));
  }
}
