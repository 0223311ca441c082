import fc from 'fast-check';
import { LANGUAGES } from '#libs/platform';
import { loomKind, loomStatus, piecesOn, takenMm } from '../loom/loom.js';
import { dayAfter, daysIn, daysShared } from './days.js';
import { estimatedFinish, handDays, knotsIn, stretchBefore } from './pace.js';
import { pieceKind, type PieceState } from './piece.js';
import * as ofHands from './hands.refusals.js';
import * as ofRugs from './piece-of-rug.refusals.js';
import * as refusals from './piece.refusals.js';
import { fullestAround, weaverLogKind, type LoggedDays } from './weaver-log.js';
import { MEMBERS, TODAY, WeavingWorld, plan } from './testing/weaving-world.js';

const W = (rule: string) => [{ rule, answer: 'her daughter helped' }];

describe('a piece on a loom', () => {
  it('is begun, grows, is cut off, and the loom is free again', () => {
    const world = new WeavingWorld();
    const id = world.put().id!;
    expect(loomStatus(world.loom().state)).toBe('IN_USE');
    expect(world.progress(id, { on: '2024-02-01', lengthMm: 300 })).toEqual({ id });
    expect(world.progress(id, { on: '2024-02-10', counted: 'ADDED', rows: 40 })).toEqual({ id });
    expect(world.piece(id).state).toMatchObject({ wovenMm: 370, knotsPerM2: 326_531, status: 'ON_LOOM' });
    expect(world.cut(id)).toEqual({ id });
    expect(world.piece(id).state).toMatchObject({ status: 'CUT_OFF', cutOffOn: TODAY, wovenMm: 1_560 });
    expect(loomStatus(world.loom().state)).toBe('IDLE');
    expect(world.progress(id, { lengthMm: 1_560 }).no).toBe('PIECE_NOT_ON_LOOM');
    expect(world.cut(id).no).toBe('PIECE_NOT_ON_LOOM');
    expect(world.abandon(id).no).toBe('PIECE_NOT_ON_LOOM');
  });

  it('lies alone, unless it is said that two lie side by side and they fit', () => {
    const world = new WeavingWorld();
    expect(world.put({ widthMm: 900 }).id).toBe('K1');
    expect(world.put({ widthMm: 900 }).no).toBe('LOOM_CARRIES_ANOTHER');
    expect(world.put({ widthMm: 1_101 }, true).no).toBe('LOOM_FULL');
    expect(world.put({ widthMm: 1_100 }, true).id).toBeDefined();
    expect(world.put({ widthMm: 100 }, true).no).toBe('LOOM_FULL');
    expect(world.put({ widthMm: 2_001 }).no).toBe('widthMm LOOM_TOO_NARROW');
    expect(world.abandon('K1')).toEqual({ id: 'K1' });
    expect(takenMm(world.loom().state)).toBe(1_100);
  });

  it.each<[string, object, string]>([
    ['nobody to weave it', { weaverIds: [] }, 'weaverIds WEAVERS_COUNT'],
    ['somebody of another cooperative', { weaverIds: ['STRANGER'] }, 'weaverIds.0 WEAVER_UNKNOWN'],
    ['somebody twice', { weaverIds: ['P1', 'P1'] }, 'weaverIds.1 WEAVER_TWICE'],
    ['no raj', { raj: undefined }, 'raj NEEDED_FOR_KNOTTED'],
    ['a raj of a kilim', { construction: 'KILIM' }, 'raj NOT_FOR_FLATWEAVE'],
    ['a raj of 4', { raj: { count: 4, basisMm: 70 } }, 'raj.count RAJ_OUT_OF_RANGE'],
    ['a basis of 7', { raj: { count: 40, basisMm: 7 } }, 'raj.basisMm RAJ_BASIS'],
    ['half a millimetre', { lengthMm: 1_000.5 }, 'lengthMm SIDE_OUT_OF_RANGE'],
    ['an empty design', { design: ' ' }, 'design DESIGN_FORM'],
    ['a day to come', { startedOn: '2024-07-01' }, 'startedOn DATE_IN_FUTURE'],
    ['no room for three', { weaverIds: ['P1', 'P2', 'P3'] }, 'weaverIds TOO_MANY_ABREAST'],
    ['little room for two', { weaverIds: ['P1', 'P2'] }, 'weaverIds QUESTION_W04'],
  ])('is refused for %s', (_why, change, no) => {
    expect(new WeavingWorld().put(change).no).toBe(no);
  });

  it('is asked about where it is tight, and keeps the answer', () => {
    const world = new WeavingWorld();
    const { id } = world.put({ weaverIds: ['P1', 'P2'] }, false, W('W04'));
    expect(world.change(id!, ['P2', 'P1']).no).toBe('WEAVERS_UNCHANGED');
    expect(world.change(id!, ['P2', 'P3']).no).toBe('weaverIds QUESTION_W04');
    expect(world.change(id!, ['P3'])).toEqual({ id });
    expect(world.piece(id!).state).toMatchObject({ weaverIds: ['P3'], everIds: ['P1', 'P2', 'P3'] });
  });
});

describe('progress', () => {
  it('is no faster than hands: 14,000 knots a weaver-day are refused, 8,000 are asked about', () => {
    const world = new WeavingWorld();
    const id = world.put({ startedOn: '2024-06-20' }).id!;
    // 340 knots a millimetre: ten days of one woman are 412 mm at most, 235 mm without a question.
    const on = '2024-06-29';
    expect(world.progress(id, { on, lengthMm: 413 }).no).toBe('lengthMm TOO_FAST');
    expect(world.progress(id, { on, lengthMm: 412 }).no).toBe('lengthMm QUESTION_W01');
    expect(world.progress(id, { on, lengthMm: 412 }, W('W04')).no).toBe('lengthMm QUESTION_W01');
    expect(world.progress(id, { on, lengthMm: 235 })).toEqual({ id });
    expect(world.progress(id, { lengthMm: 275 }, W('W01'))).toEqual({ id });
    // Twice on one day is still one day.
    expect(world.progress(id, { lengthMm: 277 }).no).toBe('lengthMm TOO_FAST');
    expect(world.cut(id).no).toBe('lengthMm TOO_FAST');
    expect(world.piece(id).state.readings).toHaveLength(2);
  });

  it('of days that are recorded counts those who wove, and nobody else', () => {
    const world = new WeavingWorld();
    const id = world.put({ startedOn: '2024-06-29', weaverIds: ['P1', 'P2'] }, false, W('W04')).id!;
    const half = [{ personId: 'P1', days: 0.5 }];
    expect(world.progress(id, { on: '2024-06-29', lengthMm: 30, wove: half }).no).toBe('lengthMm TOO_FAST');
    expect(world.progress(id, { on: '2024-06-29', lengthMm: 11, wove: half })).toEqual({ id });
    const none = [
      { personId: 'P2', days: 0 },
      { personId: 'P1', days: 0 },
    ];
    expect(world.progress(id, { lengthMm: 12, wove: none })).toEqual({ id });
    expect(world.piece(id).state.days).toEqual([{ personId: 'P1', days: 0.5 }]);
  });

  it('does not go back, nor beyond, unless a reading is put right', () => {
    const world = new WeavingWorld();
    const id = world.put().id!;
    expect(world.progress(id, { on: '2024-03-01', lengthMm: 500 })).toEqual({ id });
    expect(world.progress(id, { on: '2024-02-01', lengthMm: 600 }).no).toBe('on DAY_BEFORE_READING');
    expect(world.progress(id, { on: '2024-03-02', lengthMm: 400 }).no).toBe('lengthMm PROGRESS_BACKWARDS');
    expect(world.progress(id, { on: '2024-03-02', lengthMm: 400, corrects: true })).toEqual({ id });
    expect(world.progress(id, { lengthMm: 1_951 }).no).toBe('lengthMm LONGER_THAN_PLANNED');
    expect(world.progress(id, { lengthMm: 500, rows: 3 }).no).toBe('lengthMm ONE_MEASURE');
    expect(world.progress(id, {}).no).toBe('lengthMm ONE_MEASURE');
    expect(world.progress(id, { on: '2024-07-01', lengthMm: 500 }).no).toBe('on DATE_IN_FUTURE');
    expect(world.progress(id, { on: '2023-12-31', lengthMm: 500 }).no).toBe('on DAY_BEFORE_START');
  });

  it('of a kilim has no rows and no pace', () => {
    const world = new WeavingWorld();
    const id = world.put({ construction: 'KILIM', raj: undefined as never, startedOn: TODAY }).id!;
    expect(world.progress(id, { rows: 10 }).no).toBe('rows ROWS_NEED_RAJ');
    expect(world.progress(id, { lengthMm: 1_500 })).toEqual({ id });
  });
});

describe('weaver-days', () => {
  const june = { from: '2024-06-01', to: '2024-06-10' };

  it('are counted in halves, replaced when they are said again, and may be taken back', () => {
    const world = new WeavingWorld();
    const id = world.put().id!;
    expect(world.days(id, june, [{ personId: 'P1', days: 7.5 }])).toEqual({ id });
    expect(world.days(id, june, [{ personId: 'P1', days: 6 }])).toEqual({ id });
    expect(world.piece(id).state.days).toEqual([{ personId: 'P1', days: 6 }]);
    expect(world.days(id, { from: '2024-06-10', to: '2024-06-12' }, [{ personId: 'P1', days: 1 }]).no).toBe(
      'wove.0.days DAYS_OVERLAP',
    );
    const wider = { from: '2024-05-30', to: '2024-06-12' };
    expect(world.days(id, wider, [{ personId: 'P1', days: 0 }])).toEqual({ id });
    expect(world.piece(id).state).toMatchObject({ days: [], stints: [] });
    expect(world.get(weaverLogKind, 'P1').state.records).toEqual([]);
  });

  it.each<[string, object, number, string]>([
    ['a quarter of a day', june, 0.25, 'wove.0.days DAYS_FORM'],
    ['more days than there are', june, 10.5, 'wove.0.days DAYS_FORM'],
    ['less than none', june, -1, 'wove.0.days DAYS_FORM'],
    ['a range that ends before it begins', { from: '2024-06-02', to: '2024-06-01' }, 1, 'to RANGE_REVERSED'],
    ['a range of a season', { from: '2024-03-01', to: '2024-06-01' }, 40, 'RANGE_TOO_LONG'],
    ['days to come', { from: '2024-06-30', to: '2024-07-02' }, 1, 'to DATE_IN_FUTURE'],
  ])('refuse %s', (_what, range, days, no) => {
    const world = new WeavingWorld();
    const id = world.put().id!;
    expect(world.days(id, range as typeof june, [{ personId: 'P1', days }]).no).toBe(no);
    expect(world.days(id, june, [{ personId: 'P2', days: 1 }]).no).toBe(
      'wove.0.personId WEAVER_NOT_AT_PIECE',
    );
  });

  it('of one woman at two pieces on one day are asked about beyond one, refused beyond one and a half', () => {
    const world = new WeavingWorld({ L1: 2_000, L2: 2_000, L3: 2_000 });
    const [a, b, c] = ['L1', 'L2', 'L3'].map((loomId) => world.put({ loomId }).id!);
    const day = { from: '2024-06-05', to: '2024-06-05' };
    const whole = [{ personId: 'P1', days: 1 }];
    const half = [{ personId: 'P1', days: 0.5 }];
    expect(world.days(a!, day, whole)).toEqual({ id: a });
    expect(world.days(b!, day, whole).no).toBe('wove.0.days TOO_MUCH_IN_A_DAY');
    expect(world.days(b!, day, half).no).toBe('wove.0.days QUESTION_W08');
    expect(world.days(b!, day, half, W('W08'))).toEqual({ id: b });
    expect(world.days(c!, day, half).no).toBe('wove.0.days TOO_MUCH_IN_A_DAY');
    // Ten days within the ten in which one and a half are taken already.
    expect(world.days(c!, june, [{ personId: 'P1', days: 10 }]).no).toBe('wove.0.days QUESTION_W08');
  });

  it('fit exactly when the days could be laid out: compared with laying them out', () => {
    const start = '2024-06-01';
    const record = fc.record({
      at: fc.nat(6),
      length: fc.integer({ min: 1, max: 4 }),
      half: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), (records) => {
        const all = records.map(({ at, length, half }, i): LoggedDays => {
          const from = dayAfter(start, at);
          const to = dayAfter(from, length - 1);
          return { pieceId: `K${i}`, from, to, days: Math.min(half / 2, length) };
        });
        const most = Math.max(...all.map((one) => fullestAround(all, one).share));
        expect(most <= 1).toBe(canBeLaidOut(all, start));
      }),
    );
  });
});

/** Earliest deadline first, by half days: lays out what can be laid out. */
function canBeLaidOut(records: readonly LoggedDays[], start: string): boolean {
  const left = records.map((one) => ({ ...one, halves: one.days * 2 }));
  for (let i = 0; i < 24; i++) {
    const day = dayAfter(start, Math.floor(i / 2));
    const next = left
      .filter(({ from, to, halves }) => halves > 0 && from <= day && to >= day)
      .sort((a, b) => (a.to < b.to ? -1 : 1))[0];
    if (next) next.halves -= 1;
  }
  return left.every(({ halves }) => halves <= 0);
}

describe('whatever is recorded, in whatever order', () => {
  const day = fc.integer({ min: 0, max: 181 }).map((i) => dayAfter('2024-01-01', i));
  const someone = fc.constantFrom(...MEMBERS);
  const step = fc.oneof(
    fc.record({
      do: fc.constant('put' as const),
      loomId: fc.constantFrom('L1', 'L2'),
      widthMm: fc.integer({ min: 100, max: 2_100 }),
      startedOn: day,
      weaverIds: fc.uniqueArray(someone, { minLength: 1, maxLength: 2 }),
      beside: fc.boolean(),
    }),
    fc.record({
      do: fc.constant('progress' as const),
      on: day,
      lengthMm: fc.integer({ min: 0, max: 1_700 }),
      corrects: fc.boolean(),
      who: someone,
      days: fc.constantFrom(0, 0.5, 1),
    }),
    fc.record({
      do: fc.constant('days' as const),
      from: day,
      length: fc.integer({ min: 1, max: 20 }),
      who: someone,
      days: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
    }),
    fc.record({
      do: fc.constant('weavers' as const),
      on: day,
      weaverIds: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ do: fc.constant('cut' as const), on: day }),
    fc.record({ do: fc.constant('abandon' as const), on: day }),
  );
  const run = fc.array(fc.record({ step, piece: fc.nat(5), answers: fc.boolean() }), { maxLength: 40 });

  it('no loom holds more than its width, nobody knots faster than hands, sums agree', () => {
    fc.assert(
      fc.property(run, (steps) => {
        const world = new WeavingWorld({ L1: 2_000, L2: 1_200 });
        for (const { step: one, piece, answers } of steps) {
          const said = answers ? ['W01', 'W04', 'W08'].flatMap(W) : [];
          const ids = world.all(pieceKind).map(({ _id }) => _id);
          const id = ids[piece % Math.max(1, ids.length)];
          if (one.do === 'put') world.put({ ...one }, one.beside, said);
          else if (id === undefined) continue;
          else if (one.do === 'progress') {
            const wove = [{ personId: one.who, days: one.days }];
            world.progress(id, { on: one.on, lengthMm: one.lengthMm, corrects: one.corrects, wove }, said);
          } else if (one.do === 'days') {
            const range = { from: one.from, to: dayAfter(one.from, one.length - 1) };
            world.days(id, range, [{ personId: one.who, days: one.days }], said);
          } else if (one.do === 'weavers') world.change(id, one.weaverIds, one.on, said);
          else if (one.do === 'cut') world.cut(id, one.on, undefined, said);
          else world.abandon(id, 'OTHER', one.on);
        }
        holds(world);
      }),
      { numRuns: 300 },
    );
  });
});

function holds(world: WeavingWorld): void {
  const pieces = world.all(pieceKind);
  for (const loom of world.all(loomKind)) {
    expect(takenMm(loom)).toBeLessThanOrEqual(loom.widthMm);
    const on = pieces.filter(({ loomId, status }) => loomId === loom._id && status === 'ON_LOOM');
    expect(
      piecesOn(loom)
        .map(({ pieceId }) => pieceId)
        .sort(),
    ).toEqual(on.map(({ _id }) => _id).sort());
  }
  for (const piece of pieces) {
    for (const { personId, days } of piece.days) {
      const stints = piece.stints.filter((stint) => stint.personId === personId);
      expect(stints.reduce((sum, stint) => sum + stint.days, 0)).toBe(days);
      const logged = (world.logs().get(personId)?.records ?? []).filter((one) => one.pieceId === piece._id);
      expect(logged.reduce((sum, one) => sum + one.days, 0)).toBe(days);
      expect(piece.everIds).toContain(personId);
    }
    const days = piece.readings.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.every((on) => on >= piece.startedOn && on <= TODAY)).toBe(true);
    if (piece.cutOffOn) expect(piece.cutOffOn >= (days.at(-1) ?? piece.startedOn)).toBe(true);
  }
  for (const { records } of world.all(weaverLogKind))
    for (const record of records) expect(fullestAround(records, record).share).toBeLessThanOrEqual(1.5);
}

describe('how many hands there were', () => {
  it('counts recorded days, and whole days of everybody where nothing is recorded', () => {
    const stint = (from: string, to: string, days: number) => ({ personId: 'P1', from, to, days });
    const crews = [{ on: '2024-06-01', count: 2 }];
    const week = { from: '2024-06-01', to: '2024-06-07' };
    expect(handDays({ stints: [], crews }, week)).toBe(14);
    expect(handDays({ stints: [stint('2024-06-01', '2024-06-01', 0.5)], crews }, week)).toBe(12.5);
    expect(handDays({ stints: [stint('2024-05-30', '2024-06-02', 4)], crews }, week)).toBe(12);
    expect(handDays({ stints: [], crews: [...crews, { on: '2024-06-05', count: 1 }] }, week)).toBe(14);
    expect(handDays({ stints: [], crews: [...crews, { on: '2024-05-31', count: 1 }] }, week)).toBe(7);
  });

  it('never exceeds a day of each weaver while no one is recorded beyond that', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((i) => dayAfter('2024-06-01', i));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.constantFrom(0.5, 1))), day, day, (single, a, b) => {
        const stints = [...new Map(single).entries()].map(([on, days]) => ({
          personId: 'P1',
          from: on,
          to: on,
          days,
        }));
        const stretch = a <= b ? { from: a, to: b } : { from: b, to: a };
        const hands = handDays({ stints, crews: [{ on: '2024-01-01', count: 1 }] }, stretch);
        expect(hands).toBeLessThanOrEqual(daysIn(stretch.from, stretch.to));
        const recorded = stints.filter((stint) => daysShared(stint, stretch) > 0);
        expect(hands).toBe(
          daysIn(stretch.from, stretch.to) - recorded.reduce((sum, { days }) => sum + 1 - days, 0),
        );
      }),
    );
  });
});

describe('when a piece will be done', () => {
  const piece = (change: Partial<PieceState>): PieceState => ({
    ...plan,
    ...{ cooperativeId: 'C1', villageId: 'V1', knotsPerM2: 326_531, putOnAt: '', everIds: ['P1'] },
    ...{ status: 'ON_LOOM', days: [], stints: [], crews: [], readings: [], wovenMm: 0 },
    ...change,
  });

  it('is guessed by the usual pace first, then by its own over the last weeks', () => {
    expect(knotsIn(piece({}), 1_560)).toBe(529_764);
    expect(estimatedFinish(piece({}))).toEqual({ on: '2024-04-16', basis: 'USUAL_PACE' });
    const readings = [
      { on: '2024-01-11', wovenMm: 20 },
      { on: '2024-03-01', wovenMm: 120 },
      { on: '2024-04-01', wovenMm: 430 },
    ];
    // 410 mm in the 81 days since the last reading that is older than 45 days.
    expect(estimatedFinish(piece({ readings, wovenMm: 430 }))).toEqual({
      on: '2024-11-11',
      basis: 'OWN_PACE',
    });
    expect(estimatedFinish(piece({ readings, wovenMm: 430, status: 'CUT_OFF' }))).toBeUndefined();
  });

  it('reads the stretch from the reading of an earlier day', () => {
    const readings = [
      { on: '2024-02-01', wovenMm: 5 },
      { on: '2024-02-03', wovenMm: 9 },
    ];
    expect(stretchBefore(piece({ readings }), '2024-02-03')).toEqual({
      from: '2024-02-02',
      to: '2024-02-03',
    });
    expect(stretchBefore(piece({}), '2024-02-03')).toEqual({ from: '2024-01-01', to: '2024-02-03' });
  });
});

describe('refusals of weaving', () => {
  it('say what is wrong and what to do in three languages', () => {
    for (const made of Object.values({ ...refusals, ...ofRugs, ...ofHands })) {
      const { text } = made({});
      for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
    }
  });
});
