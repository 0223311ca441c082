import { z } from 'zod';
import { line } from '#libs/documents';
import { LOOM_KINDS } from './loom.events.js';

/** The longest that is said of where in its village a loom stands. */
export const MAX_LOOM_PLACE = 80;

/** The fields of a loom's card, as their form is checked. */
export const loomCard = {
  villageId: z.string(),
  kind: z.enum(LOOM_KINDS),
  widthMm: z.number(),
  place: line(MAX_LOOM_PLACE),
  ownerId: z.string(),
};
