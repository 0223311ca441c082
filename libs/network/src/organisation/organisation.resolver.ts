import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  answer,
  connection,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { Views } from '#libs/ledger';
import { organisationKind } from './organisation.js';
import {
  OrganisationConnection,
  OrganisationPayload,
  OrganisationType,
  OrganisationsArguments,
  RegisterOrganisationArguments,
  RegisterOrganisationResult,
} from './organisation.graphql.js';
import { RegisterOrganisation } from './register-organisation.command.js';

/** Names of firms are public in the zone: everybody who has signed in sees all organisations. */
@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly views: Views,
    private readonly register: RegisterOrganisation,
  ) {}

  @Requires('organisation:read')
  @Query(() => OrganisationConnection, { description: 'Organisations, newest first.' })
  async organisations(@Args() args: OrganisationsArguments): Promise<ConnectionOf<OrganisationType>> {
    const filter = args.kind ? { kind: args.kind } : {};
    const page = await this.views.list(
      organisationKind,
      filter,
      { field: 'registeredAt', direction: -1 },
      PageArguments.request(args),
    );
    return connection(page, OrganisationType.of, () => this.views.count(organisationKind, filter));
  }

  @Requires('organisation:register')
  @Mutation(() => RegisterOrganisationResult, { description: 'Registers an organisation.' })
  async registerOrganisation(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RegisterOrganisationArguments,
  ): Promise<object> {
    const organisation = await this.register.execute(caller, input);
    return answer(organisation, caller.language, OrganisationPayload.name, async (id) => ({
      organisation: OrganisationType.of((await this.views.fresh(organisationKind, id))!),
    }));
  }
}
