import { asciiDigits, foldText, type Caller, type Problem, type Role } from '#libs/platform';
import type { OrganisationKind } from '../organisation/organisation.events.js';
import type { Account, Post } from './account.schema.js';
import { organisationNeeded, organisationUnfit, personNeeded } from './account.refusals.js';

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7;

/** A login as it is stored and compared: however it is typed, it is the same login. */
export const foldLogin = (login: string): string => foldText(login);

/** A password as it is hashed: a Persian keyboard types other digits than a Latin one. */
export const foldPassword = (password: string): string => asciiDigits(password.normalize('NFKC'));

/** A post of an account; its first where none is named, undefined where the one named is not there (any more). */
export const postOf = ({ posts }: Pick<Account, 'posts'>, id?: string): Post | undefined =>
  id === undefined ? posts[0] : posts.find((post) => post.id === id);

/** The caller that an account makes in one of its posts, as `postOf` finds it; undefined without that post. */
export function callerOf(account: Account, postId?: string): Caller | undefined {
  const post = postOf(account, postId);
  if (!post) return undefined;
  const { id, role, organisationId, personId } = post;
  return {
    account: account._id,
    role,
    language: account.language,
    post: id,
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

/** Whether somebody has accepted the invitation and can show who they are. */
const hasEntered = ({ passwordHash, identities, byPhone }: Account): boolean =>
  passwordHash !== undefined || (identities?.length ?? 0) > 0 || byPhone === true;

/** Whether nothing but a code to her phone opens an account: it is a weaver's, whatever posts it was given since. */
export const isByPhoneAlone = (account: Account): boolean =>
  account.byPhone === true && !hasEntered({ ...account, byPhone: false });

/** Whether an account may sign in. */
export const isActive = (account: Account): boolean =>
  hasEntered(account) && account.disabledAt === undefined;

/** Whether one of its posts is an administrator's. */
export const isAdministrator = ({ posts }: Pick<Account, 'posts'>): boolean =>
  posts.some(({ role }) => role === 'ADMINISTRATOR');

/** Whether two posts are the same but for their ids. */
export const isSamePost = (one: Post, other: Post): boolean =>
  one.role === other.role && one.organisationId === other.organisationId && one.personId === other.personId;

/** How an account stands. */
export const ACCOUNT_STANDINGS = ['INVITED', 'LAPSED', 'ACTIVE', 'DISABLED'] as const;
export type AccountStanding = (typeof ACCOUNT_STANDINGS)[number];

/** How an account stands at an instant. */
export function standingOf(account: Account, now: Date): AccountStanding {
  if (account.disabledAt) return 'DISABLED';
  if (hasEntered(account)) return 'ACTIVE';
  return account.invitation && account.invitation.expiresAt > now ? 'INVITED' : 'LAPSED';
}

/**
 * The roles that a caller may give by inviting: administrators any; others their own, for their own organisation. So an
 * organisation looks after its own people, and nobody hands on more than they have.
 */
export const mayInvite = (caller: Caller, post: Pick<Post, 'role' | 'organisationId'>): boolean =>
  caller.role === 'ADMINISTRATOR' ||
  (caller.organisation !== undefined &&
    post.role === caller.role &&
    post.organisationId === caller.organisation);

/** Whom a role acts for. Carriers have no role of their own yet: an exporter reports their journeys. */
const ACTS_FOR: Readonly<Record<Role, { kinds: readonly OrganisationKind[]; needed: boolean }>> = {
  WEAVER: { kinds: [], needed: false },
  CLERK: { kinds: MAKERS, needed: true },
  EXPORTER: { kinds: ['EXPORTER'], needed: true },
  CONSIGNEE: { kinds: ['CONSIGNEE'], needed: true },
  OFFICIAL: { kinds: OFFICES, needed: false },
  PROGRAMME_OFFICER: { kinds: OFFICES, needed: false },
  ADMINISTRATOR: { kinds: OFFICES, needed: false },
  // No account is a guest's: a guest comes with a share. What is needed and fits nothing is always refused.
  GUEST: { kinds: [], needed: true },
};

/** What a post is to be: its role, the kind of the organisation it names, whether it names a known person. */
export interface AccountGround {
  readonly role: Role;
  /** Undefined where none is named or the one named does not exist. */
  readonly organisation: OrganisationKind | undefined;
  readonly namesOrganisation: boolean;
  readonly knowsPerson: boolean;
}

/** What is wrong with a post to be; an account without what its role needs would see nothing. */
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
