import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  connection,
  pageOf,
  readOpaqueId,
  scopeOf,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import { ActorNames, OrganisationType, PersonType, organisationKind, personAsRead } from '#libs/network';
import { PayAccountType } from '../account/account.graphql.js';
import { isDoubtedIn, payAccountKind } from '../account/account.js';
import {
  PayRunConnection,
  PayRunItemConnection,
  PayRunItemType,
  PayRunType,
  PayRunsArguments,
} from './run.graphql.js';
import { isPayRunWithin, payRunFilter, payRunKind } from './run.js';

@Resolver(() => PayRunType)
export class PayRunResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly names: ActorNames,
  ) {}

  @Requires('pay:run')
  @Query(() => PayRunConnection, { description: 'Payment runs, newest first.' })
  async payRuns(@Asking() caller: Caller, @Args() args: PayRunsArguments): Promise<ConnectionOf<PayRunType>> {
    const wanted = args.cooperativeId
      ? { cooperativeId: readOpaqueId('organisation', args.cooperativeId) ?? '' }
      : {};
    const filter = { $and: [payRunFilter(scopeOf(caller)), wanted] };
    const order = { field: 'proposedAt', direction: -1 } as const;
    const page = await this.views.list(payRunKind, filter, order, PageArguments.request(args));
    return connection(
      page,
      (view) => PayRunType.of(view, caller.language),
      () => this.views.count(payRunKind, filter),
    );
  }

  @Requires('pay:run')
  @Query(() => PayRunType, {
    nullable: true,
    description: 'One payment run; null when there is none that you may see.',
  })
  async payRun(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The run.' }) id: string,
  ): Promise<PayRunType | null> {
    const run = await this.views.fresh(payRunKind, readOpaqueId('pay-run', id) ?? '');
    return run && isPayRunWithin(scopeOf(caller), run) ? PayRunType.of(run, caller.language) : null;
  }

  @ResolveField(() => PayRunItemConnection, { description: 'Whom it pays, in the order of lines.' })
  items(
    @Parent() { view }: PayRunType,
    @Asking() caller: Caller,
    @Args() args: PageArguments,
  ): ConnectionOf<PayRunItemType> {
    const page = pageOf(view.items, ({ line }) => String(line), PageArguments.request(args));
    return connection(
      page,
      (item) => PayRunItemType.of(view._id, item, caller.language),
      () => Promise.resolve(view.items.length),
    );
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative that pays.' })
  async cooperative(@Parent() { view }: PayRunType, @Context() context: object): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, view.cooperativeId))!);
  }

  @ResolveField(() => String, { description: 'Who put it together.' })
  proposedBy(
    @Parent() { view }: PayRunType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string> {
    return this.names.shown(view.proposedBy, caller, context);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who approved it.' })
  approvedBy(
    @Parent() { view }: PayRunType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string> | null {
    return view.approvedBy ? this.names.shown(view.approvedBy, caller, context) : null;
  }
}

/** Whom an item of a run is for. */
@Resolver(() => PayRunItemType)
export class PayRunItemResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => PersonType, { description: 'The woman.' })
  async person(@Parent() { personKey }: PayRunItemType, @Context() context: object): Promise<PersonType> {
    return PersonType.of((await personAsRead(this.loaders.of(context), personKey))!);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether it may not be paid: some of it is for a rug that others are settled to have woven since.',
  })
  async held(
    @Parent() { accountKey, runKey, waits }: PayRunItemType,
    @Context() context: object,
  ): Promise<boolean> {
    const account = await this.loaders.of(context).load(payAccountKind, accountKey);
    return waits && account !== undefined && isDoubtedIn(account, runKey);
  }

  @ResolveField(() => PayAccountType, { description: 'Her account.' })
  async account(
    @Parent() { accountKey }: PayRunItemType,
    @Asking() { language }: Caller,
    @Context() context: object,
  ): Promise<PayAccountType> {
    return PayAccountType.of((await this.loaders.of(context).load(payAccountKind, accountKey))!, language);
  }
}
