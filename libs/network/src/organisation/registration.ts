import { invalidInput, ok, refuse, type Problem, type Refusal, type Result } from '#libs/platform';
import { fact, subjectRef, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import type { SeriesState } from '#libs/documents';
import { nextGln } from '../gs1/gln.js';
import { glnOfTheZone, glnTaken, glnWrong } from '../gs1/gln.refusals.js';
import { isUnderPrefix, readGln } from '../gs1/gln.js';
import type { OrganisationKind, OrganisationRegistered } from './organisation.events.js';
import type { OrganisationState } from './organisation.js';
import {
  consigneeInIran,
  countiesNotWatched,
  countryUnknown,
  legalIdForeign,
  legalIdTaken,
  legalIdWrong,
  notInIran,
  parentMissing,
  parentWrong,
  taxIdTaken,
  taxIdWrong,
} from './organisation.refusals.js';
import { isLegalId, isTaxNumber, taxNumberName } from './register-numbers.js';

/** Receivers are abroad; offices and carriers may be on either shore. */
const MAY_BE_ABROAD: readonly OrganisationKind[] = ['CONSIGNEE', 'CARRIER', 'CUSTOMS', 'AUTHORITY'];

/** Offices that watch over counties. */
const WATCHING: readonly OrganisationKind[] = [
  'FREE_ZONE_UNIT',
  'DIRECTORATE',
  'CUSTOMS',
  'FUND',
  'AUTHORITY',
];

/** What a kind may be a part of; a unit is nothing without its whole. */
const PARENTS: Readonly<
  Partial<Record<OrganisationKind, { kinds: readonly OrganisationKind[]; needed: boolean }>>
> = {
  FREE_ZONE_UNIT: { kinds: ['FREE_ZONE'], needed: true },
  DIRECTORATE: { kinds: ['DIRECTORATE', 'AUTHORITY'], needed: false },
  CUSTOMS: { kinds: ['CUSTOMS', 'AUTHORITY'], needed: false },
  FUND: { kinds: ['FUND', 'AUTHORITY'], needed: false },
  PRODUCTION_UNIT: { kinds: ['COOPERATIVE', 'EXPORTER'], needed: false },
  AUTHORITY: { kinds: ['AUTHORITY'], needed: false },
};

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined;

/** What is wrong with an organisation's data as it stands; empty when nothing is. */
export function organisationProblems(data: OrganisationRegistered): Problem[] {
  const { kind, country, legalId, taxId, counties } = data;
  const problems: Problem[] = [];
  if (!isCountry(country)) problems.push(countryUnknown('country', { country }));
  else if (country === 'IR' && kind === 'CONSIGNEE') problems.push(consigneeInIran('country'));
  else if (country !== 'IR' && !MAY_BE_ABROAD.includes(kind)) problems.push(notInIran('country'));
  if (legalId !== undefined && country !== 'IR') problems.push(legalIdForeign('legalId'));
  else if (legalId !== undefined && !isLegalId(legalId)) problems.push(legalIdWrong('legalId'));
  if (taxId !== undefined && !isTaxNumber(country, taxId))
    problems.push(taxIdWrong('taxId', { name: taxNumberName(country), country }));
  if (counties !== undefined && !WATCHING.includes(kind)) problems.push(countiesNotWatched('counties'));
  return problems;
}

/** What is wrong with a GLN that was given; the zone's own numbers are only issued. */
export function glnProblems(given: string, prefix: string): Problem[] {
  const gln = readGln(given);
  if (gln === undefined) return [glnWrong('gln')];
  return isUnderPrefix(gln, prefix) ? [glnOfTheZone('gln', { prefix })] : [];
}

function parentProblems(
  { kind, parentId }: OrganisationRegistered,
  parent: Subject<OrganisationState> | undefined,
): Problem[] {
  const rule = PARENTS[kind];
  if (parentId === undefined) return rule?.needed ? [parentMissing('parentId')] : [];
  return parent && rule?.kinds.includes(parent.state.kind) ? [] : [parentWrong('parentId')];
}

/** What a registration rests on: the whole it is to be a part of, and the series that numbers are issued from. */
export interface RegistrationGround {
  readonly parent: Subject<OrganisationState> | undefined;
  /** Present where the zone is to issue a number. */
  readonly numbering?: { readonly prefix: string; readonly series: Subject<SeriesState> | undefined };
}

/**
 * Decides to register an organisation; its legal id, its tax number and its GLN are its alone. The parent gets no
 * event and so is not guarded against write skew: it is never removed and never changes its kind.
 */
export function registerOrganisation(
  id: string,
  data: OrganisationRegistered,
  { parent, numbering }: RegistrationGround,
): Result<Decision, Refusal> {
  const problems = parentProblems(data, parent);
  if (problems.length > 0) return refuse(invalidInput(problems));
  const issued = numbering ? nextGln(numbering.prefix, numbering.series) : undefined;
  if (issued && !issued.ok) return issued;
  const whole: OrganisationRegistered = issued ? { ...data, gln: issued.value.gln, glnIssuer: 'ZONE' } : data;
  const numbered: NewEvent[] = issued ? [issued.value.event] : [];
  return ok({
    events: [fact(subjectRef('organisation', id), 'OrganisationRegistered', whole), ...numbered],
    names: namesOf(whole),
  });
}

/** The numbers that no other organisation may have, each with the refusal for when one has it. */
export function namesOf({
  country,
  legalId,
  taxId,
  gln,
}: Pick<OrganisationRegistered, 'country' | 'legalId' | 'taxId' | 'gln'>): NonNullable<Decision['names']> {
  return [
    ...(legalId ? [{ name: `legal-id:${legalId}`, taken: legalIdTaken({ legalId }) }] : []),
    ...(taxId ? [{ name: `tax-id:${country}:${taxId}`, taken: taxIdTaken({ taxId, country }) }] : []),
    ...(gln ? [{ name: `gln:${gln}`, taken: glnTaken({ gln }) }] : []),
  ];
}
