import type { Words } from '../language/useWords';
import { crafts, type Craft } from './crafts';

type T = Words['t'];
type Label = (t: T) => string;

export type RugField =
  | 'design' | 'size' | 'width' | 'length' | 'weight' | 'raj' | 'makers' | 'loomOn' | 'cutOff' | 'village' | 'loom'
  | 'construction' | 'purpose' | 'basis' | 'rajLengthwise' | 'knotType' | 'pile' | 'pileHeight' | 'warp' | 'weft'
  | 'fibre' | 'technique' | 'twoFaced' | 'strips' | 'fulled' | 'thickness' | 'dyes' | 'motif' | 'originStyle'
  | 'widthReadings' | 'lengthReadings' | 'diameter' | 'densityUnit' | 'densityReadings'; // prettier-ignore

/** One field of a rug, as the grid, the card, pasting and reading all know it. */
export interface FieldOfRug {
  field: RugField;
  /** Its place in `RugInput`; problems are shown by it. */
  path: string;
  kind: 'text' | 'number' | 'numbers' | 'day' | 'choice' | 'names';
  label: Label;
  /** How wide its column is, in pixels. */
  width: number;
  /** Shown from the beginning; the others when more is asked for. */
  main?: true;
  /** May be said once for the whole batch. */
  forBatch?: true;
  /** What it is chosen from, when that is the same everywhere. */
  values?: readonly string[];
  valueLabel?: (t: T, value: string, words: Words) => string;
  /** Whether a rug of a construction has it; all have it when left out. */
  appliesTo?: (construction: string) => boolean;
}

/** A field that some crafts have and others have not. */
const ofCraft =
  (field: keyof Craft) =>
  (construction: string): boolean =>
    construction in crafts && crafts[construction as keyof typeof crafts][field] !== undefined;
const knotted = (construction: string) => construction === 'KNOTTED';

const materials = [
  'WOOL',
  'KORK',
  'SILK',
  'WOOL_SILK',
  'COTTON',
  'GOAT_HAIR',
  'REED',
  'RUSH',
  'STRAW',
] as const;
const material = {
  kind: 'choice',
  width: 110,
  forBatch: true,
  values: materials,
  valueLabel: (t: T, value: string) => t(`material.${value as (typeof materials)[number]}`),
} as const;
const constructions = ['KNOTTED', 'KILIM', 'JAJIM', 'SHAL', 'FELT', 'MAT'] as const;
const knotTypes = ['ASYMMETRIC', 'SYMMETRIC', 'JUFTI'] as const;
const techniques = ['SLIT', 'INTERLOCKED', 'SOUMAK', 'PLAIN', 'TWILL', 'INLAID', 'PLAITED', 'TWINED', 'LOOM_WOVEN'] as const; // prettier-ignore
const dyes = ['NATURAL', 'CHROME', 'BOTH', 'UNDYED'] as const;
const densityUnits = ['KNOTS_PER_DM2', 'KNOTS_PER_M2', 'KPSI'] as const;
const yesOrNo = {
  kind: 'choice',
  width: 90,
  values: ['YES', 'NO'],
  valueLabel: (t: T, value: string) => t(`grid.yesOrNo.${value as 'YES' | 'NO'}`),
} as const;

/** All fields in the order in which they are typed, pasted and stepped through. */
export const fields: readonly FieldOfRug[] = [
  { field: 'design', path: 'design', kind: 'text', label: (t) => t('rug.design'), width: 130, main: true, forBatch: true },
  { field: 'size', path: 'size', kind: 'choice', label: (t) => t('batch.sizeName'), width: 100, main: true },
  { field: 'width', path: 'widthMm', kind: 'number', label: (t) => t('batch.widthCm'), width: 74, main: true },
  { field: 'length', path: 'lengthMm', kind: 'number', label: (t) => t('batch.lengthCm'), width: 74, main: true },
  { field: 'weight', path: 'weightG', kind: 'number', label: (t) => t('batch.weightKg'), width: 76, main: true },
  { field: 'raj', path: 'raj.count', kind: 'number', label: (t) => t('rug.raj'), width: 60, main: true, forBatch: true, appliesTo: knotted },
  { field: 'makers', path: 'makerIds', kind: 'names', label: (t) => t('rug.makers'), width: 160, main: true },
  { field: 'loomOn', path: 'loomOnDate', kind: 'day', label: (t) => t('rug.loomOn'), width: 120, main: true, forBatch: true },
  { field: 'cutOff', path: 'cutOffDate', kind: 'day', label: (t) => t('rug.cutOff'), width: 120, main: true, forBatch: true },
  { field: 'loom', path: 'loomId', kind: 'choice', label: (t) => t('rug.loom'), width: 120, main: true },
  { field: 'village', path: 'villageId', kind: 'choice', label: (t) => t('rug.village'), width: 106, main: true, forBatch: true },
  {
    field: 'construction', path: 'construction', kind: 'choice', label: (t) => t('rug.construction'), width: 120, forBatch: true,
    values: constructions,
    valueLabel: (t, value) => t(`construction.${value as (typeof constructions)[number]}`),
  },
  {
    field: 'purpose', path: 'purpose', kind: 'choice', label: (t) => t('rug.purpose'), width: 130, forBatch: true,
    values: ['TRADE', 'SAMPLER'],
    valueLabel: (t, value) => t(`purpose.${value as 'TRADE' | 'SAMPLER'}`),
  },
  {
    field: 'basis', path: 'raj.basisMm', kind: 'choice', label: (t) => t('batch.basis'), width: 130, forBatch: true, appliesTo: knotted,
    values: ['70', '65'],
    valueLabel: (t, value, { number }) => t('batch.basisCm', { cm: number(Number(value) / 10, 1) }),
  },
  { field: 'rajLengthwise', path: 'raj.lengthwise', kind: 'number', label: (t) => t('grid.rajLengthwise'), width: 110, appliesTo: knotted },
  {
    field: 'knotType', path: 'knotType', kind: 'choice', label: (t) => t('rug.knotType'), width: 160, forBatch: true,
    appliesTo: ofCraft('knotType'),
    values: knotTypes,
    valueLabel: (t, value) => t(`knotType.${value as (typeof knotTypes)[number]}`),
  },
  { field: 'pile', path: 'pile', label: (t) => t('rug.pile'), appliesTo: ofCraft('pile'), ...material },
  { field: 'pileHeight', path: 'pileHeightMm', kind: 'number', label: (t) => t('grid.pileHeight'), width: 100, forBatch: true, appliesTo: ofCraft('pileHeightMm') },
  { field: 'warp', path: 'warp', label: (t) => t('rug.warp'), appliesTo: ofCraft('warp'), ...material },
  { field: 'weft', path: 'weft', label: (t) => t('rug.weft'), appliesTo: ofCraft('weft'), ...material },
  { field: 'fibre', path: 'fibre', label: (t) => t('grid.fibre'), appliesTo: ofCraft('fibre'), ...material },
  {
    field: 'technique', path: 'technique', kind: 'choice', label: (t) => t('grid.technique'), width: 140, forBatch: true,
    appliesTo: ofCraft('technique'),
    values: techniques,
    valueLabel: (t, value) => t(`technique.${value as (typeof techniques)[number]}`),
  },
  { field: 'twoFaced', path: 'twoFaced', label: (t) => t('grid.twoFaced'), appliesTo: ofCraft('twoFaced'), ...yesOrNo },
  { field: 'strips', path: 'strips', kind: 'number', label: (t) => t('grid.strips'), width: 90, appliesTo: ofCraft('strips') },
  { field: 'fulled', path: 'fulled', label: (t) => t('grid.fulled'), appliesTo: ofCraft('fulled'), ...yesOrNo },
  { field: 'thickness', path: 'thicknessMm', kind: 'number', label: (t) => t('grid.thickness'), width: 100, appliesTo: ofCraft('thicknessMm') },
  {
    field: 'dyes', path: 'dyes', kind: 'choice', label: (t) => t('grid.dyes'), width: 140, forBatch: true,
    values: dyes,
    valueLabel: (t, value) => t(`dyes.${value as (typeof dyes)[number]}`),
  },
  { field: 'motif', path: 'motif', kind: 'text', label: (t) => t('grid.motif'), width: 130, forBatch: true },
  { field: 'originStyle', path: 'originStyle', kind: 'text', label: (t) => t('grid.originStyle'), width: 130, forBatch: true },
  { field: 'widthReadings', path: 'widthReadingsMm', kind: 'numbers', label: (t) => t('grid.widthReadings'), width: 150 },
  { field: 'lengthReadings', path: 'lengthReadingsMm', kind: 'numbers', label: (t) => t('grid.lengthReadings'), width: 150 },
  { field: 'diameter', path: 'diameterMm', kind: 'number', label: (t) => t('grid.diameter'), width: 100 },
  {
    field: 'densityUnit', path: 'density.unit', kind: 'choice', label: (t) => t('grid.densityUnit'), width: 130, forBatch: true, appliesTo: knotted,
    values: densityUnits,
    valueLabel: (t, value) => t(`grid.unit.${value as (typeof densityUnits)[number]}`),
  },
  { field: 'densityReadings', path: 'density.readings', kind: 'numbers', label: (t) => t('grid.densityReadings'), width: 150, appliesTo: knotted },
]; // prettier-ignore

export const fieldOf: ReadonlyMap<string, FieldOfRug> = new Map(fields.map((one) => [one.path, one]));
export const fieldNamed: ReadonlyMap<RugField, FieldOfRug> = new Map(fields.map((one) => [one.field, one]));

/** Which rug and which field a path of the command's input means. */
export function placeIn(path: string): { index: number; field?: FieldOfRug } | null {
  const [, index, rest] = /^rugs\.(\d+)\.?(.*)$/.exec(path) ?? [];
  if (index === undefined || rest === undefined) return null;
  const parts = rest.split('.');
  for (let length = parts.length; length > 0; length--) {
    const field = fieldOf.get(parts.slice(0, length).join('.'));
    if (field) return { index: Number(index), field };
  }
  const inside = fields.find((one) => rest && one.path.startsWith(`${rest}.`));
  return { index: Number(index), ...(inside ? { field: inside } : {}) };
}
