import { opaqueId } from '#libs/platform';
import { openZone, type TestZone } from '../harness/zone.js';
import { attackGraphql, codeOf } from './attacker.js';

describe('a command that waited for the line', () => {
  let zone: TestZone;
  beforeAll(async () => {
    zone = await openZone('named-actor');
  }, 60_000);
  afterAll(() => zone.close());

  it('is carried out in the name of who gave it, and of nobody who signed in after them', async () => {
    const clerk = { account: 'clerk-1', post: 'post-1', role: 'CLERK', organisation: 'x' } as const;
    const own = `${opaqueId('account', 'clerk-1')}/${opaqueId('post', 'post-1')}`;
    const token = await zone.tokenOf(clerk);
    const cookie = `gereh-${zone.settings.zone}=${token}`;
    const asked = (acting: string) =>
      attackGraphql(
        zone,
        { query: '{ villages { id } }' },
        { cookie, origin: zone.address, 'sec-fetch-site': 'same-origin', 'gereh-acting': acting },
      );
    const others = [
      `${opaqueId('account', 'clerk-2')}/${opaqueId('post', 'post-1')}`,
      `${opaqueId('account', 'clerk-1')}/${opaqueId('post', 'post-2')}`,
      '',
      `${own}, ${own}`,
      own.toUpperCase(),
    ];
    for (const other of others) {
      const seen = await asked(other);
      expect({ other, status: seen.status, ...codeOf(seen) }).toEqual({
        other,
        status: 409,
        code: 'ANOTHER_ACCOUNT',
      });
    }
    const seen = codeOf(await asked(own));
    expect(seen.code).not.toBe('ANOTHER_ACCOUNT');
  }, 30_000);
});
