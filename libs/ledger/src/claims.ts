/** A subject of the ledger: `rug:K7M39QXT`. */
export type SubjectRef = `${string}:${string}`;

const VERSION_DIGITS = 7;

/** Names a subject. */
export const subjectRef = (kind: string, id: string): SubjectRef => `${kind}:${id}`;

/** The id in a subject's name. */
export const idOf = (subject: SubjectRef): string => subject.slice(subject.indexOf(':') + 1);

/** The kind in a subject's name. */
export const kindOf = (subject: SubjectRef): string => subject.slice(0, subject.indexOf(':'));

/**
 * The claim to be the `version`-th thing that ever happened to a subject; sorts by version. An id may hold no `@`:
 * else the history of one subject would run into another's.
 */
export function versionClaim(subject: SubjectRef, version: number): string {
  if (subject.includes('@')) throw new RangeError(`${subject} names no subject: an id may hold no @`);
  if (!Number.isSafeInteger(version) || version < 1 || version >= 10 ** VERSION_DIGITS) {
    throw new RangeError(`${version} is no version of ${subject}`);
  }
  return `${subject}@${String(version).padStart(VERSION_DIGITS, '0')}`;
}

/** The claim that an account's command key was used; a retried command meets it and is given the first answer. */
export function commandClaim(account: string, key: string): string {
  if (account.includes('/')) throw new RangeError(`${account} names no account: an id may hold no /`);
  return `command:${account}/${key}`;
}

/** The claim that a name (`legal-id:…`, `document-number:…`) exists once, for ever. */
export const nameClaim = (name: string): string => `name:${name}`;

/** The range of a subject's next `count` version claims after a version: from `gte` inclusive to below `lt`. */
export const claimsAfter = (
  subject: SubjectRef,
  version: number,
  count: number,
): { gte: string; lt: string } => ({
  gte: versionClaim(subject, version + 1),
  lt: versionClaim(subject, version + count + 1),
});
