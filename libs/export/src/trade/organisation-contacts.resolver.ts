import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#libs/platform';
import { ContactsType, ContactsVault, OrganisationType, PerRequest, seesBehind } from '#libs/network';
import { TradePartners } from './trade-partners.js';

interface ContactsContext {
  readonly req: RequestContext;
}

/**
 * How an organisation is reached: for staff, for itself and for those who trade with it. That is known in this room
 * only, so it adds the field. All organisations of a request are looked at in a constant number of reads.
 */
@Resolver(() => OrganisationType)
export class OrganisationContactsResolver {
  private readonly contacts = new PerRequest<OrganisationType, ContactsType | null, string>(
    (organisations, context) => this.read(organisations, context as ContactsContext),
    ({ key }) => key,
  );

  constructor(
    private readonly vault: ContactsVault,
    private readonly partners: TradePartners,
  ) {}

  @ResolveField(() => ContactsType, {
    name: 'contacts',
    nullable: true,
    description:
      'How it is reached; for staff, itself and those who trade with it. Null for others, and if none are given.',
  })
  shown(@Parent() organisation: OrganisationType, @Context() context: object): Promise<ContactsType | null> {
    return this.contacts.of(context).load(organisation);
  }

  private async read(
    organisations: readonly OrganisationType[],
    { req: { caller } }: ContactsContext,
  ): Promise<(ContactsType | null)[]> {
    if (!caller) return organisations.map(() => null);
    const strangers = organisations.filter(({ key }) => !seesBehind(caller, key));
    const partners = await this.partners.among(
      caller,
      strangers.map(({ key }) => key),
    );
    const rows = organisations.map(({ key, contactsKey }) =>
      seesBehind(caller, key) || partners.has(key) ? contactsKey : undefined,
    );
    const found = await this.vault.many(rows.filter((row) => row !== undefined));
    return rows.map((row) => (row === undefined ? null : (found.get(row) ?? null)));
  }
}
