import { Inject } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  SETTINGS,
  connection,
  readOpaqueId,
  scopeOf,
  type Caller,
  type ConnectionOf,
  type Scope,
  type Settings,
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import {
  OrganisationType,
  PersonType,
  VillageType,
  organisationKind,
  peopleAsRead,
  personKind,
  recordsOf,
  villageKind,
} from '#libs/network';
import { BatchType } from '../batch/batch.graphql.js';
import { batchKind } from '../batch/batch.js';
import { digitalLink, readSgtin } from '../gs1/sgtin.js';
import { LoomType } from '../loom/loom.graphql.js';
import { loomKind } from '../loom/loom.js';
import { seesDisputedMakers } from '../attribution/sees-makers.js';
import { AnsweredQuestionType } from '../plausibility/plausibility.graphql.js';
import { isRugWithin, rugFilter } from './rug-filter.js';
import { rugsWanted, type RugsWanted } from './rug-search.js';
import { RugConnection, RugFilterInput, RugType, RugsArguments } from './rug.graphql.js';
import { RUG_ORDER, rugKind } from './rug.js';

/** Who sees how a cooperative answered what was odd: itself, staff and officials. */
const INSIDE: ReadonlySet<Scope['reach']> = new Set(['zone', 'cooperative', 'jurisdiction', 'customs']);

@Resolver(() => RugType)
export class RugResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Requires('rug:read')
  @Query(() => RugConnection, { description: 'Rugs that you may see, newest first.' })
  async rugs(@Asking() caller: Caller, @Args() args: RugsArguments): Promise<ConnectionOf<RugType>> {
    const wanted = rugsWanted(await this.withRecords(RugFilterInput.wanted(args.filter)));
    const filter = { $and: [rugFilter(scopeOf(caller)), wanted] };
    const page = await this.views.list(rugKind, filter, RUG_ORDER, PageArguments.request(args));
    return connection(page, RugType.of, () => this.views.count(rugKind, filter));
  }

  @Requires('rug:read')
  @Query(() => RugType, { nullable: true, description: 'One rug; null when there is none that you may see.' })
  async rug(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The rug.' }) id: string,
  ): Promise<RugType | null> {
    const rug = await this.views.fresh(rugKind, readOpaqueId('rug', id) ?? '');
    return rug && isRugWithin(scopeOf(caller), rug) ? RugType.of(rug) : null;
  }

  @ResolveField(() => String, { description: 'Its GS1 Digital Link, as its QR code holds it.' })
  digitalLink(@Parent() { view }: RugType): string {
    return digitalLink(this.settings.publicOrigin, readSgtin(view.sgtin)!);
  }

  @ResolveField(() => LoomType, {
    nullable: true,
    description: 'The loom on which it was woven, if registered.',
  })
  async loom(@Parent() { view }: RugType, @Context() context: object): Promise<LoomType | null> {
    if (view.loomId === undefined) return null;
    return LoomType.of((await this.loaders.of(context).load(loomKind, view.loomId))!);
  }

  @ResolveField(() => [PersonType], {
    description:
      'Who made it; while that is disputed nobody, for readers outside the cooperative and the offices.',
  })
  async makers(
    @Parent() { view }: RugType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<PersonType[]> {
    if (view.attribution?.disputeId !== undefined && !seesDisputedMakers(scopeOf(caller))) return [];
    return (await peopleAsRead(this.loaders.of(context), view.makerIds)).map(PersonType.of);
  }

  @ResolveField(() => VillageType, { description: 'The village in which it was woven.' })
  async village(@Parent() { view }: RugType, @Context() context: object): Promise<VillageType> {
    return VillageType.of((await this.loaders.of(context).load(villageKind, view.villageId))!);
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative of its makers.' })
  async cooperative(@Parent() { view }: RugType, @Context() context: object): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, view.cooperativeId))!);
  }

  @ResolveField(() => [AnsweredQuestionType], {
    description:
      'What was odd about it when it was registered and why it is so; only insiders and officials see it.',
  })
  answered(@Parent() { view }: RugType, @Asking() caller: Caller): AnsweredQuestionType[] {
    const scope = scopeOf(caller);
    const isInside = INSIDE.has(scope.reach) && isRugWithin(scope, view);
    return isInside ? (view.answered ?? []).map((one) => AnsweredQuestionType.of(one)) : [];
  }

  @ResolveField(() => BatchType, { description: 'The batch in which it was registered.' })
  async batch(@Parent() { view }: RugType, @Context() context: object): Promise<BatchType> {
    const batch =
      (await this.loaders.of(context).load(batchKind, view.batchId)) ??
      (await this.views.fresh(batchKind, view.batchId));
    return BatchType.of(batch!);
  }

  /** A maker is sought under all her records. */
  private async withRecords(wanted: RugsWanted): Promise<RugsWanted> {
    const [maker] = wanted.makerIds ?? [];
    if (maker === undefined) return wanted;
    const found = (await this.views.many(personKind, [maker])).get(maker);
    const keptId = found?.mergedInto;
    const kept = keptId === undefined ? found : (await this.views.many(personKind, [keptId])).get(keptId);
    return kept ? { ...wanted, makerIds: recordsOf(kept) } : wanted;
  }
}
