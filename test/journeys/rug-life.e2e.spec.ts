import { createHash } from 'node:crypto';
import { Db } from 'mongodb';
import sharp from 'sharp';
import { Accounts, PeopleBehind } from '#libs/network';
import { readOpaqueId, type Caller } from '#libs/platform';
import { withAccount } from './real-accounts.js';
import { STAFF, booking, makeWorld, nationalCode, rug, type World } from './access-world.js';
import { ALL_RIGHT } from '../fixtures/checks.js';

const on = '2024-06-01';
const LIFE = `query ($id: ID!) { rug(id: $id) { status dyes finishing { step on } loss { how note }
  valuation { on amount { amountMinor currency } } sale { place exhibition price { amountMinor } }
  inspection { grade } inspectionHistory { grade passed checks { check ok } }
  photos { id view defect path thumbnailPath widthPx heightPx }
  publicCard { fields { key byLaw isPublic label { fa en ru } value { fa en ru } } }
  identityCard { neededForExport missing { en } fields { key isPublic value { en } } } } }`;
interface Life {
  readonly status: string;
  readonly dyes: string | null;
  readonly sale: { readonly price: object | null } | null;
  readonly valuation: object | null;
  readonly loss: { readonly note: string | null } | null;
  readonly inspectionHistory: readonly { readonly grade: string; readonly checks: readonly object[] }[];
  readonly photos: readonly { readonly path: string; readonly thumbnailPath: string; readonly id: string }[];
  readonly publicCard: {
    readonly fields: readonly {
      readonly key: string;
      readonly byLaw: boolean;
      readonly value: { readonly en: string };
    }[];
  };
  readonly identityCard: {
    readonly fields: readonly {
      readonly key: string;
      readonly isPublic: boolean;
      readonly value: { readonly en: string };
    }[];
  } | null;
}

let world: World;
let stock: string[];
let winter = 2000;

beforeAll(async () => {
  world = await makeWorld('ruglife');
  stock = await rugsInStock(6);
}, 60_000);
afterAll(() => world.zone.close());

/** Rugs of the first cooperative, in stock: one woven each winter, for two at once would be asked about. */
async function rugsInStock(count: number): Promise<string[]> {
  const [{ clerk, loomId, weaverId }] = world.cooperatives;
  const rugs = Array.from({ length: count }, () => ({
    ...rug(world.villageIds[0], loomId, weaverId),
    ...{ loomOnDate: `${winter}-10-07`, cutOffDate: `${++winter}-05-21` },
  }));
  const told = await world.tell('registerBatch', { rugs }, clerk);
  const ids = (told['batch'] as { rugs: { nodes: { id: string }[] } }).rugs.nodes.map(({ id }) => id);
  const results = ids.map((rugId) => ({
    rugId,
    passed: true,
    grade: 'FIRST',
    defects: [],
    checks: ALL_RIGHT,
  }));
  await world.tell('inspectRugs', { results }, clerk);
  return ids;
}
const lifeOf = async (id: string, as: Partial<Caller> = STAFF): Promise<Life | null> => {
  const { data, errors } = await world.zone.ask<{ rug: Life | null }>(LIFE, { id }, as);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.rug;
};
const codes = (told: { code?: string; problems?: readonly { code: string }[] }): string[] => [
  told.code ?? 'done',
  ...(told.problems ?? []).map(({ code }) => code),
];

describe('a rug between the loom and the buyer', () => {
  it('is finished, valued and sold at home; what stays inside is told to nobody else', async () => {
    const [{ clerk, weaver }] = world.cooperatives;
    const [trade] = world.trades;
    const [id] = stock;
    const late = { rugIds: stock.slice(0, 2), step: 'WASHING', on };
    expect(await world.tell('recordFinishing', late, clerk)).toMatchObject({
      __typename: 'RecordFinishingPayload',
    });
    const worth = { rugId: id, amountMinor: '4500000000', currency: 'IRR', on };
    expect(await world.tell('valueRug', worth, clerk)).toMatchObject({ __typename: 'RugPayload' });
    const inside = (await lifeOf(id!, clerk))!;
    expect(inside).toMatchObject({
      ...{ status: 'IN_STOCK', dyes: 'NATURAL', finishing: [{ step: 'WASHING', on }] },
      valuation: { amount: { amountMinor: '4500000000', currency: 'IRR' } },
    });
    const inner = inside.identityCard!.fields.filter(({ isPublic }) => !isPublic).map(({ key }) => key);
    expect(inner).toEqual(['makers', 'dyes', 'value']);
    // Her own cooperative and the office know who wove it; she did not agree to be named, so the passport does not say.
    const makers = (of: Life['publicCard'] | Life['identityCard']) =>
      of!.fields.find(({ key }) => key === 'makers')?.value.en;
    expect(makers(inside.publicCard)).toBe('name not published');
    expect(makers(inside.identityCard)).toBe('Weaver Nob');
    expect(makers((await lifeOf(id!, STAFF))!.identityCard)).toBe('Weaver Nob');
    for (const outside of [trade.exporter, weaver]) {
      const seen = (await lifeOf(id!, outside))!;
      expect([seen.dyes, seen.valuation, seen.identityCard]).toEqual([null, null, null]);
      expect(seen.publicCard.fields.map(({ key }) => key)).not.toContain('value');
      expect(seen.publicCard.fields[0]).toMatchObject({ key: 'place', byLaw: true });
    }

    const sale = { rugId: id, place: 'EXHIBITION', exhibition: 'نمایشگاه رشت', on };
    const price = { priceMinor: '5000000000', currency: 'IRR' };
    expect(codes(await world.tell('sellRug', { ...sale, ...price }, clerk))).toEqual(['done']);
    expect((await lifeOf(id!, weaver))!.sale).toMatchObject({ place: 'EXHIBITION', price: null });
    expect((await lifeOf(id!, clerk))!.sale).toMatchObject({ price: { amountMinor: '5000000000' } });
    // The exporter, who saw it in stock, does not see it any more.
    expect(await lifeOf(id!, trade.exporter)).toBeNull();
  });

  it('that was sold, lost or withdrawn is neither booked nor packed, and was sold is never exported after', async () => {
    const [{ clerk }] = world.cooperatives;
    const [trade] = world.trades;
    const [sold, , lost, gone] = stock;
    await world.tell('reportRugLost', { rugId: lost, how: 'STOLEN', on, note: 'from the shop' }, clerk);
    await world.tell('withdrawRug', { rugId: gone, why: 'KEPT' }, clerk);
    for (const [id, code] of [
      [sold, 'RUG_SOLD'],
      [lost, 'RUG_LOST'],
      [gone, 'RUG_WITHDRAWN'],
    ]) {
      const booked = await world.tell('bookShipment', booking(trade.consigneeId, id!), trade.exporter);
      expect(codes(booked)).toEqual(['RUGS_NOT_BOOKABLE', code]);
      const packed = await world.tell('packBale', { rugIds: [id], grossG: 9_000 }, clerk);
      expect(codes(packed)).toContain(code);
    }
    await world.tell('returnRug', { rugId: sold, on, reason: 'too large' }, clerk);
    const graded = { rugId: sold, passed: true, grade: 'FIRST' };
    expect(codes(await world.tell('inspectRugs', { results: [graded] }, clerk))).toContain(
      'CHECKLIST_MISSING',
    );
    await world.tell('inspectRugs', { results: [{ ...graded, checks: ALL_RIGHT }] }, clerk);
    expect((await lifeOf(sold!))!.status).toBe('RETURNED');
    const again = await world.tell('bookShipment', booking(trade.consigneeId, sold!), trade.exporter);
    expect(codes(again)).toEqual(['RUGS_NOT_BOOKABLE', 'RUG_RETURNED']);
    await world.tell('reportRugFound', { rugId: lost, on }, clerk);
    expect((await lifeOf(lost!))!.status).toBe('IN_STOCK');
    expect(codes(await world.tell('reportRugFound', { rugId: gone, on }, clerk))).toContain('RUG_WITHDRAWN');
  });

  it('that is sold, booked, lost and packed at the same moment goes one way only', async () => {
    const [{ clerk }] = world.cooperatives;
    const [trade] = world.trades;
    const raced = await rugsInStock(8);
    const outcomes = await Promise.all(
      raced.map(async (rugId) => {
        const told = await Promise.all([
          world.tell('sellRug', { rugId, place: 'HOME', on }, clerk),
          world.tell('bookShipment', booking(trade.consigneeId, rugId), trade.exporter),
          world.tell('reportRugLost', { rugId, how: 'MISLAID', on }, clerk),
          world.tell('withdrawRug', { rugId, why: 'KEPT' }, clerk),
          world.tell('packBale', { rugIds: [rugId], grossG: 9_000 }, clerk),
        ]);
        return { rugId, won: told.map(({ code }) => code === undefined) };
      }),
    );
    const db = world.zone.api.get(Db, { strict: false });
    for (const { rugId, won } of outcomes) {
      const [sold, booked, lost, withdrawn, packed] = won;
      const ends = [sold, booked, lost && !withdrawn, withdrawn, packed && !booked].filter(Boolean);
      expect({ rugId, ends: ends.length }).toEqual({ rugId, ends: 1 });
      const id = readOpaqueId('rug', rugId)! as never;
      const stored = await db.collection('rugs').findOne({ _id: id });
      const isOut = ['SOLD', 'LOST', 'WITHDRAWN'].includes(stored!['status'] as string);
      if (isOut) expect([stored!['baleId'], stored!['shipmentId']]).toEqual([undefined, undefined]);
    }
  });

  it('is inspected with the whole checklist, and every inspection stays on record', async () => {
    const [{ clerk }] = world.cooperatives;
    const id = stock[4]!;
    const all = ['SIDES', 'WEIGHT', 'KNOTS', 'BACK', 'PILE', 'EDGES', 'FLAT', 'COLOUR', 'CLEAN'];
    const checks = (wrong?: string, of = all) => of.map((check) => ({ check, ok: check !== wrong }));
    const inspect = async (result: object) =>
      codes(
        await world.tell(
          'inspectRugs',
          { results: [{ rugId: id, passed: true, grade: 'SECOND', ...result }] },
          clerk,
        ),
      );
    expect(await inspect({ checks: checks(undefined, all.slice(1)) })).toContain('CHECKS_INCOMPLETE');
    expect(await inspect({ checks: checks('FLAT') })).toContain('CHECK_UNTOLD');
    expect(await inspect({ checks: checks('FLAT'), defects: ['crooked'], grade: 'FIRST' })).toContain(
      'FIRST_GRADE_DOUBTFUL',
    );
    expect(await inspect({ checks: checks('FLAT'), defects: ['crooked'] })).toEqual(['done']);
    const { inspectionHistory, status } = (await lifeOf(id))!;
    expect(status).toBe('IN_STOCK');
    expect(inspectionHistory.map(({ grade }) => grade)).toEqual(['SECOND', 'FIRST']);
    expect(inspectionHistory[0]!.checks).toHaveLength(9);
  });

  it('is not inspected by its maker in another of her posts', async () => {
    const [{ clerk, weaverId, id }] = world.cooperatives;
    const accounts = world.zone.api.get(Accounts, { strict: false });
    const account = await accounts.createDemoAccount({
      ...{ login: 'both', password: 'two posts of one account', displayName: 'Both', language: 'en' },
      ...{ role: 'WEAVER', personId: readOpaqueId('person', weaverId)! },
    });
    const asClerk = { ...clerk, account };
    const results = [{ rugId: stock[5], passed: true, grade: 'FIRST', checks: ALL_RIGHT }];
    expect(id).toBeTruthy();
    expect(codes(await world.tell('inspectRugs', { results }, asClerk))).toContain('OWN_WORK');
    // Nor by a program that has a key of hers.
    const behind = world.zone.api.get(PeopleBehind, { strict: false });
    const byKey = { account: 'key-1', via: 'key', madeBy: account, role: 'CLERK', language: 'en' } as const;
    expect(await behind.recordsOf(byKey)).toContain(readOpaqueId('person', weaverId));
  });
});

describe('photographs of a rug', () => {
  const shot = (colour: string, exif = true) => {
    const picture = sharp({ create: { width: 900, height: 2_400, channels: 3, background: colour } });
    return (
      exif ? picture.withExif({ IFD0: { Copyright: 'CANARY' }, IFD3: { GPSLatitude: '37/1' } }) : picture
    )
      .jpeg()
      .toBuffer();
  };
  async function send(
    id: string,
    bytes: Buffer,
    fields: Record<string, string>,
    as: Partial<Caller>,
    type = 'image/jpeg',
  ) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ commandKey: `photo-${Math.random()}`, ...fields }))
      form.append(name, value);
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), '../../etc/photo.jpg');
    const headers = { authorization: `Bearer ${await world.zone.tokenOf(as)}`, 'accept-language': 'en' };
    const response = await fetch(`${world.zone.address}/rugs/${id}/photos`, {
      method: 'POST',
      headers,
      body: form,
    });
    return { status: response.status, body: (await response.json()) as { code?: string } };
  }
  const get = async (path: string, as?: Partial<Caller>) =>
    fetch(`${world.zone.address}${path}`, {
      headers: as ? { authorization: `Bearer ${await world.zone.tokenOf(as)}` } : {},
    });

  it('are drawn anew in two sizes, shown to those who see the rug, and gone when they are taken out', async () => {
    const [{ clerk }, other] = world.cooperatives;
    const [id] = await rugsInStock(1);
    const bytes = Buffer.concat([await shot('#a33'), Buffer.from('<script>CANARY</script>')]);
    expect((await send(id!, bytes, { view: 'FRONT' }, clerk)).body).toMatchObject({
      __typename: 'RugPayload',
    });
    await send(id!, await shot('#3a3'), { view: 'DEFECT', defect: 'moth' }, clerk);
    const { photos } = (await lifeOf(id!, clerk))!;
    expect(photos).toEqual([
      expect.objectContaining({ view: 'FRONT', defect: null, widthPx: 600, heightPx: 1_600 }),
      expect.objectContaining({ view: 'DEFECT', defect: 'moth' }),
    ]);
    const [front] = photos;
    for (const [path, side] of [
      [front!.path, 1_600],
      [front!.thumbnailPath, 320],
    ] as const) {
      const seen = await get(path, clerk);
      const stored = Buffer.from(await seen.arrayBuffer());
      expect(seen.headers.get('content-type')).toBe('image/webp');
      expect(seen.headers.get('content-security-policy')).toContain('sandbox');
      expect(path).toContain(createHash('sha256').update(stored).digest('hex'));
      expect(stored.includes('CANARY')).toBe(false);
      const { height, exif } = await sharp(stored).metadata();
      expect([height, exif]).toEqual([side, undefined]);
    }
    expect((await get(front!.path)).status).toBe(401);
    expect((await get(front!.path, other.clerk)).status).toBe(404);
    // The digest opens no other door: not that of emblems, not that of another rug.
    expect((await get(`/emblems/${front!.id}.webp`)).status).toBe(404);
    expect((await get(front!.path.replace(id!, stock[1]!), clerk)).status).toBe(404);

    const sharer = await withAccount(world.zone, clerk);
    const shared = await world.zone.ask<{ told: { token: string } }>(
      `mutation ($input: ShareWithInput!) { told: shareWith(input: $input) { ... on ShareWithPayload { token } } }`,
      {
        input: { kind: 'RUG', id, label: 'A buyer', expiresInDays: 3 },
      },
      sharer,
    );
    if (!shared.data) throw new Error(JSON.stringify(shared));
    const shown = await world.zone.ask<{ rug: Life }>(LIFE, { id }, shared.data.told.token);
    expect(shown.data.rug.photos.map(({ id: photo }) => photo)).toEqual([front!.id]);
    expect([shown.data.rug.identityCard, shown.data.rug.dyes]).toEqual([null, null]);

    const out = { rugId: id, photoId: front!.id, reason: 'SHOWS_PEOPLE' };
    expect(codes(await world.tell('removeRugPhoto', out, clerk))).toEqual(['done']);
    expect((await get(front!.path, clerk)).status).toBe(404);
    expect((await lifeOf(id!, clerk))!.photos).toHaveLength(1);
  });

  it.each<[string, () => Promise<Buffer> | Buffer, Record<string, string>, string]>([
    [
      'a page that calls itself a picture',
      () => Buffer.from('<html><script>1</script>'),
      { view: 'FRONT' },
      'PICTURE_UNREADABLE',
    ],
    [
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      { view: 'FRONT' },
      'PICTURE_UNREADABLE',
    ],
    [
      'half a picture',
      () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      { view: 'FRONT' },
      'PICTURE_UNREADABLE',
    ],
    [
      'a bomb of pixels',
      () =>
        sharp({ create: { width: 6_000, height: 5_000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      { view: 'FRONT' },
      'PICTURE_TOO_MANY_PIXELS',
    ],
    ['a view that is none', () => shot('#111'), { view: 'INSIDE' }, 'PHOTO_VIEW'],
    ['a fault without its name', () => shot('#222'), { view: 'DEFECT' }, 'DEFECT_UNKNOWN'],
    ['a fault in a front', () => shot('#333'), { view: 'FRONT', defect: 'moth' }, 'DEFECT_ELSEWHERE'],
  ])('refuse %s', async (_what, bytes, fields, code) => {
    const sent = await send(stock[1]!, await bytes(), fields, world.cooperatives[0].clerk);
    expect({ status: sent.status, code: sent.body.code }).toEqual({ status: 200, code });
  });

  it('are taken from nobody else, and not beyond their size', async () => {
    const bytes = await shot('#444');
    expect((await send(stock[1]!, bytes, { view: 'FRONT' }, world.cooperatives[1].clerk)).body.code).toBe(
      'RUG_UNKNOWN',
    );
    expect((await send(stock[1]!, bytes, { view: 'FRONT' }, world.cooperatives[0].weaver)).status).toBe(403);
    const large = await send(
      stock[1]!,
      Buffer.alloc(9 * 1024 * 1024),
      { view: 'FRONT' },
      world.cooperatives[0].clerk,
    );
    expect(large.status).toBe(400);
  });

  it('is not claimed, graded and awarded by one woman with two posts', async () => {
    const [{ clerk, id: cooperativeId, weaver }] = world.cooperatives;
    const [villageId] = world.villageIds;
    const other = {
      ...{ villageId, nationalId: nationalCode(9), nameFa: 'زن دیگر', nameLatin: 'Another Woman' },
      ...{ consentToBeNamed: false, confirmedDistinct: true, cooperativeId },
    };
    const enrolled = await world.tell('enrolWeaver', other, STAFF);
    const person = readOpaqueId('person', (enrolled['person'] as { id: string }).id)!;
    const accounts = world.zone.api.get(Accounts, { strict: false });
    const account = await accounts.createDemoAccount({
      ...{ login: 'claims', password: 'two posts of one account', displayName: 'Claims', language: 'en' },
      ...{ role: 'WEAVER', personId: person },
    });
    const asClerk = { ...clerk, account };
    const { data } = await world.zone.ask<{ rug: { code: string } }>(
      'query ($id: ID!) { rug(id: $id) { code } }',
      { id: stock[4] },
      clerk,
    );
    const claim = { claim: 'MINE', ground: 'WOVE_ALL', code: data.rug.code };
    const results = [{ rugId: stock[4], passed: true, grade: 'FIRST', checks: ALL_RIGHT }];
    // She grades it while nobody knows that it is hers.
    expect(codes(await world.tell('inspectRugs', { results }, asClerk))).toEqual(['done']);
    const raised = await world.tell('disputeAttribution', claim, { role: 'WEAVER', account, person });
    expect(codes(raised)).toEqual(['done']);
    expect(codes(await world.tell('inspectRugs', { results }, asClerk))).toContain('OWN_WORK');
    const list = '{ attributionDisputes(status: OPEN) { nodes { id } } }';
    const open = await world.zone.ask<{ attributionDisputes: { nodes: { id: string }[] } }>(list, {}, STAFF);
    const answer = { disputeId: open.data.attributionDisputes.nodes[0]!.id, agrees: true };
    expect(codes(await world.tell('answerDispute', answer, asClerk))).toEqual(['OWN_CASE']);
    // A colleague may say yes for the cooperative; the woman who is named as its maker must say so too.
    expect(codes(await world.tell('answerDispute', answer, clerk))).toEqual(['done']);
    const status = async () =>
      (await world.zone.ask<{ attributionDisputes: { nodes: object[] } }>(list, {}, STAFF)).data
        .attributionDisputes.nodes.length;
    expect(await status()).toBe(1);
    expect(codes(await world.tell('answerDispute', answer, weaver))).toEqual(['done']);
    expect(await status()).toBe(0);
    // Now it is hers, and what she said of it herself does not stand.
    const standing = 'query ($id: ID!) { rug(id: $id) { status regradeSince } }';
    const stands = async () =>
      (await world.zone.ask<{ rug: object }>(standing, { id: stock[4] }, clerk)).data.rug;
    expect(await stands()).toEqual({ status: 'REGISTERED', regradeSince: expect.any(String) });
    const packed = await world.tell('packBale', { rugIds: [stock[4]], grossG: 9_000 }, clerk);
    expect(codes(packed)).toContain('RUG_TO_REGRADE');
    expect(codes(await world.tell('inspectRugs', { results }, asClerk))).toContain('OWN_WORK');
    const anew = [{ ...results[0], grade: 'SECOND' }];
    expect(codes(await world.tell('inspectRugs', { results: anew }, clerk))).toEqual(['done']);
    expect(await stands()).toEqual({ status: 'IN_STOCK', regradeSince: null });
    expect((await lifeOf(stock[4]!))!.inspectionHistory.slice(0, 2).map(({ grade }) => grade)).toEqual([
      'SECOND',
      'FIRST',
    ]);
  });
});
