import fc from 'fast-check';
import { scopeOf, type Caller } from '#libs/platform';
import { lgtinOf, lgtinUrn } from '../gs1/lgtin.js';
import type { HolderRef } from './lot.events.js';
import { isLotWithin, lotFilter, type LotState } from './lot.js';
import { issueFromLot, returnToLot, undoLotMovement, wasteOfLot } from './moving.js';
import { correctLot, receiveLot, type NewLot } from './receiving.js';
import { recordRugMaterials, undoRugMaterials } from './rug-materials.js';
import { StoreOfLots, cooperative, loom, member, piece, silkRug } from './testing/store-of-lots.js';
import { yieldBounds } from './yield-bounds.js';

const silk: NewLot = {
  ...{ cooperativeId: 'C1', material: 'SILK', form: 'DYED_YARN', massG: 5_000, colour: 'لاکی' },
  ...{ dyeing: 'NATURAL', dyes: ['روناس'], supplier: 'بازار رشت', rialsPerKg: 62_000_000 },
};
const receive = (store: StoreOfLots, code: string, lot: NewLot = silk): string | undefined =>
  store.take(
    receiveLot({ code, gs1Prefix: '9521234' }, lot, { cooperative: cooperative(), supplier: undefined }),
  );
const issue = (store: StoreOfLots, code: string, to: HolderRef, massG: number): string | undefined => {
  const [kind, id = ''] = to.split(':');
  const receivers = { person: { person: member(id) }, loom: { loom: loom(id) }, piece: { piece: piece(id) } };
  const receiver = receivers[kind as keyof typeof receivers];
  return store.take(issueFromLot(store.lot(code), massG, { cooperative: cooperative(), receiver }));
};

/** All grams of a lot, wherever they are. */
const balance = ({ state }: { state: LotState }) => ({
  received: state.massG,
  found: state.stockG + state.heldG + state.wastedG + state.usedG,
  held: state.holdings.reduce((sum, { massG }) => sum + massG, 0),
});

const HOLDERS = ['person:P1', 'person:P2', 'person:P3', 'loom:L1', 'loom:L2', 'piece:K1'] as const;
const LOTS = ['AAAAAAAA', 'BBBBBBBB'] as const;
const RUGS = ['R1', 'R2'] as const;
const lot = fc.constantFrom(...LOTS);
const rug = fc.constantFrom(...RUGS);
const holder = fc.constantFrom(...HOLDERS);
const mass = fc.oneof(fc.integer({ min: 1, max: 2_500 }), fc.constantFrom(0, -5, 0.5, 5_000, 6_000));
/** About what a rug of 300 g takes, so that some are made from it. */
const ofARug = fc.oneof(mass, fc.integer({ min: 320, max: 400 }));
const command = fc.oneof(
  fc.record({ does: fc.constant('issue' as const), lot, holder, mass }),
  fc.record({ does: fc.constant('return' as const), lot, holder, mass }),
  fc.record({ does: fc.constant('waste' as const), lot, holder: fc.option(holder), mass }),
  fc.record({ does: fc.constant('correct' as const), lot, mass }),
  fc.record({ does: fc.constant('undo' as const), lot, no: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    does: fc.constant('take' as const),
    rug,
    takings: fc.array(fc.record({ lotId: lot, from: holder, massG: ofARug }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ does: fc.constant('give back' as const), rug }),
);

function carryOut(store: StoreOfLots, asked: typeof command extends fc.Arbitrary<infer T> ? T : never): void {
  switch (asked.does) {
    case 'issue':
      issue(store, asked.lot, asked.holder, asked.mass);
      return;
    case 'return':
      store.take(returnToLot(store.lot(asked.lot), asked.holder, asked.mass));
      return;
    case 'waste': {
      const from = asked.holder ?? undefined;
      store.take(wasteOfLot(store.lot(asked.lot), { from, massG: asked.mass, reason: 'MOTH' }));
      return;
    }
    case 'correct': {
      const correction = { massG: asked.mass, reason: 'ترازو غلط بود' };
      store.take(correctLot(store.lot(asked.lot), correction, undefined));
      return;
    }
    case 'undo':
      store.take(undoLotMovement(store.lot(asked.lot), asked.no, 'اشتباه'));
      return;
    case 'take': {
      const ground = {
        lots: store.lots(),
        recordOf: new Map(),
        bounds: yieldBounds('2024-07-01'),
        day: '2024-07-01',
      };
      const { takings } = asked;
      store.take(recordRugMaterials(store.rug(asked.rug), { takings, explanation: 'پرز بلند' }, ground));
      return;
    }
    case 'give back':
      store.take(undoRugMaterials(store.rug(asked.rug), 'اشتباه', store.lots()));
  }
}

describe('lots of material', () => {
  it('never lose or gain a gram, and nobody ever holds less than nothing, whatever is done with them', () => {
    let rugsMade = 0;
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const store = new StoreOfLots();
        for (const code of LOTS) expect(receive(store, code)).toBeUndefined();
        for (const to of ['person:P1', 'loom:L1'] as const) issue(store, 'AAAAAAAA', to, 1_000);
        for (const code of RUGS) store.register({ ...silkRug, code, weightG: 300, pieceId: 'K1' });
        for (const asked of commands) {
          carryOut(store, asked);
          for (const code of LOTS) {
            const { state } = store.lot(code);
            const { received, found, held } = balance({ state });
            expect(found).toBe(received);
            expect(held).toBe(state.heldG);
            const masses = [
              state.stockG,
              state.wastedG,
              state.usedG,
              ...state.holdings.map((one) => one.massG),
            ];
            expect(Math.min(...masses)).toBeGreaterThanOrEqual(0);
            expect(state.holdings.every(({ massG }) => massG > 0)).toBe(true);
            expect(new Set(state.holdings.map((one) => one.holder)).size).toBe(state.holdings.length);
          }
          const inRugs = RUGS.map((code) => store.rug(code).state.madeFrom?.takenG ?? 0);
          const used = LOTS.map((code) => store.lot(code).state.usedG);
          const sum = (masses: number[]): number => masses.reduce((a, b) => a + b, 0);
          expect(sum(inRugs)).toBe(sum(used));
          rugsMade += inRugs.filter((takenG) => takenG > 0).length;
        }
      }),
      { numRuns: 300 },
    );
    expect(rugsMade).toBeGreaterThan(0);
  });

  it('have an LGTIN; golden', () => {
    expect(lgtinOf('9521234', 'SILK', 'DYED_YARN', 'K7M39HRY')).toEqual({
      ...{ gtin: '09521234001232', lot: 'K7M39HRY' },
    });
    const store = new StoreOfLots();
    receive(store, 'K7M39HRY');
    expect(store.lot('K7M39HRY').state.lgtin).toBe('urn:epc:class:lgtin:9521234.000123.K7M39HRY');
    expect(lgtinUrn(lgtinOf('9521234', 'WOOL', 'RAW', 'X'))).toBe('urn:epc:class:lgtin:9521234.000101.X');
  });

  it.each<[string, Partial<NewLot>, string]>([
    ['no mass', { massG: 0 }, 'LOT_MASS_OUT_OF_RANGE'],
    ['half a gram', { massG: 0.5 }, 'LOT_MASS_OUT_OF_RANGE'],
    ['dyed yarn of no colour', { colour: ' ' }, 'LOT_COLOUR_MISSING'],
    ['dyed yarn that was dyed with nothing', { dyeing: null, dyes: null }, 'LOT_COLOUR_MISSING'],
    ['raw fibre that was dyed', { form: 'RAW' }, 'LOT_NOT_DYED'],
    ['nobody’s', { supplier: '  ' }, 'LOT_SUPPLIER_MISSING'],
    ['two suppliers’', { supplierId: 'O1' }, 'LOT_SUPPLIER_MISSING'],
    ['an unknown organisation’s', { supplier: null, supplierId: 'O1' }, 'LOT_SUPPLIER_UNKNOWN'],
    ['a telephone’s', { supplier: 'بازار ۰۹۱۱ ۳۳۳ ۱۲۳۴' }, 'LOT_SUPPLIER_IS_A_PERSON'],
    ['a lady’s', { supplier: 'خانم کریمی' }, 'LOT_SUPPLIER_IS_A_PERSON'],
    ['a price in halves', { rialsPerKg: 0.5 }, 'LOT_PRICE_OUT_OF_RANGE'],
    [
      'raw fibre with a yarn count',
      { form: 'RAW', dyeing: null, dyes: null, yarn: { nm: 8, plies: 2 } },
      'LOT_YARN_OF_RAW',
    ],
    ['of half a ply', { yarn: { nm: 8, plies: 1.5 } }, 'LOT_YARN_COUNT_WRONG'],
    ['finer than any silk', { yarn: { nm: 251, plies: 1 } }, 'LOT_YARN_COUNT_WRONG'],
    ['of hundredths of a count', { yarn: { nm: 8.25, plies: 2 } }, 'LOT_YARN_COUNT_WRONG'],
    ['a name that hides something', { colour: 'لا\u202eکی' }, 'LOT_TEXT_WRONG'],
  ])('that are %s are not received', (_what, part, code) => {
    expect(receive(new StoreOfLots(), 'AAAAAAAA', { ...silk, ...part })).toBe(code);
  });

  it('say how fine their yarn is, converted once', () => {
    const store = new StoreOfLots();
    receive(store, 'AAAAAAAA', { ...silk, yarn: { nm: 8, plies: 2 } });
    expect(store.lot('AAAAAAAA').state.yarn).toEqual({ nmTenths: 80, plies: 2, metresPerKg: 4_000 });
    const correct = (yarn: { nm: number; plies: number }) =>
      store.take(correctLot(store.lot('AAAAAAAA'), { yarn, reason: 'برچسب' }, undefined));
    expect(correct({ nm: 8, plies: 2 })).toBe('LOT_NOTHING_CORRECTED');
    expect(correct({ nm: 3.5, plies: 3 })).toBeUndefined();
    expect(store.lot('AAAAAAAA').state.yarn).toEqual({ nmTenths: 35, plies: 3, metresPerKg: 1_167 });
  });

  it('are given only to members and looms of their cooperative, and by one that is not suspended', () => {
    const store = new StoreOfLots();
    receive(store, 'AAAAAAAA');
    const giving = (receiver: object, standing?: LotStanding) =>
      store.take(issueFromLot(store.lot('AAAAAAAA'), 100, { cooperative: cooperative(standing), receiver }));
    type LotStanding = Parameters<typeof cooperative>[0];
    expect(giving({ person: member('P1', 'C2') })).toBe('LOT_HOLDER_UNKNOWN');
    expect(giving({ person: member('P1', 'C1', { withdrawnAt: '2024-01-01' }) })).toBe('LOT_HOLDER_UNKNOWN');
    expect(giving({ loom: loom('L1', 'C2') })).toBe('LOT_HOLDER_UNKNOWN');
    expect(giving({ piece: piece('K1', 'C2') })).toBe('LOT_HOLDER_UNKNOWN');
    expect(giving({ piece: piece('K1', 'C1', 'CUT_OFF') })).toBe('LOT_HOLDER_UNKNOWN');
    expect(giving({ piece: piece('K1') })).toBeUndefined();
    expect(giving({})).toBe('LOT_HOLDER_UNKNOWN');
    expect(giving({ person: member('P1') }, 'SUSPENDED')).toBe('ORGANISATION_SUSPENDED');
    expect(giving({ person: member('P1') })).toBeUndefined();
  });

  it('are corrected by a new fact, and never to less than was given out', () => {
    const store = new StoreOfLots();
    receive(store, 'AAAAAAAA');
    issue(store, 'AAAAAAAA', 'person:P1', 3_000);
    const correct = (part: object) =>
      store.take(correctLot(store.lot('AAAAAAAA'), { reason: 'ترازو', ...part }, undefined));
    expect(correct({ massG: 2_999 })).toBe('LOT_GIVEN_OUT_ALREADY');
    expect(correct({ massG: 5_000, colour: 'لاکی' })).toBe('LOT_NOTHING_CORRECTED');
    expect(correct({ massG: 4_000, reason: ' ' })).toBe('REASON_MISSING');
    expect(correct({ massG: 4_000, colour: 'سرمه‌ای', supplier: 'ابریشم گیلان' })).toBeUndefined();
    const { state } = store.lot('AAAAAAAA');
    expect(state).toMatchObject({ massG: 4_000, stockG: 1_000, heldG: 3_000, colour: 'سرمه‌ای' });
    expect(state.movements.map(({ type }) => type)).toEqual(['ISSUE', 'CORRECTION']);
  });

  it('say of a movement that it was a mistake, once, while what it moved is still there', () => {
    const store = new StoreOfLots();
    receive(store, 'AAAAAAAA');
    issue(store, 'AAAAAAAA', 'person:P1', 1_000);
    const undo = (no: number) => store.take(undoLotMovement(store.lot('AAAAAAAA'), no, 'اشتباه'));
    store.take(returnToLot(store.lot('AAAAAAAA'), 'person:P1', 600));
    expect(undo(2)).toBe('LOT_MOVED_ON');
    expect(undo(3)).toBeUndefined();
    expect(undo(3)).toBe('LOT_MOVEMENT_UNDONE');
    expect(undo(2)).toBeUndefined();
    expect(undo(9)).toBe('LOT_MOVEMENT_UNKNOWN');
    expect(store.lot('AAAAAAAA').state).toMatchObject({ stockG: 5_000, heldG: 0, holdings: [] });
  });

  it('are seen by their cooperative, the zone, and a county to which something went', () => {
    const caller = (part: Partial<Caller>) =>
      scopeOf({ account: 'a', language: 'fa', role: 'OFFICIAL', ...part } as Caller);
    const view = { cooperativeId: 'C1', villageIds: ['V1'], _id: 'AAAAAAAA', version: 1 } as never;
    const sees = (part: Partial<Caller>): boolean => isLotWithin(caller(part), view);
    expect(sees({})).toBe(true);
    expect(sees({ villages: ['V1', 'V2'] })).toBe(true);
    expect(sees({ villages: ['V2'] })).toBe(false);
    expect(sees({ role: 'CLERK', organisation: 'C1' })).toBe(true);
    expect(sees({ role: 'CLERK', organisation: 'C2' })).toBe(false);
    for (const part of [
      { role: 'EXPORTER', organisation: 'C1' } as const,
      { role: 'CONSIGNEE', organisation: 'C1' } as const,
      { role: 'WEAVER', person: 'P1' } as const,
      { mandate: 'CUSTOMS' } as const,
    ]) {
      expect(sees(part)).toBe(false);
      expect(lotFilter(caller(part))).toEqual({ _id: '' });
    }
  });
});
