import { Accounts } from '#libs/network';
import type { Caller } from '#libs/platform';
import type { TestZone } from '../harness/zone.js';

let made = 0;

/** The same caller with an account of its own that can sign in: keys and shares are good only while their maker is. */
export async function withAccount(zone: TestZone, caller: Partial<Caller>): Promise<Partial<Caller>> {
  const accounts = zone.api.get(Accounts, { strict: false });
  const { role = 'ADMINISTRATOR', organisation, person } = caller;
  const account = await accounts.createDemoAccount({
    ...{ login: `maker-${(made += 1)}`, password: 'a long enough password', displayName: `Maker ${made}` },
    ...{ role, language: 'en' },
    ...(organisation ? { organisationId: organisation } : {}),
    ...(person ? { personId: person } : {}),
  });
  const post = (await accounts.byId(account))!.posts[0]!.id;
  return { ...caller, account, post };
}
