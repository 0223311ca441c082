import { ok, refuse, type LocalText, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type Subject, type SubjectKind } from '#libs/ledger';
import type { VillageFact, VillageRecorded, VillageRenamed } from './village.events.js';
import { villageCodeTaken } from './village.refusals.js';

/** How sure we are that a village of this name belongs to the zone; an administrator settles it by renaming. */
export const VILLAGE_CONFIDENCES = ['CONFIRMED', 'LIKELY', 'UNCERTAIN', 'FILLER'] as const;
export type VillageConfidence = (typeof VILLAGE_CONFIDENCES)[number];

/** What is true of a village. */
export interface VillageState {
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

/** Villages as subjects of the ledger. */
export const villageKind: SubjectKind<VillageState> = {
  name: 'village',
  collection: 'villages',
  indexes: [{ fields: { code: 1 }, unique: true }],
  evolve(state, event) {
    const { type, data } = event as unknown as VillageFact;
    switch (type) {
      case 'VillageRecorded':
        return data;
      case 'VillageRenamed':
        return { ...state!, name: data.name, confidence: data.confidence };
    }
  },
};

/** Decides to record a village under a code that no other village has. */
export function recordVillage(id: string, data: VillageRecorded): Result<Decision, Refusal> {
  return ok({
    events: [fact(subjectRef('village', id), 'VillageRecorded', data, `village:${id}`)],
    names: [{ name: `village-code:${data.code}`, taken: villageCodeTaken({ code: data.code }) }],
  });
}

/** Decides to give a village another name and to say how sure it is. */
export function renameVillage(
  village: Subject<VillageState> | undefined,
  data: VillageRenamed,
  unknown: Refusal,
): Result<Decision, Refusal> {
  if (!village) return refuse(unknown);
  return ok({ events: [fact(village.ref, 'VillageRenamed', data, village.ref)] });
}
