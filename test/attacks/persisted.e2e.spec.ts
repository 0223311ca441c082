import { readFileSync } from 'node:fs';
import { openZone, type TestZone } from '../harness/zone.js';
import { attackGraphql, codeOf } from './attacker.js';

/** Of the console as it was built. */
const manifest = JSON.parse(readFileSync('dist/console-operations.json', 'utf8')) as Record<string, string>;

describe('operations that the console is known to ask', () => {
  let zone: TestZone;
  let strict: TestZone;
  let token: string;
  let clerk: string;
  const [digest] = Object.entries(manifest).find(([, text]) => /^query Villages\b/.test(text)) ?? [];

  beforeAll(async () => {
    [zone, strict] = await Promise.all([
      openZone('known', { environment: { GEREH_OPERATIONS: 'console' } }),
      openZone('strict', { environment: { GEREH_OPERATIONS: 'persisted' } }),
    ]);
    token = await zone.tokenOf({ role: 'ADMINISTRATOR' });
    clerk = await zone.tokenOf({ role: 'CLERK', organisation: 'x' });
  }, 60_000);
  afterAll(() => Promise.all([zone.close(), strict.close()]));

  it('are asked by their digest, in less than a quarter of the bytes', async () => {
    expect(digest).toBeDefined();
    const body = JSON.stringify({ documentId: digest });
    expect((await attackGraphql(zone, body, { token })).json['data']).toMatchObject({ villages: [] });
    const texts = Object.values(manifest);
    const written = texts.reduce((sum, query) => sum + JSON.stringify({ query }).length, 0) / texts.length;
    expect(body.length).toBeLessThan(written / 4);
  });

  it('are all that a session of the console asks, though a page of it were taken over', async () => {
    const cookie = `gereh-${zone.settings.zone}=${clerk}`;
    const own = { cookie, origin: zone.address, 'sec-fetch-site': 'same-origin' };
    const query = '{ organisations { nodes { id } } }';
    expect(codeOf(await attackGraphql(zone, { query }, own)).code).toBe('PERSISTED_OPERATIONS_ONLY');
    expect((await attackGraphql(zone, { documentId: digest }, own)).json['data']).toMatchObject({
      villages: [],
    });
    // Whoever may use GraphiQL writes texts there.
    const staff = { ...own, cookie: `gereh-${zone.settings.zone}=${token}` };
    expect((await attackGraphql(zone, { query }, staff)).json['data']).toBeDefined();
    // A program with the same right writes what it likes.
    expect((await attackGraphql(zone, { query }, { token: clerk })).json['data']).toBeDefined();
  });

  it('have no digest but their own', async () => {
    for (const documentId of [
      '0'.repeat(64),
      '__proto__',
      '../../etc/passwd',
      1,
      { $gt: '' },
      ['x'],
      null,
      '',
    ]) {
      const seen = await attackGraphql(zone, { documentId, query: '{ villages { id } }' }, { token });
      expect({ status: seen.status, ...codeOf(seen) }).toEqual({
        status: 400,
        code: 'PERSISTED_OPERATION_UNKNOWN',
      });
    }
  });

  it('are all that anybody asks, where the zone says so', async () => {
    const administrator = await strict.tokenOf({ role: 'ADMINISTRATOR' });
    const written = await attackGraphql(strict, { query: '{ villages { id } }' }, { token: administrator });
    expect(codeOf(written).code).toBe('PERSISTED_OPERATIONS_ONLY');
    const known = await attackGraphql(strict, { documentId: digest }, { token: administrator });
    expect(known.json['data']).toMatchObject({ villages: [] });
  });
});
