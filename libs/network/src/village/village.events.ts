import type { LocalText } from '#libs/platform';

/** How sure we are that a village of this name belongs to the zone; an administrator settles it by renaming. */
export const VILLAGE_CONFIDENCES = ['CONFIRMED', 'LIKELY', 'UNCERTAIN', 'FILLER'] as const;
export type VillageConfidence = (typeof VILLAGE_CONFIDENCES)[number];

/** A village entered the zone's register. */
export interface VillageRecorded {
  readonly code: string;
  readonly name: LocalText;
  readonly county: string;
  readonly ruralDistrict: string;
  readonly confidence: VillageConfidence;
  /** WGS 84 degrees. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly note?: string | null;
}

/** A village was given another name, or its name was confirmed. */
export interface VillageRenamed {
  readonly name: LocalText;
  readonly confidence: VillageConfidence;
}

export type VillageFact =
  | { readonly type: 'VillageRecorded'; readonly data: VillageRecorded }
  | { readonly type: 'VillageRenamed'; readonly data: VillageRenamed };
