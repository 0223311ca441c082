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
import { PersonType, personAsRead } from '#libs/network';
import { rugFilter } from '../../rug/rug-filter.js';
import { RugType } from '../../rug/rug.graphql.js';
import { rugKind } from '../../rug/rug.js';
import { RialsType } from '../money/rials.graphql.js';
import { PriceRugs } from './price-rugs.command.js';
import {
  PriceRugsArguments,
  PriceRugsPayload,
  PriceRugsResult,
  RugEarning,
  RugToPriceConnection,
  RugToPriceType,
  RugsToPriceArguments,
} from './price.graphql.js';
import { rugPriceKind } from './rug-price.js';
import { RugsToPrice } from './rugs-to-price.js';

@Resolver(() => RugToPriceType)
export class PriceResolver {
  constructor(
    private readonly views: Views,
    private readonly waiting: RugsToPrice,
    private readonly price: PriceRugs,
  ) {}

  @Requires('pay:record')
  @Query(() => RugToPriceConnection, {
    description:
      'Rugs that passed inspection and are in nobody’s account yet, or in the accounts of others than their makers, the newest first, with what they are worth.',
  })
  async rugsToPrice(
    @Asking() caller: Caller,
    @Args() args: RugsToPriceArguments,
  ): Promise<ConnectionOf<RugToPriceType>> {
    const wanted = args.cooperativeId
      ? { cooperativeId: readOpaqueId('organisation', args.cooperativeId) ?? '' }
      : {};
    const filter = { $and: [rugFilter(scopeOf(caller)), wanted] };
    const page = await this.waiting.page(filter, PageArguments.request(args));
    return connection(
      page,
      (quoted) => RugToPriceType.of(quoted, caller.language),
      () => this.waiting.count(filter),
    );
  }

  @Requires('pay:record')
  @Mutation(() => PriceRugsResult, {
    description:
      'Writes what rugs are worth into the accounts of their weavers: of those that passed inspection, by the agreement that counts, each once.',
  })
  async priceRugs(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: PriceRugsArguments,
  ): Promise<object> {
    const done = await this.price.execute(caller, input);
    return answer(done, caller.language, PriceRugsPayload.name, async (ids) => {
      const [rugs, prices] = await Promise.all([
        this.views.many(rugKind, ids),
        this.views.many(rugPriceKind, ids),
      ]);
      const total = [...prices.values()].reduce((sum, { totalRials }) => sum + totalRials, 0);
      return {
        rugs: ids.map((id) => RugType.of(rugs.get(id)!)),
        total: RialsType.of(total, caller.language),
      };
    });
  }
}

/** Who earns by a rug. */
@Resolver(() => RugEarning)
export class RugEarningResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => PersonType, { description: 'The maker.' })
  async person(@Parent() { personKey }: RugEarning, @Context() context: object): Promise<PersonType> {
    return PersonType.of((await personAsRead(this.loaders.of(context), personKey))!);
  }
}
