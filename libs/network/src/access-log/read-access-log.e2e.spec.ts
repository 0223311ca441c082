import { openZone, type TestZone } from '../../../../test/harness/zone.js';
import { until } from '../../../../test/harness/until.js';
import { opaqueId, type Caller } from '#libs/platform';
import { Accounts, AccessLog } from '../index.js';

const LIST = `query ($first: Int! = 50, $after: String, $organisationId: ID, $accountId: ID, $what: AccessEvent, $from: DateTime, $to: DateTime) {
  accessLog(first: $first, after: $after, organisationId: $organisationId, accountId: $accountId, what: $what, from: $from, to: $to) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { at times what outcome reason accountId accountName role loginMark network agent subjectId subjectKind subjectName }
  }
}`;

interface Line {
  what: string;
  accountName: string | null;
  reason: string | null;
  subjectKind: string | null;
  subjectName: string | null;
  loginMark: string | null;
}
interface Listed {
  accessLog: { totalCount: number; nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

describe('reading the access log', () => {
  let zone: TestZone;
  let log: AccessLog;
  const admin: Partial<Caller> = { role: 'ADMINISTRATOR' };
  const clerkOf = (organisation: string): Partial<Caller> => ({ role: 'CLERK', organisation });
  const read = async (as: Partial<Caller>, variables: object = {}) =>
    (await zone.ask<Listed>(LIST, variables, as)).data.accessLog;
  const csv = async (as: Partial<Caller> | undefined, query = '') =>
    fetch(`${zone.address}/access-log.csv${query}`, {
      headers: as ? { authorization: `Bearer ${await zone.tokenOf(as)}` } : {},
    });

  beforeAll(async () => {
    zone = await openZone('read-access-log');
    log = zone.api.get(AccessLog, { strict: false });
    const account = await zone.api.get(Accounts, { strict: false }).createDemoAccount({
      ...{ login: 'formula', password: 'a long enough password', role: 'CLERK', organisationId: 'coop-a' },
      ...{ displayName: '=HYPERLINK("http://evil.example","x")', language: 'fa' as const },
    });
    const done = { outcome: 'DONE' as const, account };
    await log.write({ ...done, what: 'SIGN_IN', organisations: ['coop-a'], address: '203.0.113.5' });
    await log.write({
      ...{ ...done, what: 'ACCOUNT_CHANGED', organisations: ['coop-a', 'coop-b'] },
      subject: { kind: 'account', id: 'somebody' },
    });
    await log.write({ what: 'SIGN_IN', outcome: 'REFUSED', reason: 'SIGN_IN_WRONG', login: 'nobody' });
  });
  afterAll(() => zone.close());

  it('shows staff of the zone everything, newest first, page by page', async () => {
    const all = await read(admin);
    expect(all.totalCount).toBe(3);
    expect(all.nodes.map(({ what }) => what)).toEqual(['SIGN_IN', 'ACCOUNT_CHANGED', 'SIGN_IN']);
    expect(all.nodes[0]).toMatchObject({ reason: 'SIGN_IN_WRONG', accountName: null, subjectKind: null });
    expect(all.nodes[0]!.loginMark).toMatch(/^[0-9a-f]{8}$/);
    const pages: Line[] = [];
    for (let after: string | undefined; ;) {
      const page = await read(admin, { first: 1, after });
      pages.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(pages).toEqual(all.nodes);
    expect(await read(admin, { what: 'SIGN_IN' })).toMatchObject({ totalCount: 2 });
    const future = new Date(Date.now() + 60_000).toISOString();
    expect((await read(admin, { from: future })).totalCount).toBe(0);
    expect((await read(admin, { to: future })).totalCount).toBe(3);
  });

  it('shows an organisation what concerns it, and names nobody but its own', async () => {
    expect((await read(clerkOf('coop-a'))).nodes).toHaveLength(2);
    const others = await read(clerkOf('coop-b'));
    expect(others.nodes).toMatchObject([{ what: 'ACCOUNT_CHANGED', accountName: null }]);
    expect((await read(clerkOf('coop-c'))).nodes).toEqual([]);
    for (const asked of [
      { organisationId: opaqueId('organisation', 'coop-a') },
      { accountId: opaqueId('account', 'x') },
      { organisationId: 'none' },
    ])
      expect((await read(clerkOf('coop-c'), asked)).totalCount).toBe(0);
    expect((await read({ role: 'CLERK' })).nodes).toEqual([]);
    const weaver = await zone.ask<null>(LIST, {}, { role: 'WEAVER', person: 'p' });
    expect(weaver.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('names an organisation’s own keys and what was done to them, to it alone', async () => {
    const clerk = { ...clerkOf('coop-k'), account: 'key-maker' };
    await zone.api.get(Accounts, { strict: false }).createDemoAccount({
      ...{ login: 'key-maker', password: 'a long enough password', role: 'CLERK', organisationId: 'coop-k' },
      ...{ displayName: 'Key Maker', language: 'en' as const },
    });
    const maker = (await zone.api.get(Accounts, { strict: false }).byLogin('key-maker'))!._id;
    const made = await zone.ask<{ createApiKey: { secret: string } }>(
      `mutation { createApiKey(input: { label: "Partner", permissions: ["rug:read"], expiresInDays: 1 }) {
        ... on ApiKeyMadePayload { secret } } }`,
      {},
      { ...clerk, account: maker },
    );
    await zone.ask('{ rugs { totalCount } }', {}, made.data.createApiKey.secret);
    await until('the key is told of', async () => (await read(clerk, { what: 'KEY_USED' })).nodes.length > 0);
    const [used] = (await read(clerk, { what: 'KEY_USED' })).nodes;
    expect(used).toMatchObject({ accountName: 'key «Partner»', subjectName: 'Partner', subjectKind: 'key' });
    const [change] = (await read(clerk, { what: 'KEY_CHANGED' })).nodes;
    expect(change).toMatchObject({ accountName: 'Key Maker', subjectName: 'Partner' });
    expect((await read(clerkOf('coop-a'), { what: 'KEY_USED' })).nodes).toEqual([]);
  });

  it('is handed out as a file in which nothing reckons', async () => {
    const file = await csv(clerkOf('coop-a'));
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="access-log.csv"');
    const lines = (await file.text()).trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('at,lastAt,times,what');
    for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
    expect(lines.join()).toContain(`"'=HYPERLINK(`);
    const wanted = await csv(admin, '?what=SIGN_IN&outcome=REFUSED');
    expect((await wanted.text()).trim().split('\n')).toHaveLength(2);
  });

  it('is handed to nobody who may not read it, and not for a filter that is none', async () => {
    expect((await csv(undefined)).status).toBe(401);
    expect((await csv({ role: 'WEAVER', person: 'p' })).status).toBe(403);
    for (const query of ['?what=NOTHING', '?from=yesterday', '?what[$ne]=x', '?accountId[]=a', '?x=y'])
      expect((await csv(admin, query)).status).toBe(400);
  });
});
