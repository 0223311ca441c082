import sharp from 'sharp';
import { Clock, dayInIran, type Caller } from '#libs/platform';
import { PhotographRug } from '#libs/production';
import { makeWorld, type World } from './access-world.js';

const PASSPORT = `query ($code: String!) { passport(code: $code) {
  code sgtin standing photoPath fields { key label { fa } value { fa en ru } } } }`;
interface Passport {
  readonly code: string;
  readonly sgtin: string;
  readonly standing: string;
  readonly photoPath: string | null;
  readonly fields: readonly { readonly key: string; readonly value: { readonly en: string } }[];
}

/** A GS1 Digital Link to an article without its check digit, and a serial. */
function linkTo(article: string, serial: string): string {
  const sum = [...article].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return `https://id.example/01/${article}${(10 - (sum % 10)) % 10}/21/${serial}`;
}

describe('the passport of a rug, for whoever scans it', () => {
  let world: World;
  let rugId: string;
  let code: string;
  let link: string;
  /** As somebody without an account. */
  const scanned = async (written: string): Promise<Passport | null> => {
    const { data, errors } = await world.zone.ask<{ passport: Passport | null }>(PASSPORT, { code: written });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.passport;
  };
  const valueOf = (passport: Passport | null, key: string) =>
    passport?.fields.find((field) => field.key === key)?.value.en;
  const done = async (mutation: string, input: object, as: Partial<Caller>): Promise<void> => {
    const told = await world.tell(mutation, input, as);
    if (told.code) throw new Error(`${mutation}: ${JSON.stringify(told)}`);
  };

  beforeAll(async () => {
    world = await makeWorld('passports');
    rugId = world.cooperatives[0].rugIds[0]!;
    const { data } = await world.zone.ask<{ rug: { code: string; sgtin: string } }>(
      'query ($id: ID!) { rug(id: $id) { code sgtin } }',
      { id: rugId },
      world.cooperatives[0].clerk,
    );
    code = data.rug.code;
    const [prefix, item, serial] = data.rug.sgtin.replace('urn:epc:id:sgtin:', '').split('.');
    link = linkTo(`${item![0]}${prefix}${item!.slice(1)}`, serial!);
  }, 60_000);
  afterAll(() => world?.zone.close());

  it('is found by the code as it is printed or typed, by its link and its EPC, and by no other article', async () => {
    const passport = (await scanned(code))!;
    expect(passport).toMatchObject({ code, standing: 'PASSED' });
    for (const written of [code.toLowerCase(), code.replace('-', ' '), link, passport.sgtin])
      expect((await scanned(written))?.code).toBe(code);
    expect(await scanned(linkTo('0952123400002', code.replace('-', '')))).toBeNull();
    expect(await scanned('K7M3-9HRX')).toBeNull();
    expect(await scanned(world.trades[0].shipmentCode)).toBeNull();
  });

  it('says nothing of prices and trade, and of the maker what she agreed to, as it stands now', async () => {
    const [{ clerk, weaverId: personId }] = world.cooperatives;
    const worth = { rugId, amountMinor: '777777777', currency: 'IRR', on: '2024-06-01' };
    await done('valueRug', worth, clerk);
    const withheld = await scanned(code);
    expect(JSON.stringify(withheld)).not.toMatch(/777777777|Weaver|زن بافنده|FCA|Astrakhan/);
    expect(valueOf(withheld, 'makers')).toBeDefined();

    const on = dayInIran(world.zone.api.get(Clock, { strict: false }).now());
    await done('giveConsent', { personId, on }, clerk);
    expect(valueOf(await scanned(code), 'makers')).toMatch(/Weaver/);
    await done('withdrawConsent', { personId, on }, clerk);
    expect(JSON.stringify(await scanned(code))).not.toMatch(/Weaver|زن بافنده/);
  });

  it('shows the newest photograph of the front to everybody, and no other', async () => {
    const [{ clerk }] = world.cooperatives;
    const taking = world.zone.api.get(PhotographRug, { strict: false });
    const take = async (view: string, background: string): Promise<string> => {
      const picture = await sharp({ create: { width: 60, height: 90, channels: 3, background } })
        .png()
        .toBuffer();
      const photo = { commandKey: `photo-of-${view}`, rugId, view, picture };
      const taken = await taking.execute(clerk as Caller, photo);
      if (!taken.ok) throw new Error(taken.refusal.code);
      const { data } = await world.zone.ask<{ rug: { photos: { id: string }[] } }>(
        'query ($id: ID!) { rug(id: $id) { photos { id } } }',
        { id: rugId },
        clerk,
      );
      return data.rug.photos.at(-1)!.id;
    };
    expect((await scanned(code))!.photoPath).toBeNull();
    const front = await take('FRONT', '#a33');
    const back = await take('BACK', '#3a3');
    const { photoPath } = (await scanned(code))!;
    const get = (path: string) => fetch(`${world.zone.address}${path}`);
    const seen = await get(photoPath!);
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await get(photoPath!.replace(front, back))).status).toBe(404);

    await done('removeRugPhoto', { rugId, photoId: front, reason: 'SHOWS_PEOPLE' }, clerk);
    expect((await scanned(code))!.photoPath).toBeNull();
    expect((await get(photoPath!)).status).toBe(404);
  });

  it('warns of a rug that was lost or withdrawn', async () => {
    const [{ clerk, rugIds }] = world.cooperatives;
    const lostId = rugIds[2]!;
    const { data } = await world.zone.ask<{ rug: { code: string } }>(
      'query ($id: ID!) { rug(id: $id) { code } }',
      { id: lostId },
      clerk,
    );
    await done('reportRugLost', { rugId: lostId, how: 'STOLEN', on: '2024-06-02' }, clerk);
    expect((await scanned(data.rug.code))!.standing).toBe('LOST');
    await done('withdrawRug', { rugId: lostId, why: 'DESTROYED' }, clerk);
    expect((await scanned(data.rug.code))!.standing).toBe('WITHDRAWN');
  });
});
