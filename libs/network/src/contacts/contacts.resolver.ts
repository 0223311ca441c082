import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller } from '#libs/platform';
import { Views } from '#libs/ledger';
import { OrganisationPayload } from '../organisation/organisation-commands.graphql.js';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import { ChangeContacts } from './change-contacts.command.js';
import { ChangeContactsArguments, ChangeContactsResult } from './contacts.graphql.js';

@Resolver(() => OrganisationType)
export class ContactsResolver {
  constructor(
    private readonly views: Views,
    private readonly change: ChangeContacts,
  ) {}

  @Requires('organisation:contact')
  @Mutation(() => ChangeContactsResult, {
    description: 'Says how an organisation is reached: staff of any, others of their own.',
  })
  async changeContacts(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ChangeContactsArguments,
  ): Promise<object> {
    const done = await this.change.execute(caller, input);
    return answer(done, caller.language, OrganisationPayload.name, async (id) => ({
      organisation: OrganisationType.of((await this.views.fresh(organisationKind, id))!),
    }));
  }
}
