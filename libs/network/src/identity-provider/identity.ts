import { sha256 } from '#libs/ledger';
import type { Account } from '../account/account.schema.js';
import type { IdentityProvider } from './identity-provider.schema.js';

/** The roles that may be acted in through a provider: an organisation's provider never makes an administrator. */
export const PROVIDED_ROLES = ['CLERK', 'EXPORTER', 'CONSIGNEE', 'OFFICIAL', 'PROGRAMME_OFFICER'] as const;

/** The longest name for a person that a provider may give (OpenID Connect Core, 2). */
export const MOST_SUBJECT = 255;

/** What an ID token says, as far as it is looked at. */
export interface ProvenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** The one key of a person at an issuer. E-mail addresses change hands; this does not. */
export const identityKey = (issuer: string, subject: string): string =>
  sha256(Buffer.from(JSON.stringify([issuer, subject])));

/**
 * Whether an account may be entered through a provider: every one of its posts lies in the provider's organisation and
 * role. Else whoever runs the provider could reach, by switching posts, what was never theirs to give.
 */
export const fitsProvider = (
  { posts }: Pick<Account, 'posts'>,
  { organisationId, allowedRole }: Pick<IdentityProvider, 'organisationId' | 'allowedRole'>,
): boolean =>
  posts.length > 0 &&
  posts.every((post) => post.role === allowedRole && post.organisationId === organisationId);

/** Whether the provider may send this person: with domains given, a confirmed address in one of them is needed. */
export function fitsDomains(claims: ProvenClaims, domains: readonly string[]): boolean {
  if (domains.length === 0) return true;
  const { email, email_verified: isVerified } = claims;
  if (typeof email !== 'string' || isVerified !== true) return false;
  return domains.includes(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
}

/** Ways of saying that a second factor was shown: RFC 8176 for `amr`, OpenID's EAP values and PAPE for `acr`. */
const STRONG_ACR = new Set([
  'phr',
  'phrh',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'https://refeds.org/profile/mfa',
]);

/** Whether the provider says that a second factor was shown. */
export const showedSecondFactor = ({ amr, acr }: ProvenClaims): boolean =>
  (Array.isArray(amr) && amr.includes('mfa')) || (typeof acr === 'string' && STRONG_ACR.has(acr));
