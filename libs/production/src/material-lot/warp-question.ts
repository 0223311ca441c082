import { judge, type Question } from '../plausibility/judge.js';
import type { RugState } from '../rug/rug.js';
import { fibresOf } from './fibres.js';

/** What goes up the loom and is cut away at its two ends, in mm. */
const LOST_AT_ENDS_MM = 600;
const THREADS_A_KNOT = 2;
const M2_IN_MM2 = 1_000_000;
const G_IN_KG = 1_000;
const MM_IN_M = 1_000;

/** What a rug takes of one lot, as far as warp is reckoned by it. */
export interface TakenYarn {
  readonly massG: number;
  readonly material: string;
  /** Of the plied yarn; absent where its count was not said. */
  readonly metresPerKg?: number | undefined;
}

/**
 * Whether the warp that a rug took fits what it needs (M05): two threads for each knot across, as long as the rug and
 * 60 cm. Judged only where it can be told what of the yarn is warp, that is where nothing else of the rug is of its
 * fibre, and where each such lot says its count. Then the threads are still assumed to be single, so that it only asks.
 */
export function warpQuestion(
  rug: Pick<
    RugState,
    'construction' | 'warp' | 'weft' | 'pile' | 'raj' | 'knotsPerM2' | 'lengthMm' | 'widthMm'
  >,
  taken: readonly TakenYarn[],
  day: string,
): Question | undefined {
  const { construction, warp, weft, pile, lengthMm } = rug;
  const across = knotsAcross(rug);
  if (construction !== 'KNOTTED' || warp === undefined || across === undefined) return undefined;
  const others = [weft, pile].flatMap((other) => (other === undefined ? [] : fibresOf(other)));
  if (fibresOf(warp).some((fibre) => others.includes(fibre))) return undefined;
  const yarns = taken.filter(({ material }) => material === warp);
  if (yarns.length === 0 || yarns.some(({ metresPerKg }) => metresPerKg === undefined)) return undefined;
  const metres = yarns.reduce((sum, { massG, metresPerKg }) => sum + (massG * metresPerKg!) / G_IN_KG, 0);
  const needMetres = (THREADS_A_KNOT * across * (lengthMm + LOST_AT_ENDS_MM)) / MM_IN_M;
  const value = (metres * 100) / needMetres - 100;
  const issued = yarns.reduce((sum, { massG }) => sum + massG, 0) / G_IN_KG;
  const figures = { issued, need: (issued * needMetres) / metres };
  return judge({ rule: 'M05', value, field: 'explanation', figures, isAssumed: true }, day);
}

function knotsAcross({
  raj,
  knotsPerM2,
  widthMm,
}: Pick<RugState, 'raj' | 'knotsPerM2' | 'widthMm'>): number | undefined {
  if (raj) return (widthMm * raj.count) / raj.basisMm;
  return knotsPerM2 === undefined ? undefined : widthMm * Math.sqrt(knotsPerM2 / M2_IN_MM2);
}
