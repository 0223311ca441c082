import type { SubjectKind } from '#libs/ledger';
import type { PersonEnrolled, PersonFact } from './person.events.js';

/** What the ledger knows of a person: nothing that names her. */
export interface PersonState extends PersonEnrolled {
  /** ISO 8601 UTC. */
  readonly enrolledAt: string;
}

/** People as subjects of the ledger. */
export const personKind: SubjectKind<PersonState> = {
  name: 'person',
  collection: 'people',
  indexes: [
    { fields: { enrolledAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, enrolledAt: -1, _id: -1 } },
    { fields: { villageId: 1 } },
  ],
  evolve(_state, event, { occurredAt }) {
    const { data } = event as unknown as PersonFact;
    return { ...data, enrolledAt: occurredAt };
  },
};
