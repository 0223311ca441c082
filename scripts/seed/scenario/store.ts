import { inIran, plusDays } from './calendar.js';
import { plannedPieces, type LoomPiece } from './loomwork.js';
import type { Lot, LotUse } from './materials.js';
import type { Scenario } from './scenario.js';

/** What came back to the store, or was lost from it. */
export interface LotDeed {
  readonly key: string;
  readonly does: 'RETURN' | 'WASTE';
  readonly cooperative: string;
  readonly lot: string;
  readonly holder?: LotUse['holder'];
  readonly massG: number;
  readonly at: string;
}

/** What the cooperatives whose clerks can be tried out received for the second winter, and what of it is with whom. */
export interface Store {
  readonly lots: readonly Lot[];
  readonly uses: readonly (LotUse & { readonly cooperative: string })[];
  readonly deeds: readonly LotDeed[];
}

const RECEIVED = inIran('2025-10-04', 10);
/** For a square metre, in grams; the pile of the piece and the cotton that is stretched under it. */
const G_PER_M2 = { pile: 3_900, warp: 1_700 } as const;

const lot = (
  cooperative: string,
  key: string,
  rest: Omit<Lot, 'key' | 'cooperative' | 'receivedAt'>,
): Lot => ({
  ...{ key: `lot-${cooperative}-${key}`, cooperative, receivedAt: RECEIVED },
  ...rest,
});

const wool = (cooperative: string, massG: number): Lot =>
  lot(cooperative, 'winter-wool', {
    ...{ material: 'WOOL', form: 'DYED_YARN', massG, colour: 'قرمز لاکی', dyeing: 'NATURAL' },
    ...{ dyes: ['روناس', 'پوست گردو'], supplier: 'بازار پشم تالش', rialsPerKg: 7_400_000 },
  });
const cotton = (cooperative: string, massG: number): Lot =>
  lot(cooperative, 'winter-cotton', {
    ...{ material: 'COTTON', form: 'YARN', massG, colour: 'سفید', supplier: 'ریسندگی گیلان' },
    rialsPerKg: 3_100_000,
  });

/** What lies in the stores beside what is woven already. */
export function storeOf(scenario: Scenario, who: string): Store {
  const standing = plannedPieces(scenario, who).filter(({ rug }) => !rug);
  const cooperatives = [...new Set(standing.map(({ cooperative }) => cooperative))];
  const uses = standing.flatMap(usesOf);
  const of = (part: string): typeof uses => uses.filter(({ key }) => key.endsWith(part));
  const [given] = of('-pile');
  const last = of('-warp').at(-1);
  return {
    lots: [
      ...cooperatives.flatMap((cooperative) => [wool(cooperative, 120_000), cotton(cooperative, 60_000)]),
      ...cooperatives.slice(0, 1).map((cooperative) =>
        lot(cooperative, 'winter-silk', {
          ...{ material: 'SILK', form: 'DYED_YARN', massG: 14_500, colour: 'سبز زمردی', dyeing: 'CHROMIC' },
          ...{ supplier: 'بازار ابریشم رشت', rialsPerKg: 71_000_000 },
        }),
      ),
    ],
    uses,
    deeds: [
      ...(given
        ? [
            {
              ...{
                key: `return-${given.key}`,
                does: 'RETURN' as const,
                cooperative: given.cooperative,
                lot: given.lot,
              },
              ...{ holder: given.holder, massG: 350, at: inIran('2026-03-09', 11) },
            },
          ]
        : []),
      ...(last
        ? [
            {
              ...{
                key: `waste-${last.lot}`,
                does: 'WASTE' as const,
                cooperative: last.cooperative,
                lot: last.lot,
              },
              ...{ massG: 1_200, at: inIran('2026-02-16', 11) },
            },
          ]
        : []),
    ],
  };
}

/** The yarn of a piece is given to her who begins it, a few days before. */
function usesOf({ key, cooperative, makers, lengthMm, widthMm, startedOn }: LoomPiece) {
  const m2 = (lengthMm * widthMm) / 1_000_000;
  const holder = { kind: 'person', key: makers[0]! } as const;
  const use = (part: 'pile' | 'warp', name: string) => {
    const issuedG = Math.round((m2 * G_PER_M2[part]) / 50) * 50;
    return {
      ...{ key: `${key}-${part}`, cooperative, holder, issuedG, takenG: 0 },
      ...{ lot: `lot-${cooperative}-${name}`, issuedAt: inIran(plusDays(startedOn, -2), 9, 30) },
    };
  };
  return [use('pile', 'winter-wool'), use('warp', 'winter-cotton')];
}
