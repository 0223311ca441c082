import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Requires, type Caller } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import { SharedThingType } from './share.graphql.js';
import { Shares } from './shares.js';

@Resolver(() => SharedThingType)
export class SharedThingResolver {
  constructor(
    private readonly kept: Shares,
    private readonly loaders: ViewLoaders,
  ) {}

  @Requires('trace:read')
  @Query(() => SharedThingType, {
    nullable: true,
    description: 'What you were shown, if you came with a share; null for who has signed in.',
  })
  async shared(@Asking() caller: Caller): Promise<SharedThingType | null> {
    const share = caller.share && (await this.kept.byCaller(caller));
    return share ? SharedThingType.of(share) : null;
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that was shared, when it is one.',
  })
  organisation(
    @Parent() { kept: { kind, subject } }: SharedThingType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    return this.named(kind === 'organisation' ? subject : undefined, context);
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that shared it; null for staff who act for none.',
  })
  from(
    @Parent() { kept: { organisationId } }: SharedThingType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    return this.named(organisationId, context);
  }

  private async named(id: string | undefined, context: object): Promise<OrganisationType | null> {
    const found = id === undefined ? undefined : await this.loaders.of(context).load(organisationKind, id);
    return found ? OrganisationType.of(found) : null;
  }
}
