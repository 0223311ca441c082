import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Clock,
  PageArguments,
  Requires,
  connection,
  dayInIran,
  readOpaqueId,
  scopeOf,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { ViewLoaders, Views, subjectRef, type ViewFilter } from '#libs/ledger';
import {
  OrganisationType,
  PersonType,
  VillageType,
  organisationKind,
  personAsRead,
  personKind,
  recordsOf,
  villageKind,
} from '#libs/network';
import { readLettered } from '../lettered-code.js';
import { LoomType } from '../loom/loom.graphql.js';
import { loomKind } from '../loom/loom.js';
import { RugType } from '../rug/rug.graphql.js';
import { isRugWithin } from '../rug/rug-filter.js';
import { rugKind } from '../rug/rug.js';
import { StoryEventConnection, StoryEventType } from '../story/story.graphql.js';
import { SubjectStory } from '../story/subject-story.js';
import { PieceConnection, PieceType, PieceWeaverType, PiecesArguments } from './piece.graphql.js';
import { PIECE_LETTER, PIECE_ORDER, isPieceWithin, pieceFilter, pieceKind } from './piece.js';
import { quietPieces } from './quiet.js';
import { tellOfPiece } from './piece-story.js';

@Resolver(() => PieceType)
export class PieceResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly stories: SubjectStory,
    private readonly clock: Clock,
  ) {}

  @Requires('piece:read')
  @Query(() => PieceConnection, { description: 'Pieces that you may see, those put on last first.' })
  async pieces(@Asking() caller: Caller, @Args() args: PiecesArguments): Promise<ConnectionOf<PieceType>> {
    const filter = { $and: [pieceFilter(scopeOf(caller)), await this.wanted(args)] };
    const page = await this.views.list(pieceKind, filter, PIECE_ORDER, PageArguments.request(args));
    return connection(page, PieceType.of, () => this.views.count(pieceKind, filter));
  }

  @Requires('piece:read')
  @Query(() => PieceType, {
    nullable: true,
    description: 'One piece; null when there is none that you may see.',
  })
  async piece(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The piece: its id, or its code, P-….' }) id: string,
  ): Promise<PieceType | null> {
    const inner = readOpaqueId('piece', id) ?? readLettered(PIECE_LETTER, id) ?? '';
    const piece = await this.views.fresh(pieceKind, inner);
    return piece && isPieceWithin(scopeOf(caller), piece) ? PieceType.of(piece) : null;
  }

  @ResolveField(() => LoomType, { description: 'The loom that it is or was on.' })
  async loom(@Parent() { view }: PieceType, @Context() context: object): Promise<LoomType> {
    return LoomType.of((await this.loaders.of(context).load(loomKind, view.loomId))!);
  }

  @ResolveField(() => VillageType, { description: 'The village in which it is woven.' })
  async village(@Parent() { view }: PieceType, @Context() context: object): Promise<VillageType> {
    return VillageType.of((await this.loaders.of(context).load(villageKind, view.villageId))!);
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative whose piece it is.' })
  async cooperative(@Parent() { view }: PieceType, @Context() context: object): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, view.cooperativeId))!);
  }

  @ResolveField(() => [PieceWeaverType], {
    description: 'Who weaves it or wove it, with the days that are recorded.',
  })
  async weavers(@Parent() { view }: PieceType, @Context() context: object): Promise<PieceWeaverType[]> {
    const loaders = this.loaders.of(context);
    const found = await Promise.all(view.everIds.map((id) => personAsRead(loaders, id)));
    const rows = new Map<string, PieceWeaverType>();
    view.everIds.forEach((id, i) => {
      const person = found[i];
      if (!person) return;
      const before = rows.get(person._id);
      const days = (view.days.find(({ personId }) => personId === id)?.days ?? 0) + (before?.days ?? 0);
      const current = view.weaverIds.includes(id) || (before?.current ?? false);
      rows.set(person._id, { person: PersonType.of(person), days, current });
    });
    return [...rows.values()];
  }

  @ResolveField(() => RugType, { nullable: true, description: 'The rug that it became; null until then.' })
  async rug(
    @Parent() { view }: PieceType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<RugType | null> {
    if (view.rugId === undefined) return null;
    const rug = await this.loaders.of(context).load(rugKind, view.rugId);
    return rug && isRugWithin(scopeOf(caller), rug) ? RugType.of(rug) : null;
  }

  @ResolveField(() => StoryEventConnection, { description: 'What happened to it, newest first.' })
  story(@Parent() { view }: PieceType, @Args() args: PageArguments): Promise<ConnectionOf<StoryEventType>> {
    const request = PageArguments.request(args);
    return this.stories.page(subjectRef('piece', view._id), view.version, request, tellOfPiece);
  }

  private async wanted({
    status,
    cooperativeId,
    loomId,
    weaverId,
    quiet,
  }: PiecesArguments): Promise<ViewFilter> {
    const standing = status && status.length > 0 ? { status: { $in: [...status] } } : {};
    return {
      $and: [standing, quiet ? quietPieces(dayInIran(this.clock.now())) : {}],
      ...(cooperativeId ? { cooperativeId: readOpaqueId('organisation', cooperativeId) ?? '' } : {}),
      ...(loomId ? { loomId: readOpaqueId('loom', loomId) ?? '' } : {}),
      ...(weaverId ? { everIds: { $in: await this.records(weaverId) } } : {}),
    };
  }

  /** A weaver is sought under all her records. */
  private async records(opaque: string): Promise<string[]> {
    const id = readOpaqueId('person', opaque) ?? '';
    const person = (await this.views.many(personKind, [id])).get(id);
    return person ? [...recordsOf(person)] : [''];
  }
}
