import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Clock,
  PageArguments,
  Requires,
  answer,
  connection,
  readOpaqueId,
  type Caller,
  type ConnectionOf,
  type RequestContext,
} from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { actedBy, seenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { Accounts } from '../account/accounts.js';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { organisationKind } from '../organisation/organisation.js';
import { PerRequest } from '../per-request.js';
import {
  RevokeSharePayload,
  RevokeShareResult,
  ShareConnection,
  ShareType,
  ShareWithArguments,
  ShareWithPayload,
  ShareWithResult,
} from './share.graphql.js';
import { ShareWith } from './share-with.command.js';
import { Shares } from './shares.js';

@Resolver(() => ShareType)
export class ShareResolver {
  private readonly names = new PerRequest<string, string | null>(async (ids) => {
    const found = await this.accounts.many(ids);
    return ids.map((id) => found.get(id)?.displayName ?? null);
  });

  constructor(
    private readonly kept: Shares,
    private readonly accounts: Accounts,
    private readonly loaders: ViewLoaders,
    private readonly sharing: ShareWith,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  @Requires('share:manage')
  @Query(() => ShareConnection, {
    description:
      'The shares of your organisation, newest first; your own if you act for none, all of the zone for its administrators.',
  })
  async shares(@Asking() caller: Caller, @Args() args: PageArguments): Promise<ConnectionOf<ShareType>> {
    const page = await this.kept.list(caller, PageArguments.request(args));
    const now = this.now();
    return connection(
      page,
      (share) => ShareType.of(share, now),
      () => this.kept.count(caller),
    );
  }

  @Requires('share:manage')
  @Mutation(() => ShareWithResult, {
    description:
      'Makes a link with which somebody without an account reads one thing that you see, and what lies in it.',
  })
  async shareWith(
    @Asking() caller: Caller,
    @Context() { req }: { req: RequestContext },
    @Args('input', { description: 'The command.' }) input: ShareWithArguments,
  ): Promise<object> {
    const made = await this.sharing.execute(caller, input);
    if (made.ok) await this.note(caller, req, 'SHARE_MADE', made.value.share._id);
    return answer(made, caller.language, ShareWithPayload.name, ({ share, token }) => ({
      share: ShareType.of(share, this.now()),
      token,
      path: `/shared#${token}`,
    }));
  }

  @Requires('share:manage')
  @Mutation(() => RevokeShareResult, { description: 'Ends a share at once, for good.' })
  async revokeShare(
    @Asking() caller: Caller,
    @Context() { req }: { req: RequestContext },
    @Args('id', { type: () => ID, description: 'The share.' }) id: string,
  ): Promise<object> {
    const revoked = await this.kept.revoke(caller, readOpaqueId('share', id) ?? '');
    if (revoked.ok) await this.note(caller, req, 'SHARE_REVOKED', revoked.value._id);
    return answer(revoked, caller.language, RevokeSharePayload.name, (share) => ({
      share: ShareType.of(share, this.now()),
    }));
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that is shared, when it is one.',
  })
  async organisation(
    @Parent() { kept }: ShareType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    if (kept.kind !== 'organisation') return null;
    const found = await this.loaders.of(context).load(organisationKind, kept.subject);
    return found ? OrganisationType.of(found) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who shared it, as they are greeted.' })
  sharedBy(@Parent() { kept }: ShareType, @Context() context: object): Promise<string | null> {
    return this.names.of(context).load(kept.account);
  }

  /** What was done with a share, for the log. */
  private note(caller: Caller, req: RequestContext, reason: string, id: string): Promise<void> {
    const subject = { kind: 'share', id };
    return this.log.write({
      ...{ what: 'SHARE_CHANGED', outcome: 'DONE', reason, subject },
      ...actedBy(caller),
      ...seenFrom(req),
    });
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
