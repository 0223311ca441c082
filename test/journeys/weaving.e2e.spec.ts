import { Db } from 'mongodb';
import { readOpaqueId } from '#libs/platform';
import { makeWorld, rug, type Told, type World } from './access-world.js';

const PIECE = `query ($id: ID!) { piece(id: $id) {
  id code status wovenMm wovenPercent wovenKnots knots rows cutOffOn
  estimate { on basis } progress { on wovenMm addedMm rows knots }
  weavers { days current person { id displayName } }
  loom { id code status freeMm place owner { id } pieces(status: [ON_LOOM]) { totalCount } }
  rug { id code piece { id } weaverDays { days person { id } } }
  story(first: 3) { totalCount nodes { type by details { name value } } pageInfo { hasNextPage endCursor } }
} }`;
const RACERS = 12;

jest.setTimeout(60_000);

interface Piece {
  readonly id: string;
  readonly status: string;
  readonly rug: { id: string; weaverDays: { days: number }[]; piece: { id: string } | null } | null;
  readonly loom: { status: string; freeMm: number; place: string; owner: { id: string } };
  readonly story: { totalCount: number; nodes: { type: string; by: string }[] };
  readonly [field: string]: unknown;
}

describe('weaving', () => {
  let world: World;
  let db: Db;
  beforeAll(async () => {
    world = await makeWorld('weaving');
    db = world.zone.api.get(Db, { strict: false });
  });
  afterAll(() => world.zone.close());

  const us = () => world.cooperatives[0];
  const say = (mutation: string, input: object): Promise<Told> => world.tell(mutation, input, us().clerk);
  const plan = (more: object = {}) => ({
    ...{ loomId: us().loomId, design: 'هراتی', construction: 'KNOTTED', lengthMm: 1_500, widthMm: 1_000 },
    ...{ raj: { count: 40, basisMm: 70 }, weaverIds: [us().weaverId], startedOn: '2024-01-01' },
    ...more,
  });
  const begun = async (more: object = {}): Promise<string> => {
    const told = await say('putOnLoom', plan(more));
    if (told.code) throw new Error(JSON.stringify(told));
    return (told['piece'] as { id: string }).id;
  };
  const piece = async (id: string, as = us().clerk): Promise<Piece | null> =>
    (await world.zone.ask<{ piece: Piece | null }>(PIECE, { id }, as)).data.piece;
  const line = (more: object = {}) => {
    const { design, construction, lengthMm, widthMm, weightG, raj, ...rest } = rug('', '', '');
    const { knotType, pile, warp, weft, answers } = rest;
    const fabric = { raj, knotType, pile, warp, weft, answers };
    return { design, construction, lengthMm, widthMm, weightG, ...fabric, ...more };
  };

  it('goes from the warp to the rug: begun, measured, counted, cut off, registered', async () => {
    const pieceId = await begun();
    const wove = [{ personId: us().weaverId, days: 1 }];
    await say('recordProgress', { pieceId, on: '2024-02-10', counted: 'TOTAL', lengthMm: 200, wove });
    const rows = { pieceId, on: '2024-03-10', counted: 'ADDED', rows: 100 };
    expect((await say('recordProgress', rows)).code).toBeUndefined();
    const range = { pieceId, from: '2024-03-01', to: '2024-03-31' };
    await say('recordWeaverDays', { ...range, wove: [{ personId: us().weaverId, days: 26.5 }] });
    expect(await piece(pieceId)).toMatchObject({
      ...{ status: 'ON_LOOM', wovenMm: 375, wovenPercent: 25, knots: 489_797, rows: 857 },
      progress: [
        { wovenMm: 375, addedMm: 175, rows: 100 },
        { wovenMm: 200, addedMm: 200, rows: null },
      ],
      weavers: [{ days: 27.5, current: true }],
      estimate: { basis: 'OWN_PACE' },
      loom: { status: 'IN_USE', freeMm: 1_000, place: 'behind the school', pieces: { totalCount: 1 } },
    });
    await say('cutOffPiece', { pieceId, on: '2024-05-21' });
    const told = await say('registerBatch', { rugs: [line({ pieceId })] });
    expect(told['problems'] ?? []).toEqual([]);
    const done = (await piece(pieceId))!;
    expect(done).toMatchObject({ status: 'REGISTERED', cutOffOn: '2024-05-21', estimate: null });
    expect(done.rug).toMatchObject({ piece: { id: pieceId }, weaverDays: [{ days: 27.5 }] });
    expect(done.loom).toMatchObject({ status: 'IDLE', freeMm: 2_000 });
    expect(done.story.totalCount).toBe(7);
    expect(done.story.nodes.map(({ type }) => type)).toEqual([
      'PieceRegistered',
      'PieceCutOff',
      'PieceWeaverDaysRecorded',
    ]);
    const { data } = await world.zone.ask<{ rug: object }>(
      '{ rug(id: "%") { loomOnDate cutOffDate makers { id } loom { id } village { id } } }'.replace(
        '%',
        done.rug!.id,
      ),
      {},
      us().clerk,
    );
    expect(data.rug).toEqual({
      ...{ loomOnDate: '2024-01-01', cutOffDate: '2024-05-21', makers: [{ id: us().weaverId }] },
      ...{ loom: { id: us().loomId }, village: { id: world.villageId } },
    });
  });

  it('is told to her who weaves, and to nobody of another house', async () => {
    const id = us().pieceId;
    expect(await piece(id, us().weaver)).toMatchObject({ weavers: [{ days: 0, current: true }] });
    expect(await piece(id, world.cooperatives[1].clerk)).toBeNull();
    const mine = '{ pieces { nodes { id } } people { nodes { pieces { totalCount } } } }';
    const { data } = await world.zone.ask<{ pieces: { nodes: { id: string }[] } }>(mine, {}, us().weaver);
    expect(data.pieces.nodes.map((one) => one.id)).toContain(id);
  });

  it('waits on the desk of its cooperative while nobody says how far it is', async () => {
    const quiet = async (as: Parameters<typeof piece>[1]) => {
      const text = '{ pieces(quiet: true) { totalCount nodes { id lastReadOn } } desk { piecesQuiet } }';
      const { data } = await world.zone.ask<{
        pieces: { totalCount: number; nodes: { id: string; lastReadOn: string | null }[] };
        desk: { piecesQuiet: number };
      }>(text, {}, as);
      expect(data.desk.piecesQuiet).toBe(data.pieces.totalCount);
      return data.pieces.nodes;
    };
    const id = await begun();
    expect(await quiet(us().clerk)).toContainEqual({ id, lastReadOn: null });
    expect((await quiet(world.cooperatives[1].clerk)).map((one) => one.id)).not.toContain(id);
    await say('recordProgress', { pieceId: id, on: '2024-03-10', counted: 'TOTAL', lengthMm: 100 });
    expect(await quiet(us().clerk)).toContainEqual({ id, lastReadOn: '2024-03-10' });
    expect(
      (await say('recordProgress', { pieceId: id, counted: 'TOTAL', lengthMm: 150 })).code,
    ).toBeUndefined();
    expect((await quiet(us().clerk)).map((one) => one.id)).not.toContain(id);
    await say('abandonPiece', { pieceId: id, reason: 'RECORDED_BY_MISTAKE' });
  });

  it('asks what is hard to believe, and keeps the answer with the fact', async () => {
    const pieceId = await begun({ startedOn: '2024-06-01' });
    const fast = { pieceId, on: '2024-06-10', counted: 'TOTAL', lengthMm: 300 };
    const asked = await say('recordProgress', fast);
    expect(asked).toMatchObject({ code: 'QUESTIONS_UNANSWERED', problems: [{ code: 'QUESTION_W01' }] });
    const answers = [{ rule: 'W01', answer: 'two evenings of her sister' }];
    expect((await say('recordProgress', { ...fast, answers })).code).toBeUndefined();
    const kept = await db
      .collection('entries')
      .find({ 'events.data.answered': { $exists: true } })
      .toArray();
    expect(JSON.stringify(kept)).toContain('two evenings of her sister');
    const tooFast = { ...fast, on: '2024-06-11', lengthMm: 400, answers };
    expect(await say('recordProgress', tooFast)).toMatchObject({ problems: [{ code: 'TOO_FAST' }] });
    await say('abandonPiece', { pieceId, reason: 'RECORDED_BY_MISTAKE' });
  });

  it('of a loom in use neither retires it nor makes it narrower; an idle one is amended and retired', async () => {
    const { loomId } = us();
    const pieceId = await begun();
    expect((await say('retireLoom', { loomId, reason: 'SOLD' })).code).toBe('LOOM_IN_USE');
    expect(await say('amendLoom', { loomId, widthMm: 900 })).toMatchObject({
      problems: [{ code: 'LOOM_HOLDS_MORE' }],
    });
    await say('abandonPiece', { pieceId, reason: 'OTHER' });
    const other = await say('registerLoom', { villageId: world.villageId, kind: 'HORIZONTAL', widthMm: 900 });
    const { id } = other['loom'] as { id: string };
    expect(
      (await say('amendLoom', { loomId: id, widthMm: 1_000, ownerId: us().weaverId })).code,
    ).toBeUndefined();
    expect((await say('amendLoom', { loomId: id, widthMm: 1_000 })).code).toBe('LOOM_UNCHANGED');
    expect((await say('amendLoom', { loomId: id, ownerId: world.cooperatives[1].weaverId })).code).toBe(
      'LOOM_OWNER_UNKNOWN',
    );
    expect((await say('retireLoom', { loomId: id, reason: 'WORN_OUT' })).code).toBeUndefined();
    expect((await say('putOnLoom', plan({ loomId: id, widthMm: 900 }))).code).toBe('LOOM_RETIRED');
    const { data } = await world.zone.ask<{ looms: { nodes: { id: string }[] } }>(
      '{ looms(first: 5, status: RETIRED) { nodes { id retiredBecause story(first: 5) { nodes { type } } } } }',
      {},
      us().clerk,
    );
    expect(data.looms.nodes).toMatchObject([
      {
        ...{ id, retiredBecause: 'WORN_OUT' },
        story: { nodes: [{ type: 'LoomRetired' }, { type: 'LoomAmended' }, { type: 'LoomRegistered' }] },
      },
    ]);
  });

  describe('raced', () => {
    it('for the last free width of a loom is won by one', async () => {
      const told = await Promise.all(
        Array.from({ length: RACERS }, () => say('putOnLoom', plan({ widthMm: 1_100, beside: true }))),
      );
      const won = told.filter(({ code }) => code === undefined);
      expect(won).toHaveLength(1);
      expect(new Set(told.map(({ code }) => code))).toEqual(new Set([undefined, 'LOOM_FULL']));
      const loom = await db
        .collection<{ _id: string; carrying: object[] }>('looms')
        .findOne({ _id: readOpaqueId('loom', us().loomId)! });
      expect(loom?.carrying).toHaveLength(1);
      for (const one of won)
        await say('abandonPiece', { pieceId: (one['piece'] as { id: string }).id, reason: 'OTHER' });
    });

    it('by two batches for one piece makes one rug', async () => {
      const pieceId = await begun({ startedOn: '2024-05-22' });
      await say('cutOffPiece', { pieceId, on: '2024-10-21' });
      const before = await db.collection('rugs').countDocuments();
      const told = await Promise.all(
        Array.from({ length: RACERS }, () =>
          say('registerBatch', { rugs: [line({ pieceId }), line(filled())] }),
        ),
      );
      expect(told.filter(({ code }) => code === undefined)).toHaveLength(1);
      for (const { code, problems } of told)
        if (code) expect([code, (problems as { code: string }[])[0]?.code].join()).toContain('PIECE_HAS_RUG');
      expect((await db.collection('rugs').countDocuments()) - before).toBe(2);
      const closed = {
        events: {
          $elemMatch: { type: 'PieceRegistered', subject: `piece:${readOpaqueId('piece', pieceId)}` },
        },
      };
      expect(await db.collection('entries').countDocuments(closed)).toBe(1);
    });

    it('to record one day of hers at two pieces never makes more than a day and a half', async () => {
      const villageId = world.villageId;
      const looms = await Promise.all(
        [1, 2, 3].map(() => say('registerLoom', { villageId, kind: 'VERTICAL', widthMm: 1_500 })),
      );
      const pieces = await Promise.all(
        looms.map((told) => begun({ loomId: (told['loom'] as { id: string }).id })),
      );
      const day = { from: '2024-06-20', wove: [{ personId: us().weaverId, days: 1 }] };
      const answers = [{ rule: 'W08', answer: 'from memory' }];
      const told = await Promise.all(
        pieces.map((pieceId) => say('recordWeaverDays', { pieceId, ...day, answers })),
      );
      expect(told.filter(({ code }) => code === undefined)).toHaveLength(1);
      const person = readOpaqueId('person', us().weaverId)!;
      const log = await db
        .collection<{ _id: string; records: object[] }>('weaver_logs')
        .findOne({ _id: person });
      expect(log?.records.filter((one) => 'from' in one && one.from === '2024-06-20')).toHaveLength(1);
    });
  });

  const filled = () => {
    const { loomOnDate, cutOffDate } = rug('', '', '');
    return line({
      ...{ loomOnDate, cutOffDate, makerIds: [us().weaverId], villageId: world.villageId },
    });
  };

  describe('a rug of a piece', () => {
    it('agrees with it, and is registered once it is cut off', async () => {
      const pieceId = await begun({ startedOn: '2024-10-22' });
      const told = async (...rugs: object[]) => {
        const { code, problems } = await say('registerBatch', { rugs });
        return (
          ((problems ?? []) as { path: string; code: string }[])
            .map((one) => `${one.path} ${one.code}`)
            .join() || code
        );
      };
      const wants = line({ pieceId, cutOffDate: '2025-03-12' });
      expect(await told(wants)).toContain('rugs.0.pieceId PIECE_STILL_ON_LOOM');
      await say('cutOffPiece', { pieceId, on: '2025-03-12' });
      expect(await told(line({ pieceId, loomOnDate: '2024-10-23' }))).toBe(
        'rugs.0.loomOnDate PIECE_DISAGREES',
      );
      expect(await told(line({ pieceId }), line({ pieceId }))).toBe('rugs.1.pieceId PIECE_TWICE');
      const stranger = { personId: world.cooperatives[1].weaverId, days: 3 };
      expect(await told(line({ pieceId, weaverDays: [stranger] }))).toBe(
        'rugs.0.weaverDays.0.personId DAYS_OF_NO_MAKER',
      );
      const long = { personId: us().weaverId, days: 143 };
      expect(await told(line({ pieceId, weaverDays: [long] }))).toBe('rugs.0.weaverDays.0.days DAYS_FORM');
      expect(await told(line({ pieceId: world.cooperatives[1].pieceId }))).toContain('PIECE_UNKNOWN');
      expect(await told(line())).toContain('rugs.0.loomOnDate DATE_FORM');
      expect(await told(line({ pieceId, weaverDays: [{ ...long, days: 100 }] }))).toBeUndefined();
      expect(await piece(pieceId)).toMatchObject({ rug: { weaverDays: [{ days: 100 }] } });
    });
  });
});
