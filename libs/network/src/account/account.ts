import { asciiDigits, foldText, type Caller, type Problem, type Role } from '#libs/platform';
import type { OrganisationKind } from '../organisation/organisation.events.js';
import type { Account } from './account.schema.js';
import { organisationNeeded, organisationUnfit, personNeeded } from './account.refusals.js';

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7;

/** A login as it is stored and compared: however it is typed, it is the same login. */
export const foldLogin = (login: string): string => foldText(login);

/** A password as it is hashed: a Persian keyboard types other digits than a Latin one. */
export const foldPassword = (password: string): string => asciiDigits(password.normalize('NFKC'));

/** The caller that an account makes when it signs in. */
export function callerOf(account: Account): Caller {
  const { _id, role, language, organisationId, personId } = account;
  return {
    account: _id,
    role,
    language,
    ...(organisationId ? { organisation: organisationId } : {}),
    ...(personId ? { person: personId } : {}),
  };
}

const MAKERS: readonly OrganisationKind[] = ['COOPERATIVE', 'PRODUCTION_UNIT'];
const OFFICES: readonly OrganisationKind[] = [
  'FREE_ZONE',
  'FREE_ZONE_UNIT',
  'DIRECTORATE',
  'CUSTOMS',
  'FUND',
  'AUTHORITY',
];

/** Whom a role acts for. Carriers have no role of their own yet: an exporter reports their journeys. */
const ACTS_FOR: Readonly<Record<Role, { kinds: readonly OrganisationKind[]; needed: boolean }>> = {
  WEAVER: { kinds: [], needed: false },
  CLERK: { kinds: MAKERS, needed: true },
  EXPORTER: { kinds: ['EXPORTER'], needed: true },
  CONSIGNEE: { kinds: ['CONSIGNEE'], needed: true },
  OFFICIAL: { kinds: OFFICES, needed: false },
  PROGRAMME_OFFICER: { kinds: OFFICES, needed: false },
  ADMINISTRATOR: { kinds: OFFICES, needed: false },
};

/** What an account is to be: its role, the kind of the organisation it names, whether it names a known person. */
export interface AccountGround {
  readonly role: Role;
  /** Undefined where none is named or the one named does not exist. */
  readonly organisation: OrganisationKind | undefined;
  readonly namesOrganisation: boolean;
  readonly knowsPerson: boolean;
}

/** What is wrong with an account to be; an account without what its role needs would see nothing. */
export function accountProblems(ground: AccountGround): Problem[] {
  const { role, organisation, namesOrganisation, knowsPerson } = ground;
  const { kinds, needed } = ACTS_FOR[role];
  const fits = organisation !== undefined && kinds.includes(organisation);
  const problems: Problem[] = [];
  if (needed && !namesOrganisation) problems.push(organisationNeeded('organisationId', { role }));
  else if (namesOrganisation && !fits) problems.push(organisationUnfit('organisationId', { role }));
  if (role === 'WEAVER' && !knowsPerson) problems.push(personNeeded('personId'));
  return problems;
}
