import {
  invalidInput,
  ok,
  refuse,
  type LocalText,
  type Problem,
  type Refusal,
  type Result,
  type Scope,
} from '#libs/platform';
import {
  canonicalJson,
  fact,
  subjectRef,
  type Decision,
  type Subject,
  type SubjectKind,
  type ViewFilter,
} from '#libs/ledger';
import type { VillageAmended, VillageFact, VillageRecorded, VillageRenamed } from './village.events.js';
import {
  estimateInTheFuture,
  halfAPoint,
  precisionOfNothing,
  villageCodeTaken,
  villageUnchanged,
} from './village.refusals.js';

/** What is true of a village: what was recorded, under its newest name. */
export type VillageState = VillageRecorded;

/** Villages as subjects of the ledger. */
export const villageKind: SubjectKind<VillageState> = {
  name: 'village',
  collection: 'villages',
  isNamed: () => true,
  indexes: [{ fields: { code: 1 }, unique: true }],
  evolve(state, event) {
    const { type, data } = event as unknown as VillageFact;
    switch (type) {
      case 'VillageRecorded':
        return data;
      case 'VillageRenamed':
        return { ...state!, name: data.name, confidence: data.confidence };
      case 'VillageAmended':
        return amended(state!, data);
    }
  },
};

/** A name that was given for another county says nothing of this one. */
function amended(state: VillageState, change: VillageAmended): VillageState {
  const { countyName, ruralDistrictName, ...rest } = state;
  const kept = {
    ...(countyName && change.county === undefined ? { countyName } : {}),
    ...(ruralDistrictName && change.ruralDistrict === undefined ? { ruralDistrictName } : {}),
  };
  const whole = Object.entries({ ...rest, ...kept, ...change });
  return Object.fromEntries(whole.filter(([, value]) => value !== null)) as unknown as VillageState;
}

const threefold = (text: string): LocalText => ({ fa: text, en: text, ru: text });

/** The county in three languages; of a village that was recorded with one script only, that. */
export const countyNameOf = ({ countyName, county }: VillageState): LocalText =>
  countyName ?? threefold(county);

/** The rural district in three languages, as the county. */
export const ruralDistrictNameOf = ({ ruralDistrictName, ruralDistrict }: VillageState): LocalText =>
  ruralDistrictName ?? threefold(ruralDistrict);

type Ground = Pick<VillageAmended, 'latitude' | 'longitude' | 'precisionM' | 'makersEstimate'>;

/** What of a village's point and of its estimate cannot be right on a day. */
export function villageProblems(data: Ground, today: string): Problem[] {
  const { latitude, longitude, precisionM, makersEstimate } = data;
  const hasPoint = typeof latitude === 'number' && typeof longitude === 'number';
  const isHalf = (typeof latitude === 'number') !== (typeof longitude === 'number');
  return [
    ...(isHalf ? [halfAPoint(typeof latitude === 'number' ? 'longitude' : 'latitude')] : []),
    ...(!isHalf && !hasPoint && typeof precisionM === 'number' ? [precisionOfNothing('precisionM')] : []),
    ...(makersEstimate && makersEstimate.asOf > today ? [estimateInTheFuture('makersEstimate.asOf')] : []),
  ];
}

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

/** Decides to correct what is said of a village, but its name; only what differs becomes a fact. */
export function amendVillage(
  village: Subject<VillageState> | undefined,
  wanted: VillageAmended,
  today: string,
  unknown: Refusal,
): Result<Decision, Refusal> {
  if (!village) return refuse(unknown);
  const changes = differing(village.state, wanted);
  if (Object.keys(changes).length === 0) return refuse(villageUnchanged());
  const problems = villageProblems({ ...village.state, ...changes }, today);
  if (problems.length > 0) return refuse(invalidInput(problems));
  return ok({ events: [fact(village.ref, 'VillageAmended', changes, village.ref)] });
}

const differing = (state: VillageState, wanted: VillageAmended): VillageAmended =>
  Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) =>
        value !== undefined &&
        canonicalJson(value) !== canonicalJson(state[key as keyof VillageAmended] ?? null),
    ),
  );
