import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import { OrganisationType, PersonType, organisationKind, personAsRead } from '#libs/network';
import { RialsType } from '../money/rials.graphql.js';
import {
  EndPayAgreementArguments,
  EndPayAgreementResult,
  MakePayAgreementArguments,
  MakePayAgreementResult,
  PayAgreementConnection,
  PayAgreementPayload,
  PayAgreementType,
  PayAgreementsArguments,
  PayParty,
} from './agreement.graphql.js';
import { agreementFilter, agreementKind } from './agreement.js';
import { EndAgreement } from './end-agreement.command.js';
import { MakeAgreement } from './make-agreement.command.js';

@Resolver(() => PayAgreementType)
export class PayAgreementResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly make: MakeAgreement,
    private readonly end: EndAgreement,
  ) {}

  @Requires('pay:read')
  @Query(() => PayAgreementConnection, {
    description: 'Agreements on pay, newest first; a weaver sees those that name her.',
  })
  async payAgreements(
    @Asking() caller: Caller,
    @Args() args: PayAgreementsArguments,
  ): Promise<ConnectionOf<PayAgreementType>> {
    const filter = {
      $and: [
        agreementFilter(scopeOf(caller)),
        args.cooperativeId ? { cooperativeId: readOpaqueId('organisation', args.cooperativeId) ?? '' } : {},
        args.inForce ? { endsOn: { $exists: false } } : {},
      ],
    };
    const order = { field: 'madeAt', direction: -1 } as const;
    const page = await this.views.list(agreementKind, filter, order, PageArguments.request(args));
    return connection(page, PayAgreementType.of, () => this.views.count(agreementKind, filter));
  }

  @ResolveField(() => RialsType, { description: 'The price for one of what it is for.' })
  rate(@Parent() { view }: PayAgreementType, @Asking() caller: Caller): RialsType {
    return RialsType.of(view.rateRials, caller.language);
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative that pays.' })
  async cooperative(
    @Parent() { view }: PayAgreementType,
    @Context() context: object,
  ): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, view.cooperativeId))!);
  }

  @Requires('pay:record')
  @Mutation(() => MakePayAgreementResult, {
    description:
      'Records what a cooperative and its weavers agreed to pay. It is never changed: end it and make another.',
  })
  async makePayAgreement(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: MakePayAgreementArguments,
  ): Promise<object> {
    return answer(await this.make.execute(caller, input), caller.language, PayAgreementPayload.name, (id) =>
      this.shown(id),
    );
  }

  @Requires('pay:record')
  @Mutation(() => EndPayAgreementResult, {
    description: 'Ends an agreement: it counts for nothing that is begun later.',
  })
  async endPayAgreement(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: EndPayAgreementArguments,
  ): Promise<object> {
    return answer(await this.end.execute(caller, input), caller.language, PayAgreementPayload.name, (id) =>
      this.shown(id),
    );
  }

  private async shown(id: string): Promise<{ agreement: PayAgreementType }> {
    return { agreement: PayAgreementType.of((await this.views.fresh(agreementKind, id))!) };
  }
}

/** Who the weavers of an agreement are. */
@Resolver(() => PayParty)
export class PayPartyResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => PersonType, { description: 'The weaver.' })
  async person(@Parent() { personKey }: PayParty, @Context() context: object): Promise<PersonType> {
    return PersonType.of((await personAsRead(this.loaders.of(context), personKey))!);
  }
}
