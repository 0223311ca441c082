import { ok, type Problem, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type SubjectKind } from '#libs/ledger';
import type {
  OrganisationFact,
  OrganisationKind,
  OrganisationRegistered,
  OrganisationStanding,
} from './organisation.events.js';
import {
  consigneeInIran,
  countryUnknown,
  legalIdForeign,
  legalIdTaken,
  legalIdWrong,
  notInIran,
  taxIdTaken,
  taxIdWrong,
} from './organisation.refusals.js';
import { isLegalId, isTaxNumber, taxNumberName } from './register-numbers.js';

/** What is true of an organisation. */
export interface OrganisationState extends OrganisationRegistered {
  /** ISO 8601 UTC. */
  readonly registeredAt: string;
  /** One that is registered may act; one that is suspended may only read. */
  readonly standing: OrganisationStanding;
}

/** Organisations as subjects of the ledger. */
export const organisationKind: SubjectKind<OrganisationState> = {
  name: 'organisation',
  collection: 'organisations',
  indexes: [{ fields: { registeredAt: -1, _id: -1 } }, { fields: { kind: 1, registeredAt: -1, _id: -1 } }],
  evolve(_state, event, { occurredAt }) {
    const { data } = event as unknown as OrganisationFact;
    return { ...data, registeredAt: occurredAt, standing: 'REGISTERED' };
  },
};

/** Receivers are abroad; offices and carriers may be on either shore. */
const MAY_BE_ABROAD: readonly OrganisationKind[] = ['CONSIGNEE', 'CARRIER', 'CUSTOMS', 'AUTHORITY'];

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined;

/** What is wrong with an organisation's data as it stands; empty when nothing is. */
export function organisationProblems(data: OrganisationRegistered): Problem[] {
  const { kind, country, legalId, taxId } = data;
  const problems: Problem[] = [];
  if (!isCountry(country)) problems.push(countryUnknown('country', { country }));
  else if (country === 'IR' && kind === 'CONSIGNEE') problems.push(consigneeInIran('country'));
  else if (country !== 'IR' && !MAY_BE_ABROAD.includes(kind)) problems.push(notInIran('country'));
  if (legalId !== undefined && country !== 'IR') problems.push(legalIdForeign('legalId'));
  else if (legalId !== undefined && !isLegalId(legalId)) problems.push(legalIdWrong('legalId'));
  if (taxId !== undefined && !isTaxNumber(country, taxId))
    problems.push(taxIdWrong('taxId', { name: taxNumberName(country), country }));
  return problems;
}

/** Decides to register an organisation; its legal id and its tax number are its alone. */
export function registerOrganisation(id: string, data: OrganisationRegistered): Result<Decision, Refusal> {
  const { country, legalId, taxId } = data;
  return ok({
    events: [fact(subjectRef('organisation', id), 'OrganisationRegistered', data)],
    names: [
      ...(legalId ? [{ name: `legal-id:${legalId}`, taken: legalIdTaken({ legalId }) }] : []),
      ...(taxId ? [{ name: `tax-id:${country}:${taxId}`, taken: taxIdTaken({ taxId, country }) }] : []),
    ],
  });
}
