import { isKnotted } from '../fabric/fabric.js';
import { designKey, type Woven } from './woven.js';

/** What is known of a loom. */
export interface KnownLoom {
  readonly code: string;
  readonly widthMm: number;
}

/** What a cooperative's rugs of one design have in common. */
export interface UsualDensity {
  readonly rugs: number;
  /** The median of their knots per m². */
  readonly knotsPerM2: number;
}

/** What rugs are compared with, as it was read. */
export interface Known {
  /** The day of the registration, YYYY-MM-DD: the rules in force on it are asked. */
  readonly day: string;
  /** The rugs asked about and those that stand beside them: of the same looms, makers and designs. */
  readonly rugs: readonly Woven[];
  readonly looms: ReadonlyMap<string, KnownLoom>;
  /** How many looms the cooperative has registered. */
  readonly loomCount: number;
  /** The day on which each maker first became a member of a cooperative. */
  readonly since: ReadonlyMap<string, string>;
  /** Densities of rugs that stand, by the key of their design. */
  readonly densities: ReadonlyMap<string, readonly number[]>;
}

/** What rugs are compared with, so laid out that asking about one looks at its neighbours only. */
export interface Ground extends Omit<Known, 'rugs' | 'densities'> {
  readonly onLoom: ReadonlyMap<string, readonly Woven[]>;
  readonly byMaker: ReadonlyMap<string, readonly Woven[]>;
  /** Rugs by design and maker; see `alikeKey`. */
  readonly alike: ReadonlyMap<string, readonly Woven[]>;
  readonly usual: ReadonlyMap<string, UsualDensity>;
  /** The first and the last days of all knotted rugs, each in order. */
  readonly begun: readonly string[];
  readonly ended: readonly string[];
}

/** What rugs must share to be looked at as perhaps one. */
export const alikeKey = ({ design, knotsPerM2 }: Woven, personId: string): string =>
  `${personId}/${knotsPerM2 ?? ''}/${designKey(design)}`;

/** The fewest rugs of a design whose density can be called usual. */
const FEWEST_OF_A_DESIGN = 5;

/** Lays out what is known; time grows with the number of rugs. */
export function groundOf({ rugs, densities, ...known }: Known): Ground {
  const knotted = rugs.filter(({ construction }) => isKnotted(construction));
  return {
    ...known,
    onLoom: grouped(rugs, ({ loomId }) => (loomId === undefined ? [] : [loomId])),
    byMaker: grouped(rugs, ({ makerIds }) => makerIds),
    alike: grouped(rugs, (rug) => rug.makerIds.map((personId) => alikeKey(rug, personId))),
    usual: new Map(
      [...densities]
        .filter(([, all]) => all.length >= FEWEST_OF_A_DESIGN)
        .map(([design, all]) => [design, { rugs: all.length, knotsPerM2: median(all) }]),
    ),
    begun: knotted.map(({ loomOnDate }) => loomOnDate).sort(),
    ended: knotted.map(({ cutOffDate }) => cutOffDate).sort(),
  };
}

function grouped<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values)
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  return groups;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
