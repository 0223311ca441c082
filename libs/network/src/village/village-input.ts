import { z } from 'zod';
import { localText } from '../local-text.js';

const place = z.string().trim().min(1).max(80);

/** A point in WGS 84 degrees, as an input gives it. */
export const latitude = z.number().min(-90).max(90);
export const longitude = z.number().min(-180).max(180);

/** The most that a point may be off; more would name another village. */
const MAX_PRECISION_M = 20_000;

/** What is said of a village besides its name. */
export const villageLines = {
  county: place,
  countyName: localText.nullish(),
  ruralDistrict: place,
  ruralDistrictName: localText.nullish(),
  precisionM: z.number().int().min(1).max(MAX_PRECISION_M),
  makersEstimate: z.object({
    people: z.number().int().min(0).max(100_000),
    asOf: z.iso.date(),
    source: z
      .string()
      .trim()
      .max(160)
      .nullish()
      .transform((source) => source || undefined),
  }),
  note: z.string().trim().max(300),
};
