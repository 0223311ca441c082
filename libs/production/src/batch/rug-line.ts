import { z } from 'zod';
import { CONSTRUCTIONS, KNOT_TYPES, MATERIALS } from '../fabric/fabric.js';
import { RUG_PURPOSES } from '../rug/rug.events.js';

/**
 * One rug of a batch as its form is checked; what its values mean is checked by `rugFaults`, so that all faults of
 * all rugs are told at once.
 */
export const rugLine = z.object({
  design: z.string(),
  construction: z.enum(CONSTRUCTIONS),
  purpose: z
    .enum(RUG_PURPOSES)
    .nullish()
    .transform((purpose) => purpose ?? 'TRADE'),
  lengthMm: z.number(),
  widthMm: z.number(),
  weightG: z.number(),
  raj: z.object({ count: z.number(), basisMm: z.number() }).nullish(),
  knotType: z.enum(KNOT_TYPES).nullish(),
  pile: z.enum(MATERIALS).nullish(),
  warp: z.enum(MATERIALS),
  weft: z.enum(MATERIALS),
  loomId: z.string().nullish(),
  loomOnDate: z.string(),
  cutOffDate: z.string(),
  makerIds: z.array(z.string()),
  villageId: z.string(),
});

/** One rug of a batch. Its ids are those inside the zone. */
export type RugLine = z.output<typeof rugLine>;
