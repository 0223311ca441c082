import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, LocalTextType, type Caller, type LocalText } from '#libs/platform';
import { ActorNames } from '../account/actor-names.js';
import { OrganisationEventType } from './organisation-history.graphql.js';
import { StandingActType } from './organisation.graphql.js';
import { seesBehind } from './sees-behind.js';

/** Who is behind an event of an organisation's history. */
@Resolver(() => OrganisationEventType)
export class OrganisationEventResolver {
  constructor(private readonly names: ActorNames) {}

  @ResolveField(() => String, {
    description: 'Who did it: by name for staff and colleagues, else the organisation.',
  })
  by(
    @Parent() { actor }: OrganisationEventType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string> {
    return this.names.shown(actor, caller, context);
  }

  @ResolveField(() => LocalTextType, {
    nullable: true,
    description: 'The organisation that it was done for.',
  })
  async organisation(
    @Parent() { actor }: OrganisationEventType,
    @Context() context: object,
  ): Promise<LocalText | null> {
    return (await this.names.organisation(actor, context)) ?? null;
  }
}

/** Who is behind an organisation's standing, for those who may see it. */
@Resolver(() => StandingActType)
export class StandingActResolver {
  constructor(private readonly names: ActorNames) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who did it; for staff and for the organisation itself, null for others.',
  })
  async by(
    @Parent() { act, organisationKey }: StandingActType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string | null> {
    return seesBehind(caller, organisationKey) ? this.names.shown(act.by, caller, context) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The paper that was seen; for staff and for the organisation itself, null for others.',
  })
  document(@Parent() { act, organisationKey }: StandingActType, @Asking() caller: Caller): string | null {
    return seesBehind(caller, organisationKey) ? (act.document ?? null) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why, or a remark; for staff and for the organisation itself, null for others.',
  })
  reason(@Parent() { act, organisationKey }: StandingActType, @Asking() caller: Caller): string | null {
    return seesBehind(caller, organisationKey) ? (act.reason ?? null) : null;
  }
}
