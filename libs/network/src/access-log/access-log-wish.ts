import { readOpaqueId } from '#libs/platform';
import type { AccessEvent } from './access-event.js';
import type { AccessLogWish } from './access-log.queries.js';

/** A wish as it comes from outside, with opaque ids. */
interface AskedWish {
  readonly organisationId?: string | null | undefined;
  readonly accountId?: string | null | undefined;
  readonly what?: AccessEvent | null | undefined;
  readonly outcome?: 'DONE' | 'REFUSED' | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The wish with inner ids. An id that cannot be read names nothing, and so nothing is found for it. */
export const wishOf = ({ organisationId, accountId, what, outcome, from, to }: AskedWish): AccessLogWish => ({
  organisation: innerId('organisation', organisationId),
  account: innerId('account', accountId),
  what: what ?? undefined,
  outcome: outcome ?? undefined,
  from: instant(from),
  to: instant(to),
});

const innerId = (kind: string, opaque: string | null | undefined): string | undefined =>
  opaque ? (readOpaqueId(kind, opaque) ?? '') : undefined;

/** With milliseconds, as it is stored: then texts compare as instants do. */
const instant = (given: string | null | undefined): string | undefined =>
  given ? new Date(given).toISOString() : undefined;
