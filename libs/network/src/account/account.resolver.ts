import { UnauthorizedException } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Public,
  Requires,
  answer,
  languageOf,
  type Caller,
  type RequestContext,
} from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import { AcceptInvitation } from './accept-invitation.command.js';
import {
  AcceptInvitationArguments,
  AcceptInvitationResult,
  AccountType,
  InviteAccountArguments,
  InviteAccountPayload,
  InviteAccountResult,
  PostType,
  SessionType,
  SignInArguments,
  SignInResult,
  SwitchPostResult,
} from './account.graphql.js';
import { postOf } from './account.js';
import { Accounts } from './accounts.js';
import { InviteAccount } from './invite-account.command.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.command.js';
import { SwitchPost } from './switch-post.command.js';

interface RequestOf {
  readonly req: RequestContext;
}

@Resolver(() => AccountType)
export class AccountResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly loaders: ViewLoaders,
    private readonly signing: SignIn,
    private readonly inviting: InviteAccount,
    private readonly accepting: AcceptInvitation,
    private readonly switching: SwitchPost,
  ) {}

  @Requires('session:own')
  @Query(() => AccountType, { description: 'The account that asks.' })
  async me(@Asking() caller: Caller): Promise<AccountType> {
    const account = await this.accounts.byId(caller.account);
    const post = account && postOf(account, caller.post);
    if (!post) throw new UnauthorizedException('this account is no longer there: sign in again');
    return AccountType.of(account, post);
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'Signs in; after ten tries in a minute, wait a minute.' })
  async signIn(
    @Context() { req }: RequestOf,
    @Args('input', { description: 'The command.' }) input: SignInArguments,
  ): Promise<object> {
    const session = await this.signing.execute(input, req.ip ?? '');
    return answer(session, languageOf(req), 'Session', SessionType.of);
  }

  @Requires('session:own')
  @Mutation(() => SessionType, {
    description: 'A new token for a session that is still good; up to twelve hours after signing in.',
  })
  async renewSession(@Asking() caller: Caller, @Context() { req }: RequestOf): Promise<SessionType> {
    return SessionType.of(await this.sessions.renew(caller.account, req.signedInAt ?? 0, caller.post));
  }

  @Requires('session:own')
  @Mutation(() => SwitchPostResult, {
    description: 'Goes on in another post of the same account; what was open in the old one stays there.',
  })
  async switchPost(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('postId', { type: () => ID, description: 'One of the posts that `me` lists.' }) postId: string,
  ): Promise<object> {
    const session = await this.switching.execute(caller, req.signedInAt ?? 0, postId);
    return answer(session, caller.language, 'Session', SessionType.of);
  }

  @Public()
  @Mutation(() => AcceptInvitationResult, {
    description: 'Accepts an invitation, once: chooses login and password, and signs in.',
  })
  async acceptInvitation(
    @Context() { req }: RequestOf,
    @Args('input', { description: 'The command.' }) input: AcceptInvitationArguments,
  ): Promise<object> {
    const session = await this.accepting.execute(input);
    return answer(session, languageOf(req), 'Session', SessionType.of);
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
