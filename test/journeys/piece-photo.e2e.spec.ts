import sharp from 'sharp';
import type { Caller } from '#libs/platform';
import { makeWorld, rug, type World } from './access-world.js';

interface Photo {
  readonly id: string;
  readonly on: string;
  readonly path: string;
  readonly thumbnailPath: string;
  readonly heightPx: number;
}

let world: World;
let pieceId: string;

beforeAll(async () => {
  world = await makeWorld('piece-photo');
  const [{ clerk, loomId, weaverId }] = world.cooperatives;
  const { design, construction, lengthMm, widthMm, raj } = rug(world.villageId, loomId, weaverId);
  const plan = { design, construction, lengthMm, widthMm, raj, loomId, weaverIds: [weaverId] };
  const told = await world.tell('putOnLoom', { ...plan, startedOn: '2025-01-10' }, clerk);
  pieceId = (told['piece'] as { id: string }).id;
}, 60_000);
afterAll(() => world?.zone.close());

const shot = (colour: string) =>
  sharp({ create: { width: 900, height: 2_400, channels: 3, background: colour } })
    .withExif({ IFD0: { Copyright: 'CANARY' }, IFD3: { GPSLatitude: '37/1 28/1 0/1' } })
    .jpeg()
    .toBuffer();
const headersOf = async (as: Partial<Caller>) => ({
  authorization: `Bearer ${await world.zone.tokenOf(as)}`,
});

async function send(bytes: Buffer, fields: Record<string, string>, as: Partial<Caller>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'loom.jpg');
  const address = `${world.zone.address}/pieces/${pieceId}/photos`;
  const answer = await fetch(address, { method: 'POST', headers: await headersOf(as), body: form });
  return { status: answer.status, body: (await answer.json()) as { code?: string; __typename?: string } };
}

async function photosFor(as: Partial<Caller>): Promise<readonly Photo[] | undefined> {
  const { data } = await world.zone.ask<{ piece: { photos: Photo[] } | null }>(
    'query ($id: ID!) { piece(id: $id) { photos { id on path thumbnailPath heightPx } } }',
    { id: pieceId },
    as,
  );
  return data.piece?.photos;
}

const statusOf = async (path: string, as: Partial<Caller>): Promise<number> =>
  (await fetch(`${world.zone.address}${path}`, { headers: await headersOf(as) })).status;

describe('photographs of a piece on the loom', () => {
  it('are shown from a device’s own store only to who may still see them', async () => {
    const [{ clerk }, theirs] = world.cooperatives;
    await send(await shot('#355'), { commandKey: 'piece-photo-kept', on: '2025-02-01' }, clerk);
    const [photo] = (await photosFor(clerk))!;
    const address = `${world.zone.address}${photo!.path}`;
    const first = await fetch(address, { headers: await headersOf(clerk) });
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const kept = { 'if-none-match': first.headers.get('etag')! };
    await first.arrayBuffer();
    const again = await fetch(address, { headers: { ...kept, ...(await headersOf(clerk)) } });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    const other = { 'if-none-match': '"another"' };
    expect((await fetch(address, { headers: { ...other, ...(await headersOf(clerk)) } })).status).toBe(200);
    // Who signed out, and who lost sight of it, is not told that it is unchanged.
    expect((await fetch(address, { headers: kept })).status).toBe(401);
    expect((await fetch(address, { headers: { ...kept, ...(await headersOf(theirs.clerk)) } })).status).toBe(
      404,
    );
    const { data } = await world.zone.ask<{ told: { code?: string } }>(
      `mutation ($input: RemovePiecePhotoInput!) { told: removePiecePhoto(input: $input) { ... on Refusal { code } } }`,
      {
        input: { commandKey: 'piece-photo-gone', pieceId, photoId: photo!.id, reason: 'WRONG_PIECE' },
      },
      clerk,
    );
    expect(data.told.code).toBeUndefined();
    expect((await fetch(address, { headers: { ...kept, ...(await headersOf(clerk)) } })).status).toBe(404);
  });

  it('are drawn anew, without where and by whom they were taken, and the same command takes in one', async () => {
    const [{ clerk, weaver }] = world.cooperatives;
    const fields = { commandKey: 'piece-photo-1', on: '2025-02-01' };
    const picture = await shot('#a33');
    const sent = await Promise.all([send(picture, fields, clerk), send(picture, fields, clerk)]);
    expect(sent.map(({ body }) => body.__typename)).toEqual(['PiecePayload', 'PiecePayload']);
    const [photo, ...others] = (await photosFor(weaver))!;
    expect(others).toEqual([]);
    expect(photo).toMatchObject({ on: '2025-02-01', heightPx: 1_600 });
    for (const [path, side] of [
      [photo!.path, 1_600],
      [photo!.thumbnailPath, 320],
    ] as const) {
      const seen = await fetch(`${world.zone.address}${path}`, { headers: await headersOf(weaver) });
      const stored = Buffer.from(await seen.arrayBuffer());
      const { height, exif, format } = await sharp(stored).metadata();
      expect([height, exif, format]).toEqual([side, undefined, 'webp']);
      expect(stored.includes('CANARY')).toBe(false);
    }
  });

  it('are neither taken in nor shown for those whose piece it is not', async () => {
    const [{ clerk, weaver }, theirs] = world.cooperatives;
    const fields = { commandKey: 'piece-photo-2', on: '2025-02-02' };
    expect((await send(await shot('#33a'), fields, theirs.clerk)).body.code).toBe('PIECE_UNKNOWN');
    expect((await send(await shot('#33a'), fields, weaver)).status).toBe(403);
    const [photo] = (await photosFor(clerk))!;
    expect(await photosFor(theirs.clerk)).toBeUndefined();
    expect(await statusOf(photo!.path, theirs.clerk)).toBe(404);
    expect(await statusOf(photo!.path, theirs.weaver)).toBe(404);
    expect(await statusOf(photo!.path, world.trades[0].exporter)).toBe(403);
  });

  it('show a day on which there was something, and go when somebody is in them', async () => {
    const [{ clerk }] = world.cooperatives;
    for (const [on, commandKey] of [
      ['2025-01-09', 'piece-photo-3'],
      ['2099-01-01', 'piece-photo-4'],
      ['tomorrow', 'piece-photo-5'],
    ] as const)
      expect((await send(await shot('#3a3'), { commandKey, on }, clerk)).body.code).toBe('PIECE_PHOTO_DAY');
    const wrong = { commandKey: 'piece-photo-6', on: '2025-02-03' };
    expect((await send(Buffer.from('no picture'), wrong, clerk)).body.code).toBeDefined();
    const [photo] = (await photosFor(clerk))!;
    const removed = await world.tell(
      'removePiecePhoto',
      { pieceId, photoId: photo!.id, reason: 'SHOWS_PEOPLE' },
      clerk,
    );
    expect(removed.code).toBeUndefined();
    expect(await photosFor(clerk)).toEqual([]);
    expect(await statusOf(photo!.path, clerk)).toBe(404);
  });

  it('material that is given out for it goes into the rug that it becomes', async () => {
    const [{ clerk, weaverId, loomId }, theirs] = world.cooperatives;
    const { tell, zone } = world;
    const wool = { material: 'WOOL', form: 'YARN', massG: 9_000, supplier: 'bazaar of Rasht' };
    await tell('receiveLot', { ...wool, yarn: { nm: 8, plies: 2 } }, clerk);
    const { data } = await zone.ask<{ materialLots: { nodes: { id: string; yarn: object }[] } }>(
      '{ materialLots { nodes { id yarn { nm plies metresPerKg } } } }',
      {},
      clerk,
    );
    const { id: lotId, yarn } = data.materialLots.nodes[0]!;
    expect(yarn).toEqual({ nm: 8, plies: 2, metresPerKg: 4_000 });
    const issue = (to: object) => tell('issueFromLot', { lotId, massG: 8_000, to }, clerk);
    expect((await issue({ pieceId: theirs.pieceId })).problems).toMatchObject([
      { code: 'LOT_HOLDER_UNKNOWN' },
    ]);
    expect((await issue({ pieceId, loomId })).code).toBe('LOT_HOLDER_MISSING');
    expect((await issue({ pieceId })).code).toBeUndefined();
    const held = await zone.ask<{ piece: { materials: { massG: number }[] } }>(
      'query ($id: ID!) { piece(id: $id) { materials { massG } } }',
      { id: pieceId },
      clerk,
    );
    expect(held.data.piece.materials).toEqual([{ massG: 8_000 }]);
    await tell('cutOffPiece', { pieceId, on: '2025-06-01' }, clerk);
    const line = {
      ...rug(world.villageId, loomId, weaverId),
      loomOnDate: '2025-01-10',
      cutOffDate: '2025-06-01',
    };
    const registered = await tell('registerBatch', { rugs: [{ ...line, pieceId, weightG: 7_000 }] }, clerk);
    expect(registered.code).toBeUndefined();
    const [rugId] = (registered['batch'] as { rugs: { nodes: { id: string }[] } }).rugs.nodes.map(
      ({ id }) => id,
    );
    const takings = [{ lotId, from: { pieceId }, massG: 8_000 }];
    const made = await tell('recordRugMaterials', { rugId, takings, explanation: 'as woven' }, clerk);
    expect(made.code).toBeUndefined();
  });
});
