import type { LedgerEvent } from '../entry.js';
import { SubjectKinds } from '../projection.js';
import type { SubjectKind } from '../subject-kind.js';

/** A kind of subject whose state shows every event that made it, and in which order. */
export interface SpoolState {
  readonly colour: string;
  readonly lengthM: number;
  readonly wound: readonly number[];
  readonly note?: string;
}

/** Spools: they are dyed once and then wound; they tell their story. */
export const spoolKind: SubjectKind<SpoolState> = {
  name: 'spool',
  collection: 'spools',
  indexes: [{ fields: { colour: 1, _id: 1 } }],
  tell: (event) => ({ type: event.type, at: event.version }),
  evolve(state, event) {
    const data = event.data as { colour?: string; lengthM?: number; note?: string };
    if (event.type === 'SpoolDyed') return { colour: data.colour!, lengthM: 0, wound: [], note: data.note };
    if (!state) throw new Error('a spool is dyed before it is wound');
    const wound = [...state.wound, data.lengthM!];
    return { ...state, lengthM: state.lengthM + data.lengthM!, wound };
  },
};

/** Chests that hold spools; without a story. */
export const chestKind: SubjectKind<{ readonly spools: readonly string[] }> = {
  name: 'chest',
  collection: 'chests',
  indexes: [],
  evolve: (state, event) => ({ spools: [...(state?.spools ?? []), ...(event.data['spools'] as string[])] }),
};

/** Both kinds, known. */
export function sampleKinds(): SubjectKinds {
  const kinds = new SubjectKinds();
  kinds.add(spoolKind, chestKind);
  return kinds;
}

/** An event of a sample subject. */
export function sampleEvent(
  subject: LedgerEvent['subject'],
  version: number,
  lengthM = version,
): LedgerEvent {
  if (subject.startsWith('chest:')) {
    return { subject, version, type: 'ChestFilled', shape: 1, data: { spools: [`s${lengthM}`] } };
  }
  return version === 1
    ? { subject, version, type: 'SpoolDyed', shape: 1, data: { colour: 'لاکی', note: undefined } }
    : { subject, version, type: 'SpoolWound', shape: 1, place: 'village:V1', data: { lengthM } };
}
