import type { Dyeing, LotForm, Material } from '#libs/production';
import type { Batch } from './batches.js';
import { Chance } from './chance.js';
import { FIRST_DAY, inIran, plusDays, plusMinutes } from './calendar.js';
import type { Weaver } from './people.js';
import type { WovenPiece } from './weaving.js';

/** A lot that came to a cooperative. */
export interface Lot {
  readonly key: string;
  readonly cooperative: string;
  readonly material: Material;
  readonly form: LotForm;
  readonly massG: number;
  readonly colour: string;
  readonly dyeing?: Dyeing;
  readonly dyes?: readonly string[];
  readonly supplier: string;
  readonly rialsPerKg: number;
  /** Instants, ISO 8601 UTC. */
  readonly receivedAt: string;
}

/** What a rug took of one lot, from who held it: a weaver or a loom, by its key. */
export interface LotUse {
  readonly key: string;
  readonly lot: string;
  readonly holder: { readonly kind: 'person' | 'loom'; readonly key: string };
  readonly issuedAt: string;
  readonly issuedG: number;
  readonly takenG: number;
}

/** What one rug was made from, and when that was written down. */
export interface RugUse {
  readonly rug: string;
  readonly cooperative: string;
  readonly at: string;
  readonly uses: readonly LotUse[];
}

/** The materials of the scenario. */
export interface Materials {
  readonly lots: readonly Lot[];
  readonly rugs: readonly RugUse[];
}

/** Of so many rugs one has its materials written down: a cooperative that begins with it does it for a few. */
const ONE_OF = 18;

/** Nobody sends for less. */
const LEAST_G = 8_000;

/** How yarn of a material comes: most of Gilan's is silk. Rials for a kilogram. */
const KINDS = {
  SILK: ['لاکی', 'بازار ابریشم رشت', 62_000_000, ['روناس', 'قرمزدانه']],
  KORK: ['سرمه‌ای', 'ریسندگی گیلان', 9_500_000, ['نیل']],
  WOOL: ['قرمز دوغی', 'بازار پشم تالش', 6_200_000, ['روناس', 'دوغ']],
  COTTON: ['سفید', 'ریسندگی گیلان', 2_800_000, []],
} as const satisfies Partial<Record<Material, readonly [string, string, number, readonly string[]]>>;
type Kind = keyof typeof KINDS;

/** What lots came, and what was made of them; from the batches as they were registered. */
export function materials(batches: readonly Batch[], weavers: readonly Weaver[]): Materials {
  const chance = new Chance('materials');
  const made = batches
    .flatMap((batch) => batch.rugs.map((rug) => ({ rug, batch })))
    .filter(({ rug }) => rug.kind !== 'sampler' && rug.loom !== undefined && rug.pile !== undefined)
    .filter((_, i) => i % ONE_OF === 0);
  const rugs = made.map(({ rug, batch }) => usesOf(chance, rug, batch, weavers));
  return { rugs, lots: lotsOf(rugs) };
}

const pileOf = ({ pile }: WovenPiece): Kind => (pile === 'SILK' || pile === 'KORK' ? pile : 'WOOL');
const warpOf = ({ warp }: WovenPiece): Kind => (warp === 'SILK' ? 'SILK' : 'COTTON');
const keyOf = (cooperative: string, kind: Kind): string => `lot-${cooperative}-${kind}`;
const toTens = (grams: number): number => Math.ceil(grams / 10) * 10;

function usesOf(chance: Chance, rug: WovenPiece, batch: Batch, weavers: readonly Weaver[]): RugUse {
  const taken = rug.weightG / chance.between(0.78, 0.91);
  const maker = weavers.find(({ key }) => key === rug.makers[0]);
  // Who was a member when it was begun got the yarn herself; for a learner it lay at the loom.
  const isMember = maker && !maker.isTrainee && maker.enrolledOn < rug.loomOn;
  const weaver = isMember
    ? ({ kind: 'person', key: maker.key } as const)
    : ({ kind: 'loom', key: rug.loom! } as const);
  const loom = { kind: 'loom', key: rug.loom! } as const;
  const use = (part: string, kind: Kind, holder: LotUse['holder'], share: number, minute: number): LotUse => {
    const takenG = toTens(taken * share);
    return {
      ...{ key: `${rug.key}-${part}`, lot: keyOf(rug.cooperative, kind), holder, takenG },
      ...{ issuedG: takenG + toTens(takenG * 0.04), issuedAt: inIran(rug.loomOn, 9, minute) },
    };
  };
  const [pile, warp] = [pileOf(rug), warpOf(rug)];
  const isOne = pile === warp && weaver.kind === 'loom';
  return {
    ...{ rug: rug.key, cooperative: rug.cooperative, at: plusMinutes(batch.registeredAt, 25) },
    uses: isOne
      ? [use('all', pile, loom, 1, 10)]
      : [use('pile', pile, weaver, 0.66, 10), use('warp', warp, loom, 0.34, 20)],
  };
}

/** One lot of each kind a cooperative used, with something to spare. */
function lotsOf(rugs: readonly RugUse[]): Lot[] {
  const wanted = new Map<string, { cooperative: string; massG: number }>();
  for (const { cooperative, uses } of rugs)
    for (const { lot, issuedG } of uses) {
      const massG = (wanted.get(lot)?.massG ?? 0) + issuedG;
      wanted.set(lot, { cooperative, massG });
    }
  return [...wanted].map(([key, { cooperative, massG }], i): Lot => {
    const kind = key.slice(key.lastIndexOf('-') + 1) as Kind;
    const [colour, supplier, rialsPerKg, dyes] = KINDS[kind];
    const dyed = dyes.length > 0 ? ({ dyeing: 'NATURAL', dyes } as const) : {};
    return {
      ...{ key, cooperative, material: kind, colour, supplier, rialsPerKg, ...dyed },
      form: dyes.length > 0 ? 'DYED_YARN' : 'YARN',
      massG: LEAST_G + Math.ceil((massG * 1.3) / 500) * 500,
      receivedAt: inIran(plusDays(FIRST_DAY, 9), 10, i % 60),
    };
  });
}
