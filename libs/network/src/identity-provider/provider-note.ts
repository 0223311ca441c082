import type { Caller } from '#libs/platform';
import { actedBy, type AccessNote, type SeenFrom } from '../access-log/access-event.js';

/** What the access log is told of a change of a provider; its organisation may read of it. */
export function noteOnProvider(
  caller: Caller,
  { _id, organisationId }: { readonly _id: string; readonly organisationId: string },
  from: SeenFrom,
): AccessNote {
  const acted = actedBy(caller);
  const organisations = [...new Set([...acted.organisations, organisationId])];
  const subject = { kind: 'provider', id: _id };
  return { what: 'PROVIDER_CHANGED', outcome: 'DONE', ...acted, organisations, subject, ...from };
}
