import fc from 'fast-check';
import type { View } from '#libs/ledger';
import type { AgreementState } from '../agreement/agreement.js';
import { MAX_RIALS } from '../money/rials.js';
import { priceOf } from './price-of.js';
import { agreementFor, quoteOf, type RugWork } from './quote.js';

const agreement = (id: string, change: Partial<AgreementState> = {}): View<AgreementState> => ({
  _id: id,
  version: 1,
  cooperativeId: 'COOP',
  basis: 'PER_M2',
  rateRials: 100_000_000,
  sharing: 'EQUAL',
  parties: [],
  target: 'ALL',
  from: '2024-01-01',
  madeAt: '2024-01-01T08:00:00.000Z',
  ...change,
});
const work = (change: Partial<RugWork> = {}): RugWork => ({
  rugId: 'RUG1',
  design: 'لچک ترنج',
  purpose: 'TRADE',
  areaCm2: 15_000,
  knotsPerM2: 326_531,
  loomOnDate: '2024-03-01',
  makerIds: ['ANA'],
  ...change,
});
const chosen = (of: RugWork, ...agreements: View<AgreementState>[]) => agreementFor(of, agreements)?._id;

describe('the price of a rug', () => {
  it('is its area, its knots or the piece, times the rate, rounded once', () => {
    expect(priceOf('PER_M2', 100_000_000, work())).toBe(150_000_000);
    expect(priceOf('PER_1000_KNOTS', 50_000, work())).toBe(24_489_825);
    expect(priceOf('PER_PIECE', 77, work())).toBe(77);
    expect(priceOf('PER_M2', 1, { areaCm2: 15_000 })).toBe(2);
    expect(priceOf('PER_1000_KNOTS', 50_000, { areaCm2: 15_000 })).toBeUndefined();
  });

  it('is a whole number for whatever is woven', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PER_M2' as const, 'PER_1000_KNOTS' as const),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 1_440_000 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        (basis, rate, areaCm2, knotsPerM2) => {
          const price = priceOf(basis, rate, { areaCm2, knotsPerM2 })!;
          const exact = (rate * areaCm2 * (basis === 'PER_M2' ? 1 : knotsPerM2 / 1_000)) / 10_000;
          expect(Number.isInteger(price)).toBe(true);
          expect(Math.abs(price - exact)).toBeLessThanOrEqual(0.5 + exact * 1e-12);
        },
      ),
    );
  });
});

describe('the agreement that counts', () => {
  const ofRug = agreement('RUG', { target: 'RUG', targetId: 'RUG1', from: '2026-01-01' });
  const ofDesign = agreement('DESIGN', { target: 'DESIGN', targetId: 'لچک ترنج' });
  const ofAna = agreement('ANA', { parties: [{ personId: 'ANA' }] });
  const ofAll = agreement('ALL');

  it('is the narrowest', () => {
    expect(chosen(work(), ofAll, ofDesign, ofAna, ofRug)).toBe('RUG');
    expect(chosen(work(), ofAll, ofDesign, ofAna)).toBe('ANA');
    expect(chosen(work(), ofAll, ofDesign)).toBe('DESIGN');
    expect(chosen(work({ design: 'ریزماهی' }), ofAll, ofDesign)).toBe('ALL');
    expect(
      chosen(work({ pieceId: 'P1' }), ofAna, agreement('PIECE', { target: 'PIECE', targetId: 'P1' })),
    ).toBe('PIECE');
  });

  it('is the one that was in force when the rug was begun, of several the last', () => {
    const dearer = agreement('DEARER', { from: '2024-03-01' });
    const later = agreement('LATER', { from: '2024-03-02' });
    expect(chosen(work(), ofAll, dearer, later)).toBe('DEARER');
    expect(chosen(work(), agreement('OVER', { endsOn: '2024-02-29' }))).toBeUndefined();
    expect(chosen(work(), agreement('LAST_DAY', { endsOn: '2024-03-01' }))).toBe('LAST_DAY');
  });

  it('with named weavers is for exactly these', () => {
    expect(chosen(work({ makerIds: ['ANA', 'BIBI'] }), ofAna)).toBeUndefined();
    const both = agreement('BOTH', { parties: [{ personId: 'BIBI' }, { personId: 'ANA' }] });
    expect(chosen(work({ makerIds: ['ANA', 'BIBI'] }), both)).toBe('BOTH');
  });

  it('pays a sampler only when it is for it', () => {
    expect(chosen(work({ purpose: 'SAMPLER' }), ofAll, ofDesign, ofAna)).toBeUndefined();
    expect(chosen(work({ purpose: 'SAMPLER' }), ofRug)).toBe('RUG');
  });
});

describe('the shares of a rug', () => {
  const makers = ['ANA', 'BIBI', 'CHAMAN'];
  const shared = (of: RugWork, by: View<AgreementState>) => {
    const quote = quoteOf(of, [by]);
    return quote.ok ? quote.value.earnings.map(({ rials }) => rials) : quote.refusal.code;
  };

  it('follow parts, days or heads, and add up to the price', () => {
    const parts = makers.map((personId, i) => ({ personId, parts: i + 1 }));
    expect(shared(work({ makerIds: makers }), agreement('P', { sharing: 'PARTS', parties: parts }))).toEqual([
      25_000_000, 50_000_000, 75_000_000,
    ]);
    const weaverDays = makers.map((personId, i) => ({ personId, days: 10.5 * (i + 1) }));
    expect(
      shared(work({ makerIds: makers, weaverDays }), agreement('D', { sharing: 'WEAVER_DAYS' })),
    ).toEqual([25_000_000, 50_000_000, 75_000_000]);
    expect(shared(work({ makerIds: makers, areaCm2: 1 }), agreement('E', { rateRials: 1_000_000 }))).toEqual([
      34, 33, 33,
    ]);
  });

  it('are not guessed where a day is missing or there are no knots', () => {
    const weaverDays = [{ personId: 'ANA', days: 3 }];
    expect(shared(work({ makerIds: makers, weaverDays }), agreement('D', { sharing: 'WEAVER_DAYS' }))).toBe(
      'WEAVER_DAYS_MISSING',
    );
    const { knotsPerM2: _none, ...flat } = work();
    expect(shared(flat, agreement('K', { basis: 'PER_1000_KNOTS' }))).toBe('KNOTS_MISSING');
    expect(shared(work(), agreement('HUGE', { rateRials: MAX_RIALS }))).toBe('PRICE_TOO_LARGE');
    expect(quoteOf(work(), [])).toMatchObject({ refusal: { code: 'NO_AGREEMENT' } });
  });
});
