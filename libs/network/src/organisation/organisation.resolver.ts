import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  connection,
  readOpaqueId,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import { organisationKind, organisationsWanted } from './organisation.js';
import { OrganisationConnection, OrganisationType, OrganisationsArguments } from './organisation.graphql.js';
import { OrganisationHistory } from './organisation-history.js';
import { seesBehind } from './sees-behind.js';
import { OrganisationEventConnection, OrganisationEventType } from './organisation-history.graphql.js';

/** Names of firms are public in the zone: everybody who has signed in sees all organisations. */
@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly history: OrganisationHistory,
  ) {}

  @Requires('organisation:read')
  @Query(() => OrganisationConnection, { description: 'Organisations, newest first.' })
  async organisations(@Args() args: OrganisationsArguments): Promise<ConnectionOf<OrganisationType>> {
    const { kind, standing, search } = args;
    const parentId = args.parentId ? (readOpaqueId('organisation', args.parentId) ?? '') : undefined;
    const filter = organisationsWanted({ kind, standing, search, parentId });
    const page = await this.views.list(
      organisationKind,
      filter,
      { field: 'registeredAt', direction: -1 },
      PageArguments.request(args),
    );
    return connection(page, OrganisationType.of, () => this.views.count(organisationKind, filter));
  }

  @Requires('organisation:read')
  @Query(() => OrganisationType, { nullable: true, description: 'One organisation; null if there is none.' })
  async organisation(
    @Args('id', { type: () => ID, description: 'Its id.' }) opaque: string,
  ): Promise<OrganisationType | null> {
    const id = readOpaqueId('organisation', opaque);
    const view = id === undefined ? undefined : await this.views.fresh(organisationKind, id);
    return view ? OrganisationType.of(view) : null;
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that it is a part of.',
  })
  async parent(
    @Parent() { parentKey }: OrganisationType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    if (parentKey === undefined) return null;
    const view = await this.loaders.of(context).load(organisationKind, parentKey);
    return view ? OrganisationType.of(view) : null;
  }

  @ResolveField(() => OrganisationEventConnection, {
    name: 'history',
    description: 'What happened to it, newest first; for staff and for itself, empty for others.',
  })
  async events(
    @Parent() { key, version }: OrganisationType,
    @Asking() caller: Caller,
    @Args() args: PageArguments,
  ): Promise<ConnectionOf<OrganisationEventType>> {
    const seen = seesBehind(caller, key) ? version : 0;
    const page = await this.history.page(key, seen, PageArguments.request(args), caller.language);
    return connection(
      page,
      (event) => event,
      () => Promise.resolve(seen),
    );
  }
}
