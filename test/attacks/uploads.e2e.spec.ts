import { randomBytes } from 'node:crypto';
import { Db } from 'mongodb';
import sharp from 'sharp';
import { accessRows } from '#libs/network';
import { opaqueId, readOpaqueId } from '#libs/platform';
import { legalId, nationalId } from '../../scripts/journey/invented-numbers.js';
import { packed, sheetXml, workbook, workbookParts } from '../fixtures/workbook.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { attack, type Seen } from './attacker.js';

let zone: TestZone;
let admin: string;
let clerk: string;
let foreign: string;
let cooperative: string;

const key = (): string => randomBytes(8).toString('hex');
const name = { fa: 'تعاونی', en: 'Cooperative', ru: 'Кооператив' };

async function made(mutation: string, select: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename ${select} ... on Refusal { code } } }`;
  const { data } = await zone.ask<{ done: Record<string, { id: string }> }>(
    text,
    { input: { commandKey: key(), ...input } },
    admin,
  );
  const found = Object.values(data.done).find((value) => typeof value === 'object');
  if (!found) throw new Error(JSON.stringify(data));
  return found.id;
}

beforeAll(async () => {
  zone = await openZone('uploads');
  admin = await zone.tokenOf({ role: 'ADMINISTRATOR' });
  cooperative = await made('registerOrganisation', '... on OrganisationPayload { organisation { id } }', {
    kind: 'COOPERATIVE',
    name,
    country: 'IR',
    legalId: legalId('a77ac6', 1),
  });
  await made('recordVillage', '... on VillagePayload { village { id } }', {
    code: 'AT-01',
    name: { fa: 'چاپارخانه', en: 'Chapar Khaneh', ru: 'Чапар-Хане' },
    county: 'Khomam',
    ruralDistrict: 'Chapar Khaneh',
    confidence: 'LIKELY',
  });
  clerk = await zone.tokenOf({ role: 'CLERK', organisation: readOpaqueId('organisation', cooperative)! });
  foreign = await zone.tokenOf({ role: 'EXPORTER', organisation: 'another' });
}, 60_000);
afterAll(() => zone.close());

/** Sends a form: short fields, then the file. */
function send(
  path: string,
  bytes: Buffer,
  {
    token,
    fields = {},
    fileName = 'x',
    type = 'image/png',
  }: {
    token?: string;
    fields?: Record<string, string>;
    fileName?: string;
    type?: string;
  },
): Promise<Seen> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), fileName);
  const headers = { 'accept-language': 'en', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return attack(zone, path, { method: 'POST', headers, body: form });
}

const emblem = (bytes: Buffer, token: string | undefined, more: object = {}) =>
  send(`/emblems/${cooperative}`, bytes, {
    fields: { commandKey: key() },
    ...(token ? { token } : {}),
    ...more,
  });
const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#a33' } });

describe('an emblem', () => {
  it('is taken from who may give it, and handed out as nothing but a picture', async () => {
    const polyglot = Buffer.concat([
      await picture().jpeg().toBuffer(),
      Buffer.from('<script>CANARY</script>'),
    ]);
    const taken = await emblem(polyglot, clerk, { fileName: '../../evil.html', type: 'text/html' });
    expect(taken.status).toBe(200);
    const { emblemPath } = taken.json['organisation'] as { emblemPath: string };
    const seen = await attack(zone, emblemPath);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain('CANARY');
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    });
    const asked = await zone.ask<{ organisations: { nodes: { emblemPath: string }[] } }>(
      '{ organisations { nodes { emblemPath } } }',
      {},
      clerk,
    );
    expect(asked.data.organisations.nodes[0]!.emblemPath).toBe(emblemPath);
  });

  it('is taken from nobody else', async () => {
    const bytes = await picture().png().toBuffer();
    expect((await emblem(bytes, undefined)).status).toBe(401);
    expect((await emblem(bytes, await zone.tokenOf({ role: 'WEAVER', person: 'p' }))).status).toBe(403);
    expect((await emblem(bytes, foreign)).json).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' });
    const nowhere = await send(`/emblems/${opaqueId('organisation', 'x')}`, bytes, {
      token: admin,
      fields: { commandKey: key() },
    });
    expect(nowhere.json).toMatchObject({ code: 'ORGANISATION_UNKNOWN' });
  });

  it.each([
    [
      'an SVG with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'PICTURE_UNREADABLE',
    ],
    ['a page', '<html><script>alert(1)</script>', 'PICTURE_UNREADABLE'],
    ['half a picture', '\x89PNG\r\n\x1a\n', 'PICTURE_UNREADABLE'],
  ])('that is %s is refused', async (_, text, code) => {
    const seen = await emblem(Buffer.from(text, 'latin1'), clerk);
    expect({ status: seen.status, code: seen.json['code'] }).toEqual({ status: 200, code });
  });

  it('that is too large is refused while it comes in', async () => {
    const seen = await emblem(Buffer.alloc(3 * 1024 * 1024), clerk);
    expect(seen.status).toBe(400);
  });

  it.each(['../../package.json', '..%2f..%2fpackage.json', '%2e%2e/keys', `${'a'.repeat(64)}.svg`, 'x.webp'])(
    'is not found at %s',
    async (path) => expect((await attack(zone, `/emblems/${path}`)).status).toBe(404),
  );

  it('comes in a form and in nothing else; forms of another make are refused', async () => {
    const headers = { authorization: `Bearer ${clerk}` };
    const path = `/emblems/${cooperative}`;
    const json = await attack(zone, path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(400);
    const type = 'multipart/form-data; boundary=x';
    for (const body of [
      '',
      '--x',
      '--x\r\n\r\n--x--',
      '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n',
      `--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n`,
      `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(500)}--x--\r\n`,
    ]) {
      const seen = await attack(zone, path, {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body,
      });
      expect(seen.status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('what is refused', () => {
  it('is in the access log, with why, whether it was too large, no form or not what it says', async () => {
    await emblem(Buffer.from('<svg onload="x()"/>'), clerk);
    await emblem(Buffer.alloc(6 * 1024 * 1024, 1), clerk);
    await attack(zone, `/emblems/${cooperative}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clerk}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x',
    });
    const rows = accessRows(zone.api.get(Db, { strict: false }));
    const wanted = ['UPLOAD:PICTURE_UNREADABLE', 'UPLOAD:unreadable', 'UPLOAD:uploadBytes'];
    const missing = async () => {
      const written = await rows.distinct('reason');
      return wanted.filter((reason) => !written.includes(reason));
    };
    // They are written beside the answer, not before it.
    for (const until = Date.now() + 10_000; Date.now() < until && (await missing()).length > 0;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await missing()).toEqual([]);
  });
});

const TITLES = ['کد ملی', 'نام', 'نام لاتین', 'روستا', 'تلفن', 'عضو از', 'رضایت'];
const member = (salt: string, more: Partial<Record<number, string>> = {}): string[] =>
  [
    nationalId(`7c1b5${salt}`),
    'گلنار آزمون',
    'Golnar Azmoun',
    'چاپارخانه',
    '09110000001',
    '1403/01/01',
    'بله',
  ].map((cell, i) => more[i] ?? cell);
interface Answer {
  readonly digest: string;
  readonly rows: { number: number; personId: string | null; problems: { path: string; code: string }[] }[];
}
const sheet = (bytes: Buffer, token: string, fields: Record<string, string> = {}) =>
  send('/members-sheet', bytes, { token, fields });
const peopleCount = async (): Promise<number> =>
  (await zone.ask<{ people: { totalCount: number } }>('{ people { totalCount } }', {}, admin)).data.people
    .totalCount;

describe('a list of members', () => {
  it('is shown with its problems in place, enrols nobody until it is confirmed, and nobody twice', async () => {
    const bytes = workbook([
      TITLES,
      member('91', { 1: 'نرگس ساحلی', 2: 'Narges Saheli', 4: '09110000002' }),
      member('92', { 0: '1234567890', 3: 'ناکجا', 5: 'دیروز' }),
      member('93', { 1: 'شیرین جنگلی', 2: 'Shirin Jangali', 4: '09110000003' }),
    ]);
    const looked = (await sheet(bytes, clerk)).json as unknown as Answer;
    expect(
      looked.rows.map(({ number, personId, problems }) => [
        number,
        personId,
        problems.map(({ path }) => path),
      ]),
    ).toEqual([
      [2, null, []],
      [3, null, expect.arrayContaining(['village', 'memberSince', 'nationalId'])],
      [4, null, []],
    ]);
    expect(await peopleCount()).toBe(0);
    const other = await sheet(Buffer.from('کد ملی,نام'), clerk, { confirmed: looked.digest });
    expect(other.json).toMatchObject({ code: 'SHEET_CHANGED' });

    const enrolled = (await sheet(bytes, clerk, { confirmed: looked.digest })).json as unknown as Answer;
    expect(enrolled.rows.map(({ personId }) => personId !== null)).toEqual([true, false, true]);
    expect(await peopleCount()).toBe(2);
    const again = (await sheet(bytes, clerk, { confirmed: looked.digest })).json as unknown as Answer;
    expect(again.rows.map(({ personId }) => personId)).toEqual(enrolled.rows.map(({ personId }) => personId));
    expect(await peopleCount()).toBe(2);
  });

  it('enrols for no cooperative but the clerk’s own', async () => {
    const bytes = workbook([TITLES, member('97')]);
    const seen = await sheet(bytes, clerk, { cooperativeId: opaqueId('organisation', 'other') });
    expect((seen.json as unknown as Answer).rows[0]!.problems).toMatchObject([
      { code: 'NOT_YOUR_COOPERATIVE' },
    ]);
    expect((await sheet(bytes, foreign)).status).toBe(403);
  });

  it('that is a zip bomb, claims a million rows or declares entities is refused in a moment', async () => {
    const lol = sheetXml([TITLES]).replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY a "aaaa">]>');
    const far = sheetXml([TITLES]).replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    const bombs = [
      packed({ ...workbookParts(sheetXml([TITLES])), 'xl/sharedStrings.xml': ' '.repeat(30 * 1024 * 1024) }),
      packed(workbookParts(far)),
      packed(workbookParts(lol)),
    ];
    const before = performance.now();
    for (const bomb of bombs) {
      const seen = await sheet(bomb, clerk);
      expect({ status: seen.status, code: seen.json['code'] }).toEqual({
        status: 200,
        code: expect.stringMatching(/^SHEET_(TOO_LARGE|UNREADABLE)$/),
      });
    }
    expect(performance.now() - before).toBeLessThan(5_000);
  }, 20_000);

  it('is handed out without a formula, whatever somebody was called, and under a safe name', async () => {
    // Names take no sign of a formula at the door; the file does not rest on that.
    const seen = await attack(zone, '/members.csv', {
      headers: { authorization: `Bearer ${clerk}`, 'accept-language': 'fa' },
    });
    expect(seen.status).toBe(200);
    expect(seen.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(seen.headers.get('content-disposition')).toBe(
      `attachment; filename="____.csv"; filename*=UTF-8''%D8%A7%D8%B9%D8%B6%D8%A7.csv`,
    );
    expect(seen.headers.get('cache-control')).toBe('no-store');
    expect(seen.text).toMatch(/نرگس ساحلی/);
    expect(seen.text).not.toMatch(/(^|,|\n)"?[=+@-]/);
  });
});
