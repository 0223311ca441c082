import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { printCode } from '#libs/platform';
import { Views, type ViewFilter } from '#libs/ledger';
import { loomKind } from '../loom/loom.js';
import { dayPlus, designKey, type Woven } from '../plausibility/woven.js';
import { rugKind, type RugState } from '../rug/rug.js';
import type { RugLine } from './rug-line.js';
import { isDay } from './rug-limits.js';

/** What stands beside the rugs of a batch: what they are compared with when they are asked about. */
export interface Beside {
  readonly rugs: readonly Woven[];
  /** Densities of the cooperative’s rugs by the key of their design. */
  readonly densities: ReadonlyMap<string, readonly number[]>;
  readonly loomCount: number;
}

export const NOTHING_BESIDE: Beside = { rugs: [], densities: new Map(), loomCount: 0 };

/** The most rugs that are read for each kind of comparison: more are not needed to find something odd. */
const MOST = { neighbours: 4_000, ofDesigns: 600 } as const;
/** From how many rugs on what is usual of a design is kept in mind. */
const ENOUGH_OF_A_DESIGN = 50;
/** How far before and after a rug one like it is sought. */
const ALIKE_DAYS = 30;

const WOVEN = [
  ...(['construction', 'design', 'lengthMm', 'widthMm', 'areaCm2', 'weightG', 'knotsPerM2'] as const),
  ...(['loomId', 'loomOnDate', 'cutOffDate', 'makerIds', 'weaverDays'] as const),
] as const satisfies readonly (keyof RugState)[];

/**
 * Reads what stands beside the rugs of a batch, in one round. None of it is claimed, so of two batches at the same
 * moment neither may see the other. For most rules that is harmless: a question is not an identity, and officials ask
 * the same rules of everything that stands. The very same rug told twice is met by a claim: see `namesOfRugs`.
 */
@Injectable()
export class RugsBeside {
  /** Densities of designs of which a cooperative has many rugs: what is usual of them does not change in a minute. */
  private readonly usual = new LRUCache<string, readonly number[]>({ max: 2_000, ttl: 60_000 });

  constructor(private readonly views: Views) {}

  /** What stands beside lines whose ids are those inside the zone; bad days and ids are left out. */
  async read(cooperativeId: string, lines: readonly RugLine[]): Promise<Beside> {
    const dated = lines.filter(({ loomOnDate, cutOffDate }) => isDay(loomOnDate) && isDay(cutOffDate));
    if (dated.length === 0) return NOTHING_BESIDE;
    const times = {
      cutOffDate: { $gte: dayPlus(earliest(dated), -ALIKE_DAYS) },
      loomOnDate: { $lte: dayPlus(latest(dated), ALIKE_DAYS) },
    };
    const makerIds = distinct(dated.flatMap((rug) => rug.makerIds));
    const loomIds = distinct(dated.flatMap(({ loomId }) => loomId ?? []));
    const [rugs, densities, loomCount] = await Promise.all([
      this.woven({ $or: [{ makerIds: { $in: makerIds } }, { loomId: { $in: loomIds } }], ...times }),
      this.densities(cooperativeId, dated),
      // Only rugs that lie on no loom are held against the number of looms.
      dated.every(({ loomId }) => loomId) ? 0 : this.views.count(loomKind, { cooperativeId }),
    ]);
    return { rugs, densities, loomCount };
  }

  private async woven(filter: ViewFilter): Promise<Woven[]> {
    const rows = await this.views.some(rugKind, filter, WOVEN, MOST.neighbours);
    return rows.map(({ _id, ...rug }) => ({ ...rug, called: printCode(_id) }));
  }

  private async densities(
    cooperativeId: string,
    lines: readonly RugLine[],
  ): Promise<Map<string, readonly number[]>> {
    const designs = distinct(lines.map(({ design }) => design.normalize('NFC').trim()));
    const key = (design: string) => `${cooperativeId}/${design}`;
    const kept = new Map(designs.map((design) => [design, this.usual.get(key(design)) ?? []]));
    const unknown = designs.filter((design) => kept.get(design)!.length === 0);
    const read = unknown.length > 0 ? await this.readDensities(cooperativeId, unknown) : NO_DENSITIES;
    for (const [design, densities] of read)
      // Of few rugs each one counts, and they are read quickly.
      if (densities.length >= ENOUGH_OF_A_DESIGN) this.usual.set(key(design), densities);
    const all = new Map<string, readonly number[]>();
    for (const [design, densities] of [...kept, ...read])
      all.set(designKey(design), [...(all.get(designKey(design)) ?? []), ...densities]);
    return all;
  }

  private async readDensities(
    cooperativeId: string,
    designs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly number[]>> {
    const filter = { cooperativeId, design: { $in: designs }, knotsPerM2: { $gt: 0 } };
    const rows = await this.views.some(rugKind, filter, ['design', 'knotsPerM2'], MOST.ofDesigns);
    const densities = new Map<string, number[]>();
    for (const { design, knotsPerM2 } of rows) {
      const known = densities.get(design);
      if (known) known.push(knotsPerM2!);
      else densities.set(design, [knotsPerM2!]);
    }
    return densities;
  }
}

const NO_DENSITIES: ReadonlyMap<string, readonly number[]> = new Map();

const distinct = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => value !== '');

/** The first day on which one of the lines was begun. */
const earliest = (lines: readonly RugLine[]): string =>
  lines.reduce((first, { loomOnDate }) => (loomOnDate < first ? loomOnDate : first), lines[0]!.loomOnDate);

/** The last day on which one of the lines was cut off. */
const latest = (lines: readonly RugLine[]): string =>
  lines.reduce((last, { cutOffDate }) => (cutOffDate > last ? cutOffDate : last), lines[0]!.cutOffDate);
