import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Clock,
  InstantScalar,
  PageArguments,
  Requires,
  answer,
  connection,
  readOpaqueId,
  type Caller,
  type ConnectionOf,
  type Refusal,
  type RequestContext,
  type Result,
} from '#libs/platform';
import { seenFrom } from '../access-log/access-event.js';
import { AccessLogQueries } from '../access-log/access-log.queries.js';
import { PerRequest } from '../per-request.js';
import { Sessions } from '../session/sessions.js';
import { AccountNames } from './account-names.js';
import { AccountRegister } from './account-register.js';
import type { InvitationHandedOver } from './accounts.js';
import { ChangePosts } from './change-posts.command.js';
import { DisableAccount } from './disable-account.command.js';
import { InviteAccount } from './invite-account.command.js';
import {
  AccountPayload,
  AccountResult,
  AccountsArguments,
  AddPostArguments,
  InviteAccountArguments,
  InviteAccountPayload,
  InviteAccountResult,
  ManagedAccountConnection,
  ManagedAccountType,
} from './managed-account.graphql.js';
import { RenewInvitation } from './renew-invitation.command.js';

interface RequestOf {
  readonly req: RequestContext;
}
const INPUT = { description: 'The command.' };
const ACCOUNT = { type: () => ID, description: 'The account.' };

/** Looking after accounts: administrators after all, others after those of their organisation. */
@Resolver(() => ManagedAccountType)
export class ManagedAccountResolver {
  private readonly signedIn = new PerRequest<string, string | undefined>((ids) =>
    Promise.all(ids.map((id) => this.log.lastSignIn(id))),
  );

  constructor(
    private readonly register: AccountRegister,
    private readonly inviting: InviteAccount,
    private readonly renewing: RenewInvitation,
    private readonly disabling: DisableAccount,
    private readonly posts: ChangePosts,
    private readonly sessions: Sessions,
    private readonly log: AccessLogQueries,
    private readonly clock: Clock,
    private readonly names: AccountNames,
  ) {}

  @Requires('account:read')
  @Query(() => ManagedAccountConnection, {
    description: 'Accounts, newest first: administrators see all, others those of their organisation.',
  })
  async accounts(
    @Asking() caller: Caller,
    @Args() args: AccountsArguments,
  ): Promise<ConnectionOf<ManagedAccountType>> {
    const { standing, role, organisationId, text } = args;
    const wish = {
      standing: standing ?? undefined,
      role: role ?? undefined,
      organisation: organisationId ? (readOpaqueId('organisation', organisationId) ?? '') : undefined,
      text: text ?? undefined,
    };
    const page = await this.register.list(caller, wish, PageArguments.request(args));
    return connection(
      page,
      (account) => ManagedAccountType.of(account, caller, this.now()),
      () => this.register.count(caller, wish),
    );
  }

  @Requires('account:read')
  @Query(() => ManagedAccountType, {
    nullable: true,
    description: 'One account; null if it is not in reach.',
  })
  async account(
    @Asking() caller: Caller,
    @Args('id', ACCOUNT) id: string,
  ): Promise<ManagedAccountType | null> {
    return this.shown(caller, readOpaqueId('account', id) ?? '');
  }

  @Requires('account:invite')
  @Mutation(() => InviteAccountResult, {
    description:
      'Invites somebody to an account, for seven days. Administrators invite anybody, others to their own role in their own organisation.',
  })
  async inviteAccount(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('input', INPUT) input: InviteAccountArguments,
  ): Promise<object> {
    return this.invited(caller, await this.inviting.execute(caller, input, seenFrom(req)));
  }

  @Requires('account:invite')
  @Mutation(() => InviteAccountResult, {
    description: 'Makes an invitation anew that nobody has accepted; the old one opens nothing from then on.',
  })
  async renewInvitation(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('accountId', ACCOUNT) accountId: string,
  ): Promise<object> {
    return this.invited(caller, await this.renewing.renew(caller, accountId, seenFrom(req)));
  }

  @Requires('account:invite')
  @Mutation(() => AccountResult, { description: 'Takes an invitation back that nobody has accepted.' })
  async withdrawInvitation(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('accountId', ACCOUNT) accountId: string,
  ): Promise<object> {
    return this.changed(caller, await this.renewing.withdraw(caller, accountId, seenFrom(req)));
  }

  @Requires('account:administer')
  @Mutation(() => AccountResult, {
    description: 'Disables an account and signs it out everywhere; never the last administrator.',
  })
  async disableAccount(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('accountId', ACCOUNT) accountId: string,
  ): Promise<object> {
    return this.changed(caller, await this.disabling.disable(caller, accountId, seenFrom(req)));
  }

  @Requires('account:administer')
  @Mutation(() => AccountResult, { description: 'Lets a disabled account in again.' })
  async enableAccount(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('accountId', ACCOUNT) accountId: string,
  ): Promise<object> {
    return this.changed(caller, await this.disabling.enable(caller, accountId, seenFrom(req)));
  }

  @Requires('account:administer')
  @Mutation(() => AccountResult, {
    description: 'Gives an account one post more; one that it has is not given twice.',
  })
  async addPost(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('input', INPUT) input: AddPostArguments,
  ): Promise<object> {
    return this.changed(caller, await this.posts.add(caller, input, seenFrom(req)));
  }

  @Requires('account:administer')
  @Mutation(() => AccountResult, {
    description: 'Takes a post away and signs the account out everywhere; never the last post.',
  })
  async removePost(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('accountId', ACCOUNT) accountId: string,
    @Args('postId', { type: () => ID, description: 'One of the posts of the account.' }) postId: string,
  ): Promise<object> {
    return this.changed(caller, await this.posts.remove(caller, accountId, postId, seenFrom(req)));
  }

  @ResolveField(() => String, { description: 'How it is greeted: a weaver by her own name.' })
  displayName(@Parent() { named }: ManagedAccountType, @Context() context: object): Promise<string> {
    return this.names.shown(named, context);
  }

  @ResolveField(() => InstantScalar, {
    nullable: true,
    description: 'When somebody signed in with it last, as far back as the access log reaches.',
  })
  async lastSignInAt(
    @Parent() { key }: ManagedAccountType,
    @Context() context: object,
  ): Promise<string | null> {
    return (await this.signedIn.of(context).load(key)) ?? null;
  }

  @ResolveField(() => Int, { description: 'In how many places it is signed in now.' })
  async sessionCount(@Parent() { key }: ManagedAccountType): Promise<number> {
    return (await this.sessions.listOf(key)).length;
  }

  private invited(
    caller: Caller,
    result: Result<Partial<InvitationHandedOver> & { readonly account: string }, Refusal>,
  ): Promise<object> {
    return answer(result, caller.language, InviteAccountPayload.name, async (invitation) => ({
      account: await this.shown(caller, invitation.account),
      invitationToken: invitation.token ?? null,
      expiresAt: invitation.expiresAt ?? null,
    }));
  }

  private changed(caller: Caller, result: Result<string, Refusal>): Promise<object> {
    return answer(result, caller.language, AccountPayload.name, async (id) => ({
      account: await this.shown(caller, id),
    }));
  }

  private async shown(caller: Caller, id: string): Promise<ManagedAccountType | null> {
    const account = await this.register.one(caller, id);
    return account ? ManagedAccountType.of(account, caller, this.now()) : null;
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
