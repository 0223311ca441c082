import type { SubjectKind } from '#libs/ledger';
import type { OrganisationFact, OrganisationRegistered } from './organisation.events.js';

/** What an organisation is to the zone. */
export const ORGANISATION_KINDS = ['FREE_ZONE', 'COOPERATIVE', 'EXPORTER', 'CONSIGNEE', 'AUTHORITY'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What is true of an organisation. */
export interface OrganisationState extends OrganisationRegistered {
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
}

/** Organisations as subjects of the ledger. */
export const organisationKind: SubjectKind<OrganisationState> = {
  name: 'organisation',
  collection: 'organisations',
  indexes: [{ fields: { registeredAt: -1, _id: -1 } }, { fields: { kind: 1, registeredAt: -1, _id: -1 } }],
  evolve(_state, event, { occurredAt }) {
    const { data } = event as unknown as OrganisationFact;
    return { ...data, registeredAt: occurredAt };
  },
};
