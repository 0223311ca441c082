import fc from 'fast-check';
import { issueFromLot } from './moving.js';
import { receiveLot } from './receiving.js';
import { recordRugMaterials, undoRugMaterials, type Taking } from './rug-materials.js';
import { StoreOfLots, cooperative, member, silkRug } from './testing/store-of-lots.js';
import { judgeYield, yieldBounds, yieldPercent } from './yield-bounds.js';

const recordOf = new Map([
  ['P1', 'P1'],
  ['P2', 'P2'],
  ['OLD', 'P2'],
]);

/** Silk with P1, wool with P1, silk with P2's old record and with a stranger: 2 kg each. */
function stocked(weightG = 1_400): StoreOfLots {
  const store = new StoreOfLots();
  const lots = [
    ['SILKLOT1', 'SILK'],
    ['WOOLLOT1', 'WOOL'],
    ['COTTONL1', 'COTTON'],
  ] as const;
  for (const [code, material] of lots) {
    const lot = { cooperativeId: 'C1', material, form: 'YARN', massG: 8_000, supplier: 'بازار رشت' } as const;
    store.take(
      receiveLot({ code, gs1Prefix: '9521234' }, lot, { cooperative: cooperative(), supplier: undefined }),
    );
    for (const id of ['P1', 'OLD', 'STRANGER'])
      store.take(
        issueFromLot(store.lot(code), 2_000, {
          cooperative: cooperative(),
          receiver: { person: member(id) },
        }),
      );
  }
  store.register({ ...silkRug, weightG });
  return store;
}

const taking = (massG: number, more: Partial<Taking> = {}): Taking => ({
  ...{ lotId: 'SILKLOT1', from: 'person:P1', massG },
  ...more,
});
const record = (store: StoreOfLots, takings: readonly Taking[], explanation?: string): string | undefined =>
  store.take(
    recordRugMaterials(
      store.rug('R1'),
      { takings, explanation },
      { lots: store.lots(), recordOf, bounds: yieldBounds('2024-07-01'), day: '2024-07-01' },
    ),
  );

describe('what a rug is made from', () => {
  it('goes out of what its makers hold, under whichever record of theirs, in one decision', () => {
    const store = stocked();
    const takings = [taking(1_000), taking(400, { from: 'person:OLD' }), taking(200, { lotId: 'COTTONL1' })];
    expect(record(store, takings)).toBeUndefined();
    expect(store.rug('R1').state.madeFrom).toEqual({ parts: takings, takenG: 1_600, weightG: 1_400 });
    expect(store.lot('SILKLOT1').state).toMatchObject({ usedG: 1_400, heldG: 4_600 });
    expect(record(store, takings)).toBe('RUG_MATERIALS_RECORDED');
    expect(store.take(undoRugMaterials(store.rug('R1'), 'اشتباه', store.lots()))).toBeUndefined();
    expect(store.lot('SILKLOT1').state).toMatchObject({ usedG: 0, heldG: 6_000 });
    expect(store.lot('SILKLOT1').state.movements.filter(({ undone }) => undone)).toHaveLength(2);
    expect(store.take(undoRugMaterials(store.rug('R1'), 'اشتباه', store.lots()))).toBe(
      'RUG_MATERIALS_MISSING',
    );
  });

  it.each<[string, readonly Taking[], string]>([
    ['more than she holds', [taking(2_001)], 'LOT_HOLDER_HAS_LESS'],
    ['what a stranger holds', [taking(1_600, { from: 'person:STRANGER' })], 'RUG_HOLDER_NOT_A_MAKER'],
    ['what another loom holds', [taking(1_600, { from: 'loom:L9' })], 'RUG_HOLDER_NOT_A_MAKER'],
    ['wool in a rug of silk and cotton', [taking(1_600, { lotId: 'WOOLLOT1' })], 'LOT_NOT_OF_RUG_MATERIAL'],
    ['a lot that is not there', [taking(1_600, { lotId: 'NOWHERE' })], 'LOT_UNKNOWN'],
    ['the same twice', [taking(800), taking(800)], 'RUG_TAKING_TWICE'],
    ['less than it weighs', [taking(1_399)], 'RUG_HEAVIER_THAN_ITS_MATERIALS'],
    ['just what it weighs, unexplained', [taking(1_400)], 'RUG_YIELD_UNUSUAL'],
    [
      'half of it lost, unexplained',
      [taking(2_000), taking(900, { from: 'person:P2' })],
      'LOT_HOLDER_HAS_LESS',
    ],
    [
      'too little left, unexplained',
      [taking(2_000), taking(100, { from: 'person:OLD' })],
      'RUG_YIELD_UNUSUAL',
    ],
  ])('is never %s', (_what, takings, code) => {
    const store = stocked();
    expect(record(store, takings)).toBe(code);
    expect(store.rug('R1').state.madeFrom).toBeUndefined();
    expect(store.lot('SILKLOT1').state.usedG).toBe(0);
  });

  it('may be unusual when it is said why, and that stands with it', () => {
    const store = stocked();
    expect(record(store, [taking(1_400)], ' ')).toBe('RUG_YIELD_UNUSUAL');
    expect(record(store, [taking(1_400)], 'هنوز شسته نشده')).toBeUndefined();
    expect(store.rug('R1').state.madeFrom?.answered).toEqual([
      { rule: 'M06', version: 1, answer: 'هنوز شسته نشده' },
    ]);
  });
});

describe('the yield', () => {
  it('golden, at its bounds', () => {
    const judged = (weightG: number, takenG: number) =>
      judgeYield(weightG, takenG, yieldBounds('2024-07-01'));
    expect([judged(699, 1_000), judged(700, 1_000), judged(950, 1_000), judged(951, 1_000)]).toEqual([
      ...['UNUSUAL', 'USUAL', 'USUAL', 'UNUSUAL'],
    ]);
    expect([judged(1_000, 1_000), judged(1_001, 1_000)]).toEqual(['UNUSUAL', 'IMPOSSIBLE']);
    expect(yieldPercent(1_400, 1_600)).toBe(88);
  });

  it('is never over the whole', () => {
    const grams = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(grams, grams, (weightG, takenG) => {
        expect(judgeYield(weightG, takenG, yieldBounds('2024-07-01')) === 'IMPOSSIBLE').toBe(
          weightG > takenG,
        );
      }),
    );
  });
});
