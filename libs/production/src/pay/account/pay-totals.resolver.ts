import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Requires, scopeOf, type Caller, type Language } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { OrganisationType, organisationKind } from '#libs/network';
import { RialsType } from '../money/rials.graphql.js';
import { PayTotalsOf, tellsSums, type PayTotals } from './pay-totals.js';
import { PaySumsType, PayTotalsType } from './pay-totals.graphql.js';

/** What cooperatives owe and paid altogether. */
@Resolver(() => PayTotalsType)
export class PayTotalsResolver {
  constructor(
    private readonly totals: PayTotalsOf,
    private readonly loaders: ViewLoaders,
  ) {}

  @Requires('pay:total')
  @Query(() => [PayTotalsType], {
    description: 'The pay of each cooperative altogether, for staff of the zone and for itself.',
  })
  async payTotals(@Asking() caller: Caller): Promise<PayTotalsType[]> {
    const scope = scopeOf(caller);
    const found = await this.totals.cooperatives(scope);
    return found.map((totals) => ({
      cooperativeKey: totals.cooperativeId,
      women: totals.women,
      sums: tellsSums(scope, totals) ? sums(totals, caller.language) : null,
    }));
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative.' })
  async cooperative(
    @Parent() { cooperativeKey }: PayTotalsType,
    @Context() context: object,
  ): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, cooperativeKey))!);
  }
}

function sums(totals: PayTotals, language: Language): PaySumsType {
  const money = (rials: number): RialsType => RialsType.of(rials, language);
  return {
    earned: money(totals.earnedRials),
    advances: money(totals.advancesRials),
    charges: money(totals.chargesRials),
    corrections: money(totals.correctionsRials),
    paid: money(totals.paidRials),
    owed: money(totals.owedRials),
  };
}
