import type { SubjectKind } from '#libs/ledger';
import type { BatchFact, BatchRegistered } from './batch.events.js';

/** The most rugs of one batch. */
export const MAX_BATCH_RUGS = 500;

/** The letter that a batch's code begins with. */
export const BATCH_LETTER = 'B';

/** What is true of a batch. Its id is its code without the letter. */
export interface BatchState extends BatchRegistered {
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
}

/** Batches as subjects of the ledger. */
export const batchKind: SubjectKind<BatchState> = {
  name: 'batch',
  collection: 'batches',
  indexes: [
    { fields: { registeredAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, registeredAt: -1, _id: -1 } },
  ],
  tell: (event) => {
    const { rugCount, areaCm2, weightG } = (event as unknown as BatchFact).data;
    return { rugCount, areaCm2, weightG };
  },
  evolve(_state, event, { occurredAt }) {
    const { data } = event as unknown as BatchFact;
    return { ...data, registeredAt: occurredAt };
  },
};
