import { isKnotted, type Construction, type Material } from '../fabric/fabric.js';
import { nearestSize } from '../size/classify-size.js';
import { alikeKey, type Ground } from './ground.js';
import type { Measured } from './judge.js';
import type { RuleId } from './rule.js';
import { traditionOf } from './traditions.js';
import { dayPlus, designKey, isOfTheLoom, type Woven } from './woven.js';

/** How near two rugs lie that may be one; more than so many are not counted. */
const ALIKE = { mm: 10, days: 30, most: 20 };

/** What size, density, weight and likeness say about a rug. */
export function fabricMeasures(rug: Woven, ground: Ground): Measured[] {
  return [
    ...sizeMeasure(rug),
    ...squareness(rug),
    ...densityMeasures(rug, ground),
    ...weightMeasures(rug),
    ...alikeMeasures(rug, ground),
  ];
}

/** Cloth, felt and mats are cut and plaited to any size. */
function sizeMeasure({ construction, lengthMm, widthMm }: Woven): Measured[] {
  if (!isOfTheLoom(construction)) return [];
  const { size, outside } = nearestSize({ lengthMm, widthMm });
  const figures = { width: widthMm / 10, length: lengthMm / 10, size: size.name };
  return [{ rule: 'D04', value: Math.round(outside * 1_000) / 10, field: 'lengthMm', figures }];
}

const squareness = ({ lengthReadingsMm, widthReadingsMm }: Woven): Measured[] => [
  ...spread('lengthReadingsMm', lengthReadingsMm),
  ...spread('widthReadingsMm', widthReadingsMm),
];

/** How far apart the longest and the shortest reading of a side are. */
function spread(field: string, readings: readonly number[] = []): Measured[] {
  if (readings.length < 2) return [];
  const [least, most] = [Math.min(...readings), Math.max(...readings)];
  const figures = { one: most / 10, other: least / 10 };
  return [{ rule: 'D06', value: ((most - least) * 100) / least, field, figures }];
}

function densityMeasures({ knotsPerM2, design }: Woven, { usual }: Ground): Measured[] {
  if (knotsPerM2 === undefined) return [];
  const here = usual.get(designKey(design));
  const tradition = traditionOf(design);
  // Knots over 7 cm, the same in both directions: the raj that the traditions are told in.
  const on70 = Math.sqrt(knotsPerM2) * 0.07;
  return [
    { rule: 'D05', value: knotsPerM2, field: 'raj.count', figures: {} },
    ...(here
      ? [
          {
            rule: 'D07',
            value: knotsPerM2 / here.knotsPerM2,
            field: 'raj.count',
            figures: { knotsPerM2, median: here.knotsPerM2, rugs: here.rugs },
          } as const,
        ]
      : []),
    ...(tradition
      ? [
          {
            rule: 'D08',
            value: outsidePercent(on70, tradition.raj),
            field: 'raj.count',
            figures: { raj: on70, tradition: tradition.name, ...tradition.raj },
          } as const,
        ]
      : []),
  ];
}

const outsidePercent = (value: number, { least, most }: { least: number; most: number }): number =>
  100 * (value < least ? 1 - value / least : Math.max(0, value / most - 1));

/** Which rule weighs a pile; what is cotton has no known weight. */
const WEIGHED_BY: Readonly<Partial<Record<Material, RuleId>>> = {
  WOOL: 'M01',
  KORK: 'M01',
  SILK: 'M02',
  WOOL_SILK: 'M09',
};

const FLAT: ReadonlySet<Construction> = new Set(['KILIM', 'JAJIM']);

function weightMeasures({ construction, pile, weightG, areaCm2 }: Woven): Measured[] {
  const rule = isKnotted(construction) ? pile && WEIGHED_BY[pile] : FLAT.has(construction) && 'M03';
  if (!rule) return [];
  const figures = { weight: weightG / 1_000, area: areaCm2 / 10_000 };
  return [{ rule, value: (weightG * 10) / areaCm2, field: 'weightG', figures }];
}

function alikeMeasures(rug: Woven, { alike }: Ground): Measured[] {
  const from = dayPlus(rug.cutOffDate, -ALIKE.days);
  const to = dayPlus(rug.cutOffDate, ALIKE.days);
  const others = new Set<Woven>();
  for (const personId of rug.makerIds)
    for (const other of alike.get(alikeKey(rug, personId)) ?? []) {
      if (others.size === ALIKE.most) break;
      if (other !== rug && other.cutOffDate >= from && other.cutOffDate <= to && isAlike(rug, other))
        others.add(other);
    }
  const [first] = others;
  if (!first) return [];
  return [{ rule: 'X01', value: others.size, field: 'design', figures: { other: first.called } }];
}

const isAlike = (one: Woven, other: Woven): boolean =>
  one.construction === other.construction &&
  Math.abs(one.lengthMm - other.lengthMm) <= ALIKE.mm &&
  Math.abs(one.widthMm - other.widthMm) <= ALIKE.mm;
