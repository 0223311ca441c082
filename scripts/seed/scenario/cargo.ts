import type { Chance } from './chance.js';
import type { WovenPiece } from './weaving.js';

/** A rug of a shipment with its price. */
export interface PricedRug {
  readonly rug: WovenPiece;
  readonly usdPerM2: number;
}

/** Rugs that lie together, of one cooperative. */
export interface Bale {
  readonly key: string;
  readonly cooperative: string;
  readonly rugs: readonly WovenPiece[];
  readonly grossG: number;
}

/** What may be said of the cargo of one shipment. */
export const CARGO_BOUNDS = { netKg: [120, 600], usd: [4_000, 35_000] } as const;

/** So near to a bound that a cargo is changed. */
const AIMED = { netKg: 125, usd: 34_000 } as const;
const BALE_KG = 52;

/** USD for a square metre by pile and by raj; what lies between two steps takes the lower. */
const PRICES: Readonly<
  Record<'SILK' | 'WOOL_SILK' | 'KORK' | 'WOOL', readonly (readonly [raj: number, usd: number])[]>
> = {
  SILK: [
    [70, 1_400],
    [60, 1_150],
    [50, 840],
    [40, 660],
    [0, 560],
  ],
  WOOL_SILK: [
    [50, 470],
    [40, 340],
    [35, 270],
    [0, 220],
  ],
  KORK: [
    [50, 330],
    [40, 240],
    [35, 190],
    [0, 150],
  ],
  WOOL: [
    [50, 280],
    [40, 200],
    [35, 160],
    [30, 130],
    [0, 100],
  ],
};
const KILIM_USD = 64;

/** The price of a square metre of a piece, under what was agreed for the whole shipment. */
export function priceOf({ pile, raj }: WovenPiece, level: number): number {
  const usd =
    pile === undefined || raj === undefined
      ? KILIM_USD
      : PRICES[pile as keyof typeof PRICES].find(([least]) => raj.count >= least)![1];
  return Math.round(usd * level);
}

const kgOf = ({ weightG }: WovenPiece): number => weightG / 1_000;
const m2Of = ({ widthMm, lengthMm }: WovenPiece): number => (widthMm * lengthMm) / 1_000_000;
const sum = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((total, value) => total + of(value), 0);

/** The net weight of rugs in kg. */
export const netKg = (rugs: readonly WovenPiece[]): number => sum(rugs, kgOf);

/** What rugs come to at a level of prices, in USD. */
export const usdOf = (rugs: readonly WovenPiece[], level: number): number =>
  sum(rugs, (rug) => m2Of(rug) * priceOf(rug, level));

/**
 * Chooses `count` pieces of the stock at random, then changes pieces until weight and value lie within what the
 * scenario says, and takes no more than that needs: others want heavy pieces too. `given` are in it already.
 */
export function chooseRugs(
  chance: Chance,
  stock: readonly WovenPiece[],
  count: number,
  given: readonly WovenPiece[],
  level: number,
): WovenPiece[] {
  const shuffled = chance.shuffle(stock);
  if (shuffled.length < count)
    throw new Error(`a shipment wants ${count} rugs, the stock has ${shuffled.length}`);
  const chosen = shuffled.slice(0, count);
  const rest = shuffled.slice(count);
  const usd = (rug: WovenPiece): number => m2Of(rug) * priceOf(rug, level);
  const swap = (leaves: number, comes: number): void => {
    [chosen[leaves], rest[comes]] = [rest[comes]!, chosen[leaves]!];
  };
  for (let tries = 0; tries < count * 2; tries++) {
    const all = [...given, ...chosen];
    const lacking = AIMED.netKg - netKg(all);
    if (usdOf(all, level) > AIMED.usd)
      swap(
        lowest(chosen, (rug) => -usd(rug)),
        lowest(rest, usd),
      );
    else if (lacking > 0) {
      const leaves = lowest(chosen, kgOf);
      const wanted = kgOf(chosen[leaves]!) + lacking;
      swap(
        leaves,
        lowest(rest, (rug) => Math.abs(kgOf(rug) - wanted) + usd(rug) / 2_000),
      );
    } else return chosen;
  }
  throw new Error(`no cargo of ${count} in ${stock.length} rugs lies within the bounds`);
}

const lowest = (rugs: readonly WovenPiece[], score: (rug: WovenPiece) => number): number =>
  rugs.reduce((best, rug, i) => (score(rug) < score(rugs[best]!) ? i : best), 0);

/** Packs rugs into bales that two people can carry: each of one cooperative. */
export function packed(chance: Chance, shipment: string, rugs: readonly WovenPiece[]): Bale[] {
  const cooperatives = [...new Set(rugs.map(({ cooperative }) => cooperative))].sort();
  const heaps = cooperatives.flatMap((key) => heapsOf(rugs.filter(({ cooperative }) => cooperative === key)));
  return heaps.map((heap, i) => ({
    key: `${shipment}-bale-${i + 1}`,
    cooperative: heap[0]!.cooperative,
    rugs: heap,
    grossG: Math.round((netKg(heap) * 1_000 * (1 + chance.between(0.03, 0.05))) / 10) * 10 + 20,
  }));
}

function heapsOf(rugs: readonly WovenPiece[]): WovenPiece[][] {
  const heaps: WovenPiece[][] = [[]];
  for (const rug of [...rugs].sort((a, b) => b.weightG - a.weightG)) {
    const heap = heaps.find((open) => open.length === 0 || netKg(open) + kgOf(rug) <= BALE_KG);
    if (heap) heap.push(rug);
    else heaps.push([rug]);
  }
  return heaps;
}
