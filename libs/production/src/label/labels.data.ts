import { amountOf, day, rugCode, threefold, webAddress, wording } from '#libs/documents';
import { z } from 'zod';
import { CONSTRUCTIONS } from '../fabric/fabric.js';
import { MAX_LABELS } from './label-print.js';
import { LABEL_LAYOUTS } from './label.events.js';

const labelSchema = z.strictObject({
  code: rugCode(),
  /** GS1 Digital Link of this very rug; printed as a QR code. */
  digitalLink: webAddress(),
  construction: z.enum(CONSTRUCTIONS),
  /** Without fringe and kilim ends. */
  lengthMm: amountOf(30_000),
  widthMm: amountOf(30_000),
  /** Round rugs only. */
  diameterMm: amountOf(30_000).optional(),
  village: threefold(80),
});

export const labelsSchema = z.strictObject({
  number: z.string().min(1).max(20),
  layout: z.enum(LABEL_LAYOUTS),
  startAt: z.int().min(1).max(100),
  cooperative: wording(160),
  labels: z.array(labelSchema).min(1).max(MAX_LABELS),
  printedOn: day(),
});

/**
 * Labels of rugs of one cooperative. A label outlives every consent, for it is sewn on and cannot be recalled: nobody
 * who made the rug is named on it. Its code leads to the passport, which names whoever agrees to it at the time.
 */
export type LabelsData = z.infer<typeof labelsSchema>;
export type LabelData = LabelsData['labels'][number];
