import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Clock, dayInIran, scopeOf, type Caller } from '#libs/platform';
import { PerRequest } from '#libs/network';
import type { View } from '#libs/ledger';
import { RugType } from '../rug/rug.graphql.js';
import type { RugState } from '../rug/rug.js';
import { isInside } from '../rug-life/inside.js';
import { gatherPassport } from '../rug-passport/gather-passport.js';
import { PassportGrounds } from '../rug-passport/passport-grounds.js';
import type { RugPassportData } from '../rug-passport/rug-passport.data.js';
import { seesDisputedMakers } from '../attribution/sees-makers.js';
import { CardMakers } from './card-makers.js';
import { CardFieldType, IdentityCardType, PublicCardType } from './identity-card.graphql.js';
import { isCardNeeded, missingByLaw, officialCard, publicCard } from './identity-card.js';

/** The identity card of a rug: the whole for those inside, what the passport prints for whoever sees the rug. */
@Resolver(() => RugType)
export class IdentityCardResolver {
  private readonly data = new PerRequest<View<RugState>, RugPassportData | undefined, string>(
    async (rugs) => {
      const grounds = await this.grounds.ofEach(rugs, dayInIran(this.clock.now()));
      return grounds.map((ground) => ground && gatherPassport(ground));
    },
    ({ _id }) => _id,
  );

  constructor(
    private readonly grounds: PassportGrounds,
    private readonly cardMakers: CardMakers,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => PublicCardType, { description: 'What everybody may read of it.' })
  async publicCard(@Parent() { view }: RugType, @Context() context: object): Promise<PublicCardType> {
    const data = await this.data.of(context).load(view);
    return { fields: data ? publicCard(data).map((field) => CardFieldType.of(field)) : [] };
  }

  @ResolveField(() => IdentityCardType, {
    nullable: true,
    description:
      'The official whole, its makers by their names as the reader is told them; null for those outside its cooperative and the offices.',
  })
  async identityCard(
    @Parent() { view }: RugType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<IdentityCardType | null> {
    const scope = scopeOf(caller);
    if (!isInside(scope, view)) return null;
    const data = await this.data.of(context).load(view);
    if (!data) return null;
    // While it is disputed who wove it, the sides and the offices that watch over makers are told who stands there.
    const isTold = data.makers !== 'disputed' || seesDisputedMakers(scope);
    const makers = isTold && view.makerIds.length > 0 ? await this.cardMakers.of(context, view) : undefined;
    return {
      fields: officialCard(data, view, makers).map((field) => CardFieldType.of(field)),
      missing: missingByLaw(data).map((label) => ({ ...label })),
      neededForExport: isCardNeeded(view),
    };
  }
}
