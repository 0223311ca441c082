import type { Caller } from '#libs/platform';

/** A filter on what accounts hand out to others: keys of programs, shares for guests. */
export type HandedOutFilter = Readonly<Record<string, unknown>>;

/** Whose things count as one caller's: those of the organisation, or their own where they act for none. */
export const handedOutBy = ({ account, organisation }: Caller): HandedOutFilter =>
  organisation === undefined
    ? { account, organisationId: { $exists: false } }
    : { organisationId: organisation };

/** An administrator of the zone looks after all of them, everybody else after those of their organisation. */
export const lookedAfterBy = (caller: Caller): HandedOutFilter =>
  caller.role === 'ADMINISTRATOR' ? {} : handedOutBy(caller);
