import { UnauthorizedException } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import {
  AccountType,
  InviteAccountArguments,
  InviteAccountPayload,
  InviteAccountResult,
  PostType,
} from './account.graphql.js';
import { postOf } from './account.js';
import { Accounts } from './accounts.js';
import { InviteAccount } from './invite-account.command.js';

@Resolver(() => AccountType)
export class AccountResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly loaders: ViewLoaders,
    private readonly inviting: InviteAccount,
  ) {}

  @Requires('session:enter')
  @Query(() => AccountType, { description: 'The account that asks.' })
  async me(@Asking() caller: Caller): Promise<AccountType> {
    const account = await this.accounts.byId(caller.account);
    const post = account && postOf(account, caller.post);
    if (!post) throw new UnauthorizedException('this account is no longer there: sign in again');
    return AccountType.of(account, post);
  }

  @Requires('account:invite')
  @Mutation(() => InviteAccountResult, { description: 'Invites somebody to an account, for seven days.' })
  async inviteAccount(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: InviteAccountArguments,
  ): Promise<object> {
    const invitation = await this.inviting.execute(input);
    return answer(invitation, caller.language, InviteAccountPayload.name, ({ token, expiresAt }) => ({
      invitationToken: token,
      expiresAt,
    }));
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation it acts for.' })
  organisation(
    @Parent() { organisationKey }: AccountType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    return actsFor(this.loaders, organisationKey, context);
  }
}

/** What a post knows of its organisation. */
@Resolver(() => PostType)
export class PostResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that it acts for; none for a weaver, and for staff of the whole zone.',
  })
  organisation(
    @Parent() { organisationKey }: PostType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    return actsFor(this.loaders, organisationKey, context);
  }
}

async function actsFor(
  loaders: ViewLoaders,
  organisationKey: string | undefined,
  context: object,
): Promise<OrganisationType | null> {
  if (organisationKey === undefined) return null;
  const found = await loaders.of(context).load(organisationKind, organisationKey);
  return found ? OrganisationType.of(found) : null;
}
