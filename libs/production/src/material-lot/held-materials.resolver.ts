import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { recordsOfCaller, scopeOf, type RequestContext, type Scope } from '#libs/platform';
import type { View, ViewFilter } from '#libs/ledger';
import { PerRequest, PersonType, recordsOf, type PersonState } from '#libs/network';
import { PieceType } from '../piece/piece.graphql.js';
import { LoomType } from '../loom/loom.graphql.js';
import type { HolderRef } from './lot.events.js';
import { HeldMaterialType } from './lot.graphql.js';
import { heldBy, lotFilter, type LotState } from './lot.js';
import { LotQueries } from './lot.queries.js';

type Person = View<PersonState>;

/** What lots add to a person: what she holds of them, under all her records. */
@Resolver(() => PersonType)
export class PersonMaterialsResolver {
  private readonly loaders = new PerRequest<Person, HeldMaterialType[], string>(
    (people, context) => this.read(people, (context as { req: RequestContext }).req),
    ({ _id }) => _id,
  );

  constructor(private readonly queries: LotQueries) {}

  @ResolveField(() => [HeldMaterialType], {
    description:
      'What she holds of lots of material, at most 100: all of it for herself and for staff, that of its own lots for a cooperative; else empty.',
  })
  materials(@Parent() { view }: PersonType, @Context() context: object): Promise<HeldMaterialType[]> {
    return this.loaders.of(context).load(view);
  }

  private async read(people: readonly Person[], { caller }: RequestContext): Promise<HeldMaterialType[][]> {
    if (!caller) return people.map(() => []);
    const scope = scopeOf(caller);
    const own = recordsOfCaller(caller);
    const shown = people.filter((person) => scope.reach !== 'person' || own.includes(person._id));
    const holders = shown.flatMap(holdersOf);
    const lots = holders.length > 0 ? await this.queries.heldBy(reached(scope), holders) : [];
    return people.map((person) => (shown.includes(person) ? heldOf(holdersOf(person), lots) : []));
  }
}

/** What lots add to a loom: what lies at it. */
@Resolver(() => LoomType)
export class LoomMaterialsResolver {
  private readonly loaders = new PerRequest<string, HeldMaterialType[]>((looms, context) =>
    heldAs('loom', looms, this.queries, context),
  );

  constructor(private readonly queries: LotQueries) {}

  @ResolveField(() => [HeldMaterialType], {
    description: 'What it holds of lots of material, at most 100; empty for those who may not see the lots.',
  })
  materials(@Parent() { key }: LoomType, @Context() context: object): Promise<HeldMaterialType[]> {
    return this.loaders.of(context).load(key);
  }
}

/** What lots add to a piece: what was given out for it. */
@Resolver(() => PieceType)
export class PieceMaterialsResolver {
  private readonly loaders = new PerRequest<string, HeldMaterialType[]>((pieces, context) =>
    heldAs('piece', pieces, this.queries, context),
  );

  constructor(private readonly queries: LotQueries) {}

  @ResolveField(() => [HeldMaterialType], {
    description: 'What it holds of lots of material, at most 100; empty for those who may not see the lots.',
  })
  materials(@Parent() { view }: PieceType, @Context() context: object): Promise<HeldMaterialType[]> {
    return this.loaders.of(context).load(view._id);
  }
}

async function heldAs(
  kind: 'loom' | 'piece',
  ids: readonly string[],
  queries: LotQueries,
  context: object,
): Promise<HeldMaterialType[][]> {
  const { caller } = (context as { req: RequestContext }).req;
  if (!caller) return ids.map(() => []);
  const holders = ids.map((id): HolderRef => `${kind}:${id}`);
  const lots = await queries.heldBy(lotFilter(scopeOf(caller)), holders);
  return holders.map((holder) => heldOf([holder], lots));
}

/** She is told what stands in her own name, whosever lots these are. */
const reached = (scope: Scope): ViewFilter => (scope.reach === 'person' ? {} : lotFilter(scope));

const holdersOf = (person: Person): HolderRef[] => recordsOf(person).map((id): HolderRef => `person:${id}`);

const heldOf = (holders: readonly HolderRef[], lots: readonly View<LotState>[]): HeldMaterialType[] =>
  lots.flatMap((lot) => {
    const massG = holders.reduce((sum, holder) => sum + heldBy(lot, holder), 0);
    return massG > 0 ? [HeldMaterialType.of(lot, massG)] : [];
  });
