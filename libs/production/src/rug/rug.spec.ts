import fc from 'fast-check';
import { scopeOf, type Caller, type ShareKind } from '#libs/platform';
import { evolveView, sealEntry, subjectRef, type Entry, type JsonObject, type View } from '#libs/ledger';
import type { RugFact, RugRegistered } from './rug.events.js';
import { isRugWithin, rugFilter } from './rug-filter.js';
import { mayBeBooked, mayBeInspected, mayBePacked } from './rug-readiness.js';
import { rugsWanted } from './rug-search.js';
import { rugKind, type RugState } from './rug.js';

const data: RugRegistered = {
  code: 'K7M39HRY',
  sgtin: 'urn:epc:id:sgtin:9521234.000001.K7M39HRY',
  purpose: 'TRADE',
  construction: 'KNOTTED',
  design: 'لچک و ترنج',
  lengthMm: 1_985,
  widthMm: 1_312,
  areaCm2: 26_043,
  weightG: 4_430,
  raj: { count: 50, basisMm: 65 },
  knotsPerM2: 591_716,
  knotType: 'ASYMMETRIC',
  pile: 'SILK',
  warp: 'SILK',
  weft: 'SILK',
  loomOnDate: '2023-10-07',
  cutOffDate: '2024-08-21',
  makerIds: ['P0', 'P1'],
  villageId: 'V1',
  cooperativeId: 'C1',
  batchId: 'ABCDEFGH',
  batchLine: 1,
};
const REGISTERED: RugFact = { type: 'RugRegistered', data };
const PASSED: RugFact = { type: 'RugInspected', data: { passed: true, grade: 'FIRST', defects: [] } };
const REJECTED: RugFact = {
  type: 'RugInspected',
  data: { passed: false, defects: ['holes'], note: 'a hole' },
};
const PACKED: RugFact = { type: 'RugPacked', data: { baleId: '395212340000000175' } };
const UNPACKED: RugFact = { type: 'RugUnpacked', data: {} };
const BOOKED: RugFact = {
  type: 'RugBooked',
  data: { shipmentId: 'SHPMENT0', exporterId: 'E1', consigneeId: 'N1' },
};
const RELEASED: RugFact = { type: 'RugReleased', data: { reason: 'cancelled' } };
const SHIPPED: RugFact = { type: 'RugShipped', data: { shipmentId: 'SHPMENT0' } };
const DELIVERED: RugFact = { type: 'RugDelivered', data: { shipmentId: 'SHPMENT0' } };

function entryOf(fact: RugFact, version: number): Entry {
  const subject = subjectRef('rug', data.code);
  const body = {
    _id: String(version).padStart(26, '0'),
    zone: 'test',
    occurredAt: `2024-09-0${version}T08:00:00.000Z`,
    recordedAt: `2024-09-0${version}T09:00:00.000Z`,
    actor: { account: 'clerk', organisation: 'C1', role: 'CLERK' },
    command: { name: 'test', key: `k${version}`, fingerprint: '' },
    events: [{ subject, version, type: fact.type, shape: 1, data: fact.data as unknown as JsonObject }],
  };
  return sealEntry(body, []);
}

const after = (...facts: readonly RugFact[]): View<RugState> =>
  facts.reduce<View<RugState> | undefined>((view, fact, i) => {
    const entry = entryOf(fact, i + 1);
    return evolveView(rugKind, view, entry.events[0]!, entry);
  }, undefined)!;

describe('a rug', () => {
  it('goes its way from the loom to the buyer', () => {
    const way = [REGISTERED, PASSED, PACKED, BOOKED, SHIPPED, DELIVERED];
    const statuses = way.map((_, i) => after(...way.slice(0, i + 1)).status);
    expect(statuses).toEqual(['REGISTERED', 'IN_STOCK', 'IN_STOCK', 'RESERVED', 'SHIPPED', 'DELIVERED']);
    const delivered = after(...way);
    expect(delivered).toMatchObject({ shipmentId: 'SHPMENT0', consigneeId: 'N1', inspections: 1 });
    expect(delivered.story?.map(({ type }) => type)).toEqual(way.map(({ type }) => type));
    expect(delivered.story?.[0]?.details).toMatchObject({ batch: 'B-ABCD-EFGH', lengthMm: 1_985 });
  });

  it('leaves no trace of a bale or a shipment that it came out of', () => {
    const rug = after(REGISTERED, PASSED, PACKED, BOOKED, RELEASED, UNPACKED);
    expect(rug.status).toBe('IN_STOCK');
    for (const gone of ['baleId', 'shipmentId', 'exporterId', 'consigneeId'])
      expect(rug).not.toHaveProperty(gone);
  });

  it('keeps every inspection on record, and goes by the last', () => {
    const rug = after(REGISTERED, REJECTED, PASSED);
    expect(rug).toMatchObject({ status: 'IN_STOCK', inspections: 2, inspection: { grade: 'FIRST' } });
    expect(rug.story?.map(({ details }) => details['result'])).toEqual([undefined, 'REJECTED', 'PASSED']);
    expect(after(REGISTERED, PASSED, REJECTED).status).toBe('REJECTED');
  });

  it('may be packed, booked and inspected when it should', () => {
    const may = (...facts: RugFact[]) => {
      const rug = after(REGISTERED, ...facts);
      return [mayBePacked(rug), mayBeBooked(rug), mayBeInspected(rug)].map((no) => no?.code);
    };
    const inBale = 'RUG_IN_A_BALE';
    const inShipment = 'RUG_IN_A_SHIPMENT';
    expect(may()).toEqual(['RUG_NOT_INSPECTED', 'RUG_NOT_INSPECTED', undefined]);
    expect(may(PASSED)).toEqual([undefined, undefined, undefined]);
    expect(may(REJECTED)).toEqual(['RUG_REJECTED', 'RUG_REJECTED', undefined]);
    expect(may(PASSED, PACKED)).toEqual([inBale, undefined, inBale]);
    expect(may(PASSED, BOOKED)).toEqual([undefined, inShipment, inShipment]);
    expect(may(PASSED, PACKED, BOOKED)).toEqual([inBale, inShipment, inShipment]);
    expect(may(PASSED, PACKED, BOOKED, SHIPPED)).toEqual(Array(3).fill('RUG_SHIPPED'));
    const sampler = { ...after(REGISTERED, PASSED), purpose: 'SAMPLER' as const };
    expect([mayBePacked(sampler)?.code, mayBeBooked(sampler)?.code]).toEqual(Array(2).fill('RUG_IS_SAMPLER'));
  });
});

/** Whether a rug fits a filter of equalities, `$in`, `$or` and `$and`, as MongoDB would say. */
function fits(filter: object, rug: View<RugState>): boolean {
  return Object.entries(filter).every(([field, wanted]: [string, unknown]) => {
    if (field === '$or') return (wanted as object[]).some((part) => fits(part, rug));
    if (field === '$and') return (wanted as object[]).every((part) => fits(part, rug));
    const value = (rug as unknown as Record<string, unknown>)[field];
    const choices = (wanted as { $in?: readonly unknown[] }).$in ?? [wanted];
    return choices.some((choice) => (Array.isArray(value) ? value.includes(choice) : value === choice));
  });
}

/** Somebody to whom the clerk of a cooperative showed something. */
const guest = (kind: ShareKind, id: string, cooperative: string): Partial<Caller> => ({
  role: 'GUEST',
  share: {
    ...{ kind, id, papers: true, prices: false },
    by: { account: 'b', role: 'CLERK', language: 'fa', organisation: cooperative },
  },
});

describe('the rugs that a scope reaches', () => {
  const caller = (more: Partial<Caller>) =>
    scopeOf({ account: 'a', role: 'CLERK', language: 'fa', ...more } as Caller);
  const stock = after(REGISTERED, PASSED);
  const booked = after(REGISTERED, PASSED, BOOKED);

  it.each<[string, Partial<Caller>, boolean, boolean]>([
    ['an official', { role: 'OFFICIAL' }, true, true],
    ['its own cooperative', { role: 'CLERK', organisation: 'C1' }, true, true],
    ['another cooperative', { role: 'CLERK', organisation: 'C2' }, false, false],
    ['its exporter', { role: 'EXPORTER', organisation: 'E1' }, true, true],
    ['another exporter', { role: 'EXPORTER', organisation: 'E2' }, true, false],
    ['its consignee', { role: 'CONSIGNEE', organisation: 'N1' }, false, true],
    ['another consignee', { role: 'CONSIGNEE', organisation: 'N2' }, false, false],
    ['who made it', { role: 'WEAVER', person: 'P1' }, true, true],
    ['who made it, under another record', { role: 'WEAVER', person: 'K', records: ['K', 'P1'] }, true, true],
    ['another weaver', { role: 'WEAVER', person: 'P2' }, false, false],
    ['a weaver without a person', { role: 'WEAVER' }, false, false],
    ['a clerk without a cooperative', { role: 'CLERK' }, false, false],
    ['a guest of the rug, from its clerk', guest('rug', 'K7M39HRY', 'C1'), true, true],
    ['a guest of the rug, from a clerk who no longer sees it', guest('rug', 'K7M39HRY', 'C2'), false, false],
    ['a guest of another rug', guest('rug', 'K7M39HRZ', 'C1'), false, false],
    ['a guest of its batch', guest('batch', 'ABCDEFGH', 'C1'), true, true],
    ['a guest of its shipment', guest('shipment', 'SHPMENT0', 'C1'), false, true],
    ['a guest of another shipment', guest('shipment', 'SHPMENT1', 'C1'), false, false],
    ['a guest of a bale', guest('bale', '395212340000000175', 'C1'), false, false],
    ['a guest of its cooperative', guest('organisation', 'C1', 'C1'), true, true],
    ['a guest of its exporter', guest('organisation', 'E1', 'C1'), false, true],
    ['a guest of another organisation', guest('organisation', 'C2', 'C1'), false, false],
    ['a guest of nothing', { role: 'GUEST' }, false, false],
  ])('%s', (_who, who, seesStock, seesBooked) => {
    expect(isRugWithin(caller(who), stock)).toBe(seesStock);
    expect(isRugWithin(caller(who), booked)).toBe(seesBooked);
    expect([stock, booked].map((rug) => fits(rugFilter(caller(who)), rug))).toEqual([seesStock, seesBooked]);
  });
});

describe('searching rugs', () => {
  it('finds a code in any form, and words by their beginning in any spelling', () => {
    const words = after(REGISTERED).designWords;
    expect(words).toEqual(['لچک', 'و', 'ترنج']);
    expect(rugsWanted({ search: ' k7m3-9hry ' })).toEqual({ _id: 'K7M39HRY' });
    expect(rugsWanted({ search: data.sgtin })).toEqual({ _id: 'K7M39HRY' });
    expect(rugsWanted({ search: 'لچك' })).toEqual({
      $and: [{ designWords: { $elemMatch: { $gte: 'لچک', $lt: 'لچک\u{10ffff}' } } }],
    });
    expect(rugsWanted({ search: 'K7-M3' })).toMatchObject({ $or: [{ _id: { $gte: 'K7M3' } }, {}] });
    expect(rugsWanted({ search: '  ', status: [], unpacked: null })).toEqual({});
  });

  it('takes nothing that was typed for a pattern or an operator', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (search) => {
        const filter = JSON.stringify(rugsWanted({ search }));
        expect(filter).not.toMatch(/"\$(regex|where|expr|function)"/);
      }),
    );
  });
});
