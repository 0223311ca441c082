import type { LocalText } from '#libs/platform';
import type { VillageConfidence, VillageState } from './village.js';

/** A village entered the zone's register. */
export type VillageRecorded = VillageState;

/** A village was given another name, or its name was confirmed. */
export interface VillageRenamed {
  readonly name: LocalText;
  readonly confidence: VillageConfidence;
}

export type VillageFact =
  | { readonly type: 'VillageRecorded'; readonly data: VillageRecorded }
  | { readonly type: 'VillageRenamed'; readonly data: VillageRenamed };
