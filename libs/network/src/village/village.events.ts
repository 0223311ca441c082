import type { LocalText } from '#libs/platform';

/** How sure we are that a village of this name belongs to the zone; an administrator settles it by renaming. */
export const VILLAGE_CONFIDENCES = ['CONFIRMED', 'LIKELY', 'UNCERTAIN', 'FILLER'] as const;
export type VillageConfidence = (typeof VILLAGE_CONFIDENCES)[number];

/** How many people make something here, as somebody estimated it. */
export interface MakersEstimate {
  readonly people: number;
  /** The day for which it was estimated, YYYY-MM-DD. */
  readonly asOf: string;
  /** Who says so. */
  readonly source?: string;
}

/** A village entered the zone's register. */
export interface VillageRecorded {
  readonly code: string;
  readonly name: LocalText;
  /** By which offices name it whose mandate ends at a county's border. */
  readonly county: string;
  readonly ruralDistrict: string;
  /** The same in three languages; villages that were recorded before have none. */
  readonly countyName?: LocalText;
  readonly ruralDistrictName?: LocalText;
  readonly confidence: VillageConfidence;
  /** WGS 84 degrees. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  /** How far the point may be from the middle of the village. */
  readonly precisionM?: number;
  readonly makersEstimate?: MakersEstimate;
  readonly note?: string | null;
}

/** A village was given another name, or its name was confirmed. */
export interface VillageRenamed {
  readonly name: LocalText;
  readonly confidence: VillageConfidence;
}

/** What is said of a village was corrected; only what changed is named, null for what is not known any more. */
export interface VillageAmended {
  readonly county?: string;
  readonly countyName?: LocalText;
  readonly ruralDistrict?: string;
  readonly ruralDistrictName?: LocalText;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly precisionM?: number | null;
  readonly makersEstimate?: MakersEstimate | null;
  readonly note?: string | null;
}

export type VillageFact =
  | { readonly type: 'VillageAmended'; readonly data: VillageAmended }
  | { readonly type: 'VillageRecorded'; readonly data: VillageRecorded }
  | { readonly type: 'VillageRenamed'; readonly data: VillageRenamed };
