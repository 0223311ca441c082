import { Args, Context, Float, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, PageArguments, connection, scopeOf, type Caller, type ConnectionOf } from '#libs/platform';
import { ViewLoaders, Views, type ViewFilter } from '#libs/ledger';
import { PersonType, personAsRead, recordsOf } from '#libs/network';
import { LoomType } from '../loom/loom.graphql.js';
import { RugType } from '../rug/rug.graphql.js';
import { PieceConnection, PieceType, PiecesOfArguments } from './piece.graphql.js';
import { PIECE_ORDER, isPieceWithin, pieceFilter, pieceKind } from './piece.js';

/** A page of the pieces that a caller may see, and that fit. */
async function piecesWhere(
  views: Views,
  caller: Caller,
  wanted: ViewFilter,
  { status, ...page }: PiecesOfArguments,
): Promise<ConnectionOf<PieceType>> {
  const standing = status && status.length > 0 ? { status: { $in: [...status] } } : {};
  const filter = { $and: [pieceFilter(scopeOf(caller)), wanted, standing] };
  const found = await views.list(pieceKind, filter, PIECE_ORDER, PageArguments.request(page));
  return connection(found, PieceType.of, () => views.count(pieceKind, filter));
}

/** What pieces add to a loom. */
@Resolver(() => LoomType)
export class LoomPiecesResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => PieceConnection, {
    description: 'The pieces that are or were on it and that you may see, those put on last first.',
  })
  pieces(
    @Parent() { key }: LoomType,
    @Asking() caller: Caller,
    @Args() args: PiecesOfArguments,
  ): Promise<ConnectionOf<PieceType>> {
    return piecesWhere(this.views, caller, { loomId: key }, args);
  }
}

/** What pieces add to a person. */
@Resolver(() => PersonType)
export class PersonPiecesResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => PieceConnection, {
    description: 'The pieces that she weaves or wove and that you may see, those put on last first.',
  })
  pieces(
    @Parent() { view }: PersonType,
    @Asking() caller: Caller,
    @Args() args: PiecesOfArguments,
  ): Promise<ConnectionOf<PieceType>> {
    return piecesWhere(this.views, caller, { everIds: { $in: [...recordsOf(view)] } }, args);
  }
}

@ObjectType('RugWeaverDays', { description: 'The days that a maker wove at a rug.' })
export class RugWeaverDaysType {
  @Field(() => PersonType, { description: 'The maker.' })
  person!: PersonType;

  @Field(() => Float, { description: 'Her days, in halves.' })
  days!: number;
}

/** What pieces add to a rug; how long who wove is for those who see the piece. */
@Resolver(() => RugType)
export class RugPieceResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => PieceType, {
    nullable: true,
    description: 'The piece that it was on the loom, for those who may see it.',
  })
  async piece(
    @Parent() { view }: RugType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<PieceType | null> {
    if (view.pieceId === undefined) return null;
    const piece = await this.loaders.of(context).load(pieceKind, view.pieceId);
    return piece && isPieceWithin(scopeOf(caller), piece) ? PieceType.of(piece) : null;
  }

  @ResolveField(() => [RugWeaverDaysType], {
    description:
      'Who wove at it how many days; empty when nobody said so, and for those who see only what is for sale.',
  })
  async weaverDays(
    @Parent() { view }: RugType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<RugWeaverDaysType[]> {
    const { reach } = scopeOf(caller);
    if (!['zone', 'cooperative', 'person', 'jurisdiction'].includes(reach)) return [];
    const loaders = this.loaders.of(context);
    const rows = await Promise.all(
      (view.weaverDays ?? []).map(async ({ personId, days }) => ({
        person: await personAsRead(loaders, personId),
        days,
      })),
    );
    return rows.flatMap(({ person, days }) => (person ? [{ person: PersonType.of(person), days }] : []));
  }
}
