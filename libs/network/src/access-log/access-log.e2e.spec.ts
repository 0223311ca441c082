import { Db } from 'mongodb';
import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { AccessLog, accessRows, type AccessNote } from '../index.js';
import { AccessLogSweep } from './access-log-sweep.js';
import { MOST_ROWS_A_SOURCE } from './row-bounds.js';

describe('the access log', () => {
  let zone: TestZone;
  let log: AccessLog;
  const rows = (filter = {}) =>
    accessRows(zone.api.get(Db, { strict: false }))
      .find(filter)
      .toArray();
  const refused = (more: Partial<AccessNote> = {}): AccessNote => ({
    what: 'SIGN_IN',
    outcome: 'REFUSED',
    reason: 'SIGN_IN_WRONG',
    ...more,
  });

  beforeAll(async () => {
    zone = await openZone('access-log');
    log = zone.api.get(AccessLog, { strict: false });
  });
  afterAll(() => zone.close());

  it('keeps neither a login, nor an address, nor what a program says of itself', async () => {
    await log.write(
      refused({
        login: 'zahra.canary',
        address: '203.0.113.77',
        userAgent: 'canary-agent of Zahra Canary',
        reason: 'a canary: too long a reason, with spaces',
      }),
    );
    const [row] = await rows({ network: '203.0.113.0/24' });
    expect(row).toMatchObject({ what: 'SIGN_IN', outcome: 'REFUSED', times: 1, agent: 'program' });
    expect(row!.loginHash).toBe(log.hashOf('zahra.canary'));
    expect(JSON.stringify(row)).not.toMatch(/canary|113\.77/i);
  });

  it('counts what is the same within a minute, and loses none of it', async () => {
    const many = Array.from({ length: 300 }, () =>
      log.write(refused({ account: 'counted', address: '10.1.1.1' })),
    );
    await Promise.all(many);
    const found = await rows({ account: 'counted' });
    expect(found.length).toBeLessThanOrEqual(2);
    expect(found.reduce((sum, { times }) => sum + times, 0)).toBe(300);
  });

  it('is filled by no storm of logins from one network, and a sign-in during it is still told whole', async () => {
    const storm = Array.from({ length: 2_000 }, (_, i) =>
      log.write(refused({ login: `guess-${i}`, address: `198.51.100.${i % 250}` })),
    );
    const inside = { what: 'SIGN_IN', outcome: 'DONE', account: 'got-in', address: '198.51.100.9' } as const;
    await Promise.all([...storm, log.write({ ...inside, userAgent: 'curl/8.0' })]);
    const found = await rows({ network: '198.51.100.0/24', outcome: 'REFUSED' });
    expect(found.length).toBeLessThanOrEqual(2 * (MOST_ROWS_A_SOURCE + 1));
    expect(found.reduce((sum, { times }) => sum + times, 0)).toBe(2_000);
    expect(await rows({ account: 'got-in' })).toMatchObject([{ agent: 'curl', network: '198.51.100.0/24' }]);
  });

  it('tells whose data was shown, however many were in a minute', async () => {
    const shown = (i: number) =>
      log.write({
        ...{ what: 'PERSONAL_DATA_SHOWN', outcome: 'DONE', account: 'harvester', address: '10.2.2.2' },
        subject: { kind: 'person', id: `p${i}` },
      });
    await Promise.all(Array.from({ length: 98 }, (_, i) => shown(i)));
    const told = await rows({ account: 'harvester' });
    expect(new Set(told.map(({ subject }) => subject)).size).toBe(98);
    expect(told.every(({ subject }) => subject !== undefined)).toBe(true);
  });

  it('is kept for its time and no longer', async () => {
    const table = accessRows(zone.api.get(Db, { strict: false }));
    const old = new Date(Date.now() - 366 * 86_400_000).toISOString();
    await table.insertMany(
      Array.from({ length: 1_201 }, (_, i) => ({
        ...{ _id: `old-${i}`, what: 'SIGN_IN' as const, outcome: 'DONE' as const },
        ...{ at: old, lastAt: old, times: 1 },
      })),
    );
    const before = await table.countDocuments();
    expect(await zone.api.get(AccessLogSweep, { strict: false }).sweep()).toBe(1_201);
    expect(await table.countDocuments()).toBe(before - 1_201);
  });
});
