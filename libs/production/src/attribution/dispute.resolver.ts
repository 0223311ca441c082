import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  answer,
  connection,
  readOpaqueId,
  scopeOf,
  type Caller,
  type ConnectionOf,
  type Refusal,
  type Result,
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import { OrganisationType, PersonType, organisationKind, peopleAsRead, personAsRead } from '#libs/network';
import { isRugWithin } from '../rug/rug-filter.js';
import { RugType } from '../rug/rug.graphql.js';
import { rugKind } from '../rug/rug.js';
import { AnswerDispute } from './answer-dispute.command.js';
import { DisputeAttribution } from './dispute-attribution.command.js';
import {
  AnswerDisputeArguments,
  AnswerDisputeResult,
  DisputeAnswerType,
  DisputeAttributionArguments,
  DisputeAttributionResult,
  DisputeConnection,
  DisputePayload,
  DisputeType,
  DisputesArguments,
  SettleDisputeArguments,
  SettleDisputeResult,
  WithdrawDisputeArguments,
  WithdrawDisputeResult,
} from './dispute.graphql.js';
import { DISPUTE_ORDER, disputeFilter, disputeKind, isDisputeWithin } from './dispute.js';
import { SettleDispute } from './settle-dispute.command.js';
import { WithdrawDispute } from './withdraw-dispute.command.js';

const INPUT = { description: 'The command.' };

/** Disputes about who made a rug. */
@Resolver(() => DisputeType)
export class DisputeResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly disputing: DisputeAttribution,
    private readonly answering: AnswerDispute,
    private readonly settling: SettleDispute,
    private readonly withdrawing: WithdrawDispute,
  ) {}

  @Requires('attribution:read')
  @Query(() => DisputeConnection, {
    description:
      'Disputes that concern you, newest first: hers and those about a rug under her name, for a weaver.',
  })
  async attributionDisputes(
    @Asking() caller: Caller,
    @Args() args: DisputesArguments,
  ): Promise<ConnectionOf<DisputeType>> {
    const wanted = args.status ? { status: args.status } : {};
    const filter = { $and: [disputeFilter(scopeOf(caller)), wanted] };
    const page = await this.views.list(disputeKind, filter, DISPUTE_ORDER, PageArguments.request(args));
    return connection(page, DisputeType.of, () => this.views.count(disputeKind, filter));
  }

  @Requires('attribution:read')
  @Query(() => DisputeType, { nullable: true, description: 'One dispute; null if it is not in reach.' })
  async attributionDispute(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The dispute.' }) id: string,
  ): Promise<DisputeType | null> {
    const dispute = await this.views.fresh(disputeKind, readOpaqueId('dispute', id) ?? '');
    return dispute && isDisputeWithin(scopeOf(caller), dispute) ? DisputeType.of(dispute) : null;
  }

  @Requires('attribution:dispute')
  @Mutation(() => DisputeAttributionResult, {
    description: 'Says that a rug under one’s name is another’s, or that one wove a rug under another name.',
  })
  async disputeAttribution(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: DisputeAttributionArguments,
  ): Promise<object> {
    return this.told(caller, await this.disputing.execute(caller, input));
  }

  @Requires('attribution:answer')
  @Mutation(() => AnswerDisputeResult, {
    description: 'Says as the cooperative, or as a maker who is named, whether a claim is right.',
  })
  async answerDispute(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: AnswerDisputeArguments,
  ): Promise<object> {
    return this.told(caller, await this.answering.execute(caller, input));
  }

  @Requires('attribution:settle')
  @Mutation(() => SettleDisputeResult, { description: 'Decides a dispute as an official.' })
  async settleDispute(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: SettleDisputeArguments,
  ): Promise<object> {
    return this.told(caller, await this.settling.execute(caller, input));
  }

  @Requires('attribution:dispute')
  @Mutation(() => WithdrawDisputeResult, { description: 'Takes one’s claim back; all is as it was before.' })
  async withdrawDispute(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: WithdrawDisputeArguments,
  ): Promise<object> {
    return this.told(caller, await this.withdrawing.execute(caller, input));
  }

  @ResolveField(() => RugType, {
    nullable: true,
    description: 'The rug; null for who does not see it otherwise.',
  })
  async rug(
    @Parent() { view }: DisputeType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<RugType | null> {
    const rug = await this.loaders.of(context).load(rugKind, view.rugId);
    return rug && isRugWithin(scopeOf(caller), rug) ? RugType.of(rug) : null;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Her whose claim it is.' })
  async claimant(@Parent() { view }: DisputeType, @Context() context: object): Promise<PersonType | null> {
    const person = await personAsRead(this.loaders.of(context), view.claimantId);
    return person ? PersonType.of(person) : null;
  }

  @ResolveField(() => [PersonType], { description: 'Who stood as its makers when she said it.' })
  async makers(@Parent() { view }: DisputeType, @Context() context: object): Promise<PersonType[]> {
    return (await peopleAsRead(this.loaders.of(context), view.makerIds)).map(PersonType.of);
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The cooperative that registered the rug.',
  })
  async cooperative(
    @Parent() { view }: DisputeType,
    @Context() context: object,
  ): Promise<OrganisationType | null> {
    const found = await this.loaders.of(context).load(organisationKind, view.cooperativeId);
    return found ? OrganisationType.of(found) : null;
  }

  private told(caller: Caller, result: Result<string, Refusal>): Promise<object> {
    return answer(result, caller.language, DisputePayload.name, async (id) => ({
      dispute: DisputeType.of((await this.views.fresh(disputeKind, id))!),
    }));
  }
}

/** Who answered, where it was a maker. */
@Resolver(() => DisputeAnswerType)
export class DisputeAnswerResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'The maker who answered; null where the cooperative did.',
  })
  async person(
    @Parent() { personKey }: DisputeAnswerType,
    @Context() context: object,
  ): Promise<PersonType | null> {
    if (personKey === undefined) return null;
    const person = await personAsRead(this.loaders.of(context), personKey);
    return person ? PersonType.of(person) : null;
  }
}

/** What a rug says of its own attribution. */
@Resolver(() => RugType)
export class RugAttributionResolver {
  @ResolveField(() => Boolean, {
    description:
      'Whether it is disputed who made it; meanwhile its makers are named to the sides and staff alone.',
  })
  attributionDisputed(@Parent() { view }: RugType): boolean {
    return view.attribution?.disputeId !== undefined;
  }
}
