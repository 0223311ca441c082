import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Clock,
  KEY_PERMISSIONS,
  PageArguments,
  Requires,
  answer,
  callerMay,
  connection,
  readOpaqueId,
  type Caller,
  type ConnectionOf,
  type RequestContext,
  type Refusal,
  type Result,
} from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { actedBy, seenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { Accounts } from '../account/accounts.js';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import { PerRequest } from '../per-request.js';
import {
  ApiKeyConnection,
  ApiKeyMadePayload,
  ApiKeyType,
  CreateApiKeyArguments,
  CreateApiKeyResult,
  RevokeApiKeyPayload,
  RevokeApiKeyResult,
  RotateApiKeyArguments,
  RotateApiKeyResult,
} from './api-key.graphql.js';
import { ApiKeys, type KeyHandedOver } from './api-keys.js';
import { CreateApiKey } from './create-api-key.command.js';

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  private readonly names = new PerRequest<string, string | null>(async (ids) => {
    const found = await this.accounts.many(ids);
    return ids.map((id) => found.get(id)?.displayName ?? null);
  });

  constructor(
    private readonly keys: ApiKeys,
    private readonly accounts: Accounts,
    private readonly loaders: ViewLoaders,
    private readonly creating: CreateApiKey,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  @Requires('key:manage')
  @Query(() => ApiKeyConnection, {
    description: 'The keys of your organisation, newest first; all of the zone for its administrators.',
  })
  async apiKeys(@Asking() caller: Caller, @Args() args: PageArguments): Promise<ConnectionOf<ApiKeyType>> {
    const page = await this.keys.list(caller, PageArguments.request(args));
    const now = this.now();
    return connection(
      page,
      (key) => ApiKeyType.of(key, now),
      () => this.keys.count(caller),
    );
  }

  @Requires('key:manage')
  @Query(() => [String], { description: 'What you can let a key do: of what you may, what programs may.' })
  keyPermissions(@Asking() caller: Caller): readonly string[] {
    return KEY_PERMISSIONS.filter((permission) => callerMay(caller, permission));
  }

  @Requires('key:manage')
  @Mutation(() => CreateApiKeyResult, {
    description:
      'Makes a key with which a program acts for your organisation; at most 20 are good at a time.',
  })
  async createApiKey(
    @Asking() caller: Caller,
    @Context() { req }: { req: RequestContext },
    @Args('input', { description: 'The command.' }) input: CreateApiKeyArguments,
  ): Promise<object> {
    const made = await this.creating.execute(caller, input);
    if (made.ok) await this.note(caller, req, 'KEY_MADE', made.value.key._id);
    return this.handedOver(made, caller);
  }

  @Requires('key:manage')
  @Mutation(() => RotateApiKeyResult, {
    description: 'Makes a key in the place of another, which stays good for some hours.',
  })
  async rotateApiKey(
    @Asking() caller: Caller,
    @Context() { req }: { req: RequestContext },
    @Args('input', { description: 'The command.' }) input: RotateApiKeyArguments,
  ): Promise<object> {
    const made = await this.creating.rotate(caller, input);
    if (made.ok) await this.note(caller, req, 'KEY_ROTATED', made.value.key._id);
    return this.handedOver(made, caller);
  }

  @Requires('key:manage')
  @Mutation(() => RevokeApiKeyResult, { description: 'Ends a key at once, for good.' })
  async revokeApiKey(
    @Asking() caller: Caller,
    @Context() { req }: { req: RequestContext },
    @Args('id', { type: () => ID, description: 'The key.' }) id: string,
  ): Promise<object> {
    const revoked = await this.keys.revoke(caller, readOpaqueId('key', id) ?? '');
    if (revoked.ok) await this.note(caller, req, 'KEY_REVOKED', revoked.value._id);
    return answer(revoked, caller.language, RevokeApiKeyPayload.name, (key) => ({
      key: ApiKeyType.of(key, this.now()),
    }));
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation it acts for.' })
  async organisation(
    @Parent() { kept: { organisationId } }: ApiKeyType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    if (organisationId === undefined) return null;
    const found = await this.loaders.of(context).load(organisationKind, organisationId);
    return found ? OrganisationType.of(found) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who made it, as they are greeted.' })
  madeBy(@Parent() { kept }: ApiKeyType, @Context() context: object): Promise<string | null> {
    return this.names.of(context).load(kept.account);
  }

  private handedOver(made: Result<KeyHandedOver, Refusal>, caller: Caller): Promise<object> {
    return answer(made, caller.language, ApiKeyMadePayload.name, ({ key, secret }) => ({
      key: ApiKeyType.of(key, this.now()),
      secret,
    }));
  }

  /** What was done with a key, for the log. */
  private note(caller: Caller, req: RequestContext, reason: string, id: string): Promise<void> {
    const subject = { kind: 'key', id };
    return this.log.write({
      ...{ what: 'KEY_CHANGED', outcome: 'DONE', reason, subject },
      ...actedBy(caller),
      ...seenFrom(req),
    });
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
