import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, scopeOf, type Caller } from '#libs/platform';
import { ViewLoaders, idOf, kindOf, type RequestLoaders } from '#libs/ledger';
import { ActorNames, PersonType, personAsRead } from '#libs/network';
import { LoomType } from '../loom/loom.graphql.js';
import { loomKind } from '../loom/loom.js';
import { PieceType } from '../piece/piece.graphql.js';
import { isPieceWithin, pieceKind } from '../piece/piece.js';
import { isRugWithin } from '../rug/rug-filter.js';
import { RugType } from '../rug/rug.graphql.js';
import { rugKind } from '../rug/rug.js';
import { LotMovementType } from './lot-movement.graphql.js';
import type { HolderRef } from './lot.events.js';
import { HeldMaterialType, LotHoldingType, MaterialHolderType, MaterialLotType } from './lot.graphql.js';
import { isLotWithin, lotKind } from './lot.js';
import { RugMaterialType } from './rug-materials.graphql.js';

/** What names a holder. */
interface Held {
  readonly holder?: HolderRef | undefined;
}

async function personOf(loaders: RequestLoaders, { holder }: Held): Promise<PersonType | null> {
  if (holder === undefined || kindOf(holder) !== 'person') return null;
  const found = await personAsRead(loaders, idOf(holder));
  return found ? PersonType.of(found) : null;
}

async function loomOf(loaders: RequestLoaders, { holder }: Held): Promise<LoomType | null> {
  if (holder === undefined || kindOf(holder) !== 'loom') return null;
  const found = await loaders.load(loomKind, idOf(holder));
  return found ? LoomType.of(found) : null;
}

async function pieceOf(loaders: RequestLoaders, { holder }: Held, caller: Caller): Promise<PieceType | null> {
  if (holder === undefined || kindOf(holder) !== 'piece') return null;
  const found = await loaders.load(pieceKind, idOf(holder));
  return found && isPieceWithin(scopeOf(caller), found) ? PieceType.of(found) : null;
}

const PERSON = {
  nullable: true,
  description: 'The weaver who holds it; null where somebody else does.',
} as const;
const PIECE = {
  nullable: true,
  description: 'The piece that holds it; null where somebody else does.',
} as const;
const LOOM = {
  nullable: true,
  description: 'The loom that holds it; null where somebody else does.',
} as const;

@Resolver(() => LotHoldingType)
export class LotHoldingResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => PersonType, PERSON)
  person(@Parent() holding: LotHoldingType, @Context() context: object): Promise<PersonType | null> {
    return personOf(this.loaders.of(context), holding);
  }

  @ResolveField(() => LoomType, LOOM)
  loom(@Parent() holding: LotHoldingType, @Context() context: object): Promise<LoomType | null> {
    return loomOf(this.loaders.of(context), holding);
  }

  @ResolveField(() => PieceType, PIECE)
  piece(
    @Parent() holding: LotHoldingType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<PieceType | null> {
    return pieceOf(this.loaders.of(context), holding, caller);
  }
}

@Resolver(() => MaterialHolderType)
export class MaterialHolderResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => PersonType, PERSON)
  person(@Parent() holder: MaterialHolderType, @Context() context: object): Promise<PersonType | null> {
    return personOf(this.loaders.of(context), holder);
  }

  @ResolveField(() => LoomType, LOOM)
  loom(@Parent() holder: MaterialHolderType, @Context() context: object): Promise<LoomType | null> {
    return loomOf(this.loaders.of(context), holder);
  }

  @ResolveField(() => PieceType, PIECE)
  piece(
    @Parent() holder: MaterialHolderType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<PieceType | null> {
    return pieceOf(this.loaders.of(context), holder, caller);
  }

  @ResolveField(() => [HeldMaterialType], { description: 'Lot by lot, at most 100.' })
  async lots(@Parent() { row }: MaterialHolderType, @Context() context: object): Promise<HeldMaterialType[]> {
    const loaders = this.loaders.of(context);
    const found = await Promise.all(
      row.lots.map(async ({ lotId, massG }) => ({ lot: await loaders.load(lotKind, lotId), massG })),
    );
    return found.flatMap(({ lot, massG }) => (lot ? [HeldMaterialType.of(lot, massG)] : []));
  }
}

@Resolver(() => HeldMaterialType)
export class HeldMaterialResolver {
  @ResolveField(() => MaterialLotType, {
    nullable: true,
    description: 'The lot itself; null for those who may not see it.',
  })
  lot(@Parent() { view }: HeldMaterialType, @Asking() caller: Caller): MaterialLotType | null {
    return isLotWithin(scopeOf(caller), view) ? MaterialLotType.of(view) : null;
  }
}

@Resolver(() => RugMaterialType)
export class RugMaterialResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => PersonType, PERSON)
  person(@Parent() part: RugMaterialType, @Context() context: object): Promise<PersonType | null> {
    return personOf(this.loaders.of(context), part);
  }

  @ResolveField(() => LoomType, LOOM)
  loom(@Parent() part: RugMaterialType, @Context() context: object): Promise<LoomType | null> {
    return loomOf(this.loaders.of(context), part);
  }

  @ResolveField(() => PieceType, PIECE)
  piece(
    @Parent() part: RugMaterialType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<PieceType | null> {
    return pieceOf(this.loaders.of(context), part, caller);
  }
}

@Resolver(() => LotMovementType)
export class LotMovementResolver {
  constructor(
    private readonly loaders: ViewLoaders,
    private readonly names: ActorNames,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'The weaver who got it, or had it.' })
  person(@Parent() movement: LotMovementType, @Context() context: object): Promise<PersonType | null> {
    return personOf(this.loaders.of(context), movement);
  }

  @ResolveField(() => LoomType, { nullable: true, description: 'The loom that got it, or had it.' })
  loom(@Parent() movement: LotMovementType, @Context() context: object): Promise<LoomType | null> {
    return loomOf(this.loaders.of(context), movement);
  }

  @ResolveField(() => PieceType, { nullable: true, description: 'The piece that got it, or had it.' })
  piece(
    @Parent() movement: LotMovementType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<PieceType | null> {
    return pieceOf(this.loaders.of(context), movement, caller);
  }

  @ResolveField(() => RugType, { nullable: true, description: 'The rug into which it went.' })
  async rug(
    @Parent() { movement }: LotMovementType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<RugType | null> {
    if (movement.rugId === undefined) return null;
    const rug = await this.loaders.of(context).load(rugKind, movement.rugId);
    return rug && isRugWithin(scopeOf(caller), rug) ? RugType.of(rug) : null;
  }

  @ResolveField(() => String, {
    description: 'Who recorded it: by name for staff and colleagues, else the organisation.',
  })
  by(
    @Parent() { movement }: LotMovementType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string> {
    return this.names.shown(movement, caller, context);
  }
}
