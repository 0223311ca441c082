import type { SubjectKind } from '#libs/ledger';
import type { LoomFact, LoomRegistered } from './loom.events.js';

/** Vertical looms stand in villages; horizontal ones lie on the ground. */
export const LOOM_KINDS = ['VERTICAL', 'HORIZONTAL'] as const;
export type LoomKind = (typeof LOOM_KINDS)[number];

/** The letter that a loom's code begins with. */
export const LOOM_LETTER = 'L';

/** What is true of a loom. Its id is its code without the letter. */
export interface LoomState extends LoomRegistered {
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
}

/** Looms as subjects of the ledger. */
export const loomKind: SubjectKind<LoomState> = {
  name: 'loom',
  collection: 'looms',
  indexes: [
    { fields: { registeredAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, registeredAt: -1, _id: -1 } },
  ],
  evolve(_state, event, { occurredAt }) {
    const { data } = event as unknown as LoomFact;
    return { ...data, registeredAt: occurredAt };
  },
};
