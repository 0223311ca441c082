import type { Caller } from '#libs/platform';
import {
  actedBy,
  ownedBy,
  type AccessEvent,
  type AccessNote,
  type SeenFrom,
} from '../access-log/access-event.js';
import type { Account } from './account.schema.js';

/** What the access log is told of a change of an account; its organisations and the caller's may read of it. */
export function noteOn(
  what: AccessEvent,
  caller: Caller,
  account: Pick<Account, '_id' | 'posts'>,
  from: SeenFrom,
): AccessNote {
  const acted = actedBy(caller);
  const organisations = [...new Set([...acted.organisations, ...ownedBy(account).organisations])];
  return {
    ...{ what, outcome: 'DONE', ...acted, organisations },
    subject: { kind: 'account', id: account._id },
    ...from,
  };
}
