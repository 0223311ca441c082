import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import {
  Asking,
  Clock,
  Public,
  Requires,
  SETTINGS,
  answer,
  opaqueId,
  type Caller,
  type Refusal,
  type RequestContext,
  type Result,
  type Settings,
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import { seenFrom } from '../access-log/access-event.js';
import { AccountRegister } from '../account/account-register.js';
import { AccountPayload, AccountResult, ManagedAccountType } from '../account/managed-account.graphql.js';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import {
  IdentityProviderPayload,
  IdentityProviderResult,
  IdentityProviderType,
  LinkIdentityArguments,
  RegisterIdentityProviderArguments,
  SignInProviderType,
} from './identity-provider.graphql.js';
import { IdentityProviders } from './identity-providers.js';
import { LinkIdentity } from './link-identity.command.js';
import { RegisterIdentityProvider } from './register-identity-provider.command.js';
import { callbackPath, signInOrigin, startPath } from './sign-in-origin.js';

interface RequestOf {
  readonly req: RequestContext;
}
const INPUT = { description: 'The command.' };
const PROVIDER = { type: () => ID, description: 'The provider.' };
const ACCOUNT = { type: () => ID, description: 'The account.' };

/** Organisations' own ways of signing in. */
@Resolver(() => IdentityProviderType)
export class IdentityProviderResolver {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly registering: RegisterIdentityProvider,
    private readonly linking: LinkIdentity,
    private readonly accounts: AccountRegister,
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public()
  @Query(() => [SignInProviderType], {
    description: 'The organisations whose people sign in through a provider of their own; at most 100.',
  })
  async signInProviders(): Promise<SignInProviderType[]> {
    const open = (await this.providers.all()).filter(({ disabledAt }) => disabledAt === undefined);
    const names = await this.views.many(
      organisationKind,
      open.map(({ organisationId }) => organisationId),
    );
    return open.flatMap(({ _id, organisationId }) => {
      const name = names.get(organisationId)?.name;
      return name ? [{ id: opaqueId('provider', _id), name, startPath: startPath(_id) }] : [];
    });
  }

  @Requires('identity-provider:administer')
  @Query(() => [IdentityProviderType], {
    description: 'All identity providers, the newest first; at most 100.',
  })
  async identityProviders(@Context() { req }: RequestOf): Promise<IdentityProviderType[]> {
    const providers = await this.providers.all();
    return providers.map((provider) =>
      IdentityProviderType.of(provider, this.redirectUri(req, provider._id)),
    );
  }

  @Requires('identity-provider:administer')
  @Mutation(() => IdentityProviderResult, {
    description: 'Registers an OpenID provider of an organisation, after asking it who it is.',
  })
  async registerIdentityProvider(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('input', INPUT) input: RegisterIdentityProviderArguments,
  ): Promise<object> {
    return this.changed(req, caller, await this.registering.register(caller, input as never, seenFrom(req)));
  }

  @Requires('identity-provider:administer')
  @Mutation(() => IdentityProviderResult, { description: 'Replaces the secret that a provider knows us by.' })
  async replaceProviderSecret(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('providerId', PROVIDER) id: string,
    @Args('clientSecret', { description: 'The new secret, at most 500 characters; kept sealed.' })
    secret: string,
  ): Promise<object> {
    return this.changed(req, caller, await this.registering.replaceSecret(caller, id, secret, seenFrom(req)));
  }

  @Requires('identity-provider:administer')
  @Mutation(() => IdentityProviderResult, {
    description: 'Closes or opens the way in through a provider. Sessions that it began go on.',
  })
  async setProviderOpen(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('providerId', PROVIDER) id: string,
    @Args('open', { description: 'Whether people may sign in through it.' }) open: boolean,
  ): Promise<object> {
    return this.changed(req, caller, await this.registering.setDisabled(caller, id, !open, seenFrom(req)));
  }

  @Requires('identity-provider:administer')
  @Mutation(() => AccountResult, {
    description: 'Links an account to a person of a provider, who then signs in through it.',
  })
  async linkIdentity(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('input', INPUT) input: LinkIdentityArguments,
  ): Promise<object> {
    return this.linked(caller, await this.linking.link(caller, input, seenFrom(req)));
  }

  @Requires('identity-provider:administer')
  @Mutation(() => AccountResult, {
    description: 'Takes a provider’s people from an account and signs it out everywhere.',
  })
  async unlinkIdentity(
    @Asking() caller: Caller,
    @Context() { req }: RequestOf,
    @Args('accountId', ACCOUNT) accountId: string,
    @Args('providerId', PROVIDER) providerId: string,
  ): Promise<object> {
    return this.linked(caller, await this.linking.unlink(caller, accountId, providerId, seenFrom(req)));
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Whose people sign in through it.' })
  async organisation(
    @Parent() { organisationKey }: IdentityProviderType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    const found = await this.loaders.of(context).load(organisationKind, organisationKey);
    return found ? OrganisationType.of(found) : null;
  }

  private changed(req: RequestContext, caller: Caller, result: Result<string, Refusal>): Promise<object> {
    return answer(result, caller.language, IdentityProviderPayload.name, async (id) => ({
      provider: IdentityProviderType.of((await this.providers.byId(id))!, this.redirectUri(req, id)),
    }));
  }

  private linked(caller: Caller, result: Result<string, Refusal>): Promise<object> {
    return answer(result, caller.language, AccountPayload.name, async (id) => ({
      account: ManagedAccountType.of(
        (await this.accounts.one(caller, id))!,
        caller,
        new Date(this.clock.now()),
      ),
    }));
  }

  private redirectUri(req: RequestContext, id: string): string {
    return signInOrigin(this.settings, req) + callbackPath(id);
  }
}
