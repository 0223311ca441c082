import { ok, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import {
  fact,
  subjectRef,
  type Decision,
  type Subject,
  type SubjectKind,
  type ViewFilter,
} from '#libs/ledger';
import type { VillageFact, VillageRecorded, VillageRenamed } from './village.events.js';
import { villageCodeTaken } from './village.refusals.js';

/** What is true of a village: what was recorded, under its newest name. */
export type VillageState = VillageRecorded;

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

/** The villages that a scope reaches: all of them, but for an office with counties. */
export const villageFilter = (scope: Scope): ViewFilter =>
  scope.reach === 'jurisdiction' ? { _id: { $in: [...scope.villages] } } : {};

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
