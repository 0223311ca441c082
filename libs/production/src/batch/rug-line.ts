import { z } from 'zod';
import { TECHNIQUES } from '../fabric/craft.js';
import { CONSTRUCTIONS, DYES, KNOT_TYPES, MATERIALS } from '../fabric/fabric.js';
import { DENSITY_UNITS } from '../fabric/knots.js';
import { RULE_IDS } from '../plausibility/rule.js';
import { RUG_PURPOSES } from '../rug/rug.events.js';

/** More than a rug has makers; `rugFaults` says what of them is wrong. */
const MOST_WEAVERS = 20;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/**
 * One rug of a batch as its form is checked; what its values mean is checked by `rugFaults`, so that all faults of
 * all rugs are told at once.
 */
export const rugLine = z.object({
  design: z.string(),
  motif: z.string().nullish(),
  originStyle: z.string().nullish(),
  construction: z.enum(CONSTRUCTIONS),
  purpose: z
    .enum(RUG_PURPOSES)
    .nullish()
    .transform((purpose) => purpose ?? 'TRADE'),
  lengthMm: z.number(),
  widthMm: z.number(),
  lengthReadingsMm: z.array(z.number()).nullish(),
  widthReadingsMm: z.array(z.number()).nullish(),
  diameterMm: z.number().nullish(),
  weightG: z.number(),
  raj: z.object({ count: z.number(), lengthwise: z.number().nullish(), basisMm: z.number() }).nullish(),
  density: z.object({ unit: z.enum(DENSITY_UNITS), readings: z.array(z.number()) }).nullish(),
  knotType: z.enum(KNOT_TYPES).nullish(),
  pile: z.enum(MATERIALS).nullish(),
  pileHeightMm: z.number().nullish(),
  warp: z.enum(MATERIALS).nullish(),
  weft: z.enum(MATERIALS).nullish(),
  fibre: z.enum(MATERIALS).nullish(),
  technique: z.enum(TECHNIQUES).nullish(),
  twoFaced: z.boolean().nullish(),
  strips: z.number().nullish(),
  fulled: z.boolean().nullish(),
  thicknessMm: z.number().nullish(),
  dyes: z.enum(DYES).nullish(),
  loomId: z.string().nullish(),
  // Taken from the piece where left out; what is missing then has no form that is right.
  loomOnDate: text,
  cutOffDate: text,
  makerIds: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
  villageId: text,
  pieceId: z.string().nullish(),
  weaverDays: z
    .array(z.object({ personId: z.string(), days: z.number() }))
    .max(MOST_WEAVERS)
    .nullish(),
  answers: z
    .array(z.object({ rule: z.string(), answer: z.string() }))
    .max(RULE_IDS.length)
    .nullish(),
});

/** One rug of a batch. Its ids are those inside the zone. */
export type RugLine = z.output<typeof rugLine>;
