import { UnauthorizedException } from '@nestjs/common';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Requires, type Caller } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import { AccountNames } from './account-names.js';
import { AccountType, PostType } from './account.graphql.js';
import { postOf } from './account.js';
import { Accounts } from './accounts.js';

@Resolver(() => AccountType)
export class AccountResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly loaders: ViewLoaders,
    private readonly names: AccountNames,
  ) {}

  @Requires('session:enter')
  @Query(() => AccountType, { description: 'The account that asks.' })
  async me(@Asking() caller: Caller): Promise<AccountType> {
    const account = await this.accounts.byId(caller.account);
    const post = account && postOf(account, caller.post);
    if (!post) throw new UnauthorizedException('this account is no longer there: sign in again');
    return AccountType.of(account, post);
  }

  @ResolveField(() => String, { description: 'How it is greeted: a weaver by her own name.' })
  displayName(@Parent() { named }: AccountType, @Context() context: object): Promise<string> {
    return this.names.shown(named, context);
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
