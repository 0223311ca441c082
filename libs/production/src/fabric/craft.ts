import type { Construction, KnotType, Material } from './fabric.js';

/** Ways of working within a craft. */
export const TECHNIQUES = [
  'SLIT',
  'INTERLOCKED',
  'SOUMAK',
  'PLAIN',
  'TWILL',
  'INLAID',
  'PLAITED',
  'TWINED',
  'LOOM_WOVEN',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** What is said of a piece by its craft; which of it applies is in `CRAFTS`. */
export interface Craft {
  readonly knotType?: KnotType;
  readonly pile?: Material;
  readonly pileHeightMm?: number;
  readonly warp?: Material;
  readonly weft?: Material;
  /** Of what has neither warp nor weft. */
  readonly fibre?: Material;
  readonly technique?: Technique;
  /** A kilim that looks alike on both sides. */
  readonly twoFaced?: boolean;
  /** How many strips were sewn together. */
  readonly strips?: number;
  /** Shal that was trodden (fulled) until it was dense. */
  readonly fulled?: boolean;
  readonly thicknessMm?: number;
}
export type CraftField = keyof Craft;

/** All fields of all crafts, in the order that forms list them. */
export const CRAFT_FIELDS = [
  'knotType',
  'pile',
  'pileHeightMm',
  'warp',
  'weft',
  'fibre',
  'technique',
  'twoFaced',
  'strips',
  'fulled',
  'thicknessMm',
] as const satisfies readonly CraftField[];

interface CraftRules {
  readonly needed: readonly CraftField[];
  readonly optional: readonly CraftField[];
  readonly techniques: readonly Technique[];
}

/** Which fields a piece of a construction needs, which it may have, and by which techniques it is worked. */
export const CRAFTS: Readonly<Record<Construction, CraftRules>> = {
  KNOTTED: { needed: ['knotType', 'pile', 'warp', 'weft'], optional: ['pileHeightMm'], techniques: [] },
  KILIM: {
    needed: ['warp', 'weft'],
    optional: ['technique', 'twoFaced'],
    techniques: ['SLIT', 'INTERLOCKED', 'SOUMAK'],
  },
  JAJIM: { needed: ['warp', 'weft'], optional: ['strips'], techniques: [] },
  SHAL: {
    needed: ['warp', 'weft'],
    optional: ['technique', 'strips', 'fulled'],
    techniques: ['PLAIN', 'TWILL'],
  },
  FELT: { needed: ['fibre'], optional: ['technique', 'thicknessMm'], techniques: ['PLAIN', 'INLAID'] },
  MAT: {
    needed: ['fibre'],
    optional: ['technique', 'warp', 'thicknessMm'],
    techniques: ['PLAITED', 'TWINED', 'LOOM_WOVEN'],
  },
};

/** Whether a field says something of a piece of this construction. */
export const appliesTo = (field: CraftField, construction: Construction): boolean =>
  CRAFTS[construction].needed.includes(field) || CRAFTS[construction].optional.includes(field);
