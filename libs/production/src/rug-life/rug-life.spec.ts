import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  LANGUAGES,
  ROLES,
  mayDo,
  scopeOf,
  type Caller,
  type Permission,
  type Refusal,
  type Result,
} from '#libs/platform';
import {
  evolveView,
  sealEntry,
  subjectRef,
  type Decision,
  type Entry,
  type JsonObject,
  type Subject,
  type View,
} from '#libs/ledger';
import { checksOf } from '../inspection/checklist.js';
import { inspectRugs } from '../inspection/inspection.js';
import { photographRug, removePhoto } from '../rug-photo/rug-photo.js';
import type { RugFact, RugRegistered } from '../rug/rug.events.js';
import { MOVES, RUG_MOVES, refusalOfMove, type RugMove } from '../rug/rug-moves.js';
import { RUG_STATUSES, rugKind, type RugState, type RugStatus } from '../rug/rug.js';
import {
  findRug,
  finishRugs,
  loseRug,
  returnRug,
  sellRug,
  valueRug,
  withdrawRug,
  type Doer,
} from './rug-deeds.js';

const code = 'K7M39HRY';
const registered: RugRegistered = {
  ...{ code, sgtin: `urn:epc:id:sgtin:9521234.000001.${code}`, purpose: 'TRADE', construction: 'KNOTTED' },
  ...{ design: 'ماهی', lengthMm: 1_985, widthMm: 1_312, areaCm2: 26_043, weightG: 4_430 },
  ...{ loomOnDate: '2023-10-07', cutOffDate: '2024-08-21', makerIds: ['P0'], villageId: 'V1' },
  ...{ cooperativeId: 'C1', batchId: 'ABCDEFGH', batchLine: 1, warp: 'WOOL', weft: 'WOOL' },
};
const bale = { baleId: '395212340000000175' };
const booking = { shipmentId: 'SHPMENT0', exporterId: 'E1', consigneeId: 'N1' };
const on = '2024-09-01';
const caller = (more: Partial<Caller>) => scopeOf({ account: 'a', language: 'fa', ...more } as Caller);
const clerk: Doer = { scope: caller({ role: 'CLERK', organisation: 'C1' }), today: '2024-09-02' };
const exporter: Doer = { scope: caller({ role: 'EXPORTER', organisation: 'E1' }), today: '2024-09-02' };
const foreign: Doer = { scope: caller({ role: 'CLERK', organisation: 'C2' }), today: '2024-09-02' };

function told(
  view: View<RugState> | undefined,
  facts: readonly { type: string; data: object }[],
): View<RugState> {
  const seal = (type: string, data: object, version: number): Entry => {
    const event = { subject: subjectRef('rug', code), version, type, shape: 1, data: data as JsonObject };
    const body = {
      ...{ _id: String(version).padStart(26, '0'), zone: 'test', events: [event] },
      ...{ occurredAt: '2024-08-30T08:00:00.000Z', recordedAt: '2024-09-02T09:00:00.000Z' },
      actor: { account: 'clerk', organisation: 'C1', role: 'CLERK' },
      command: { name: 'test', key: `k${version}`, fingerprint: '' },
    };
    return sealEntry(body, []);
  };
  return facts.reduce<View<RugState> | undefined>((now, { type, data }) => {
    const entry = seal(type, data, (now?.version ?? 0) + 1);
    return evolveView(rugKind, now, entry.events[0]!, entry);
  }, view)!;
}
const fact = (type: RugFact['type'], data: object) => ({ type, data });
const rugAfter = (...facts: { type: string; data: object }[]) =>
  told(undefined, [fact('RugRegistered', registered), ...facts]);
const subject = (view: View<RugState>): Subject<RugState> => ({
  ...{ ref: subjectRef('rug', code), id: code, version: view.version, state: view },
});

const passed = fact('RugInspected', { passed: true, grade: 'FIRST', defects: [] });
const booked = fact('RugBooked', booking);
const shipped = fact('RugShipped', { shipmentId: 'SHPMENT0' });
const sold = fact('RugSold', { place: 'HOME', on });
/** One rug in each state. */
const IN_STATE: Readonly<Record<RugStatus, View<RugState>>> = {
  REGISTERED: rugAfter(),
  FINISHING: rugAfter(fact('RugFinished', { step: 'WASHING', on })),
  IN_STOCK: rugAfter(passed),
  REJECTED: rugAfter(fact('RugInspected', { passed: false, defects: ['holes'], note: 'a hole' })),
  RESERVED: rugAfter(passed, booked),
  SHIPPED: rugAfter(passed, fact('RugPacked', bale), booked, shipped),
  DELIVERED: rugAfter(passed, booked, shipped, fact('RugDelivered', { shipmentId: 'SHPMENT0' })),
  SOLD: rugAfter(passed, sold),
  RETURNED: rugAfter(passed, sold, fact('RugReturned', { from: 'SALE', on, reason: 'too large' })),
  LOST: rugAfter(fact('RugLost', { how: 'MISLAID', on })),
  WITHDRAWN: rugAfter(fact('RugWithdrawn', { why: 'KEPT' })),
};

const photo = {
  ...{ view: 'FRONT' as const, sha256: 'a'.repeat(64), thumbnailSha256: 'b'.repeat(64) },
  widthPx: 9,
  heightPx: 9,
};

const checks = checksOf('KNOTTED').map((check) => ({ check, ok: true }));

/** What each move decides of a rug; packing and booking are the room of export's, by the same table. */
const DEEDS: Readonly<Record<RugMove, (rug: Subject<RugState>, doer: Doer) => Result<Decision, Refusal>>> = {
  inspect: (rug, { scope }) =>
    inspectRugs([{ rugId: code, passed: true, grade: 'SECOND', checks }], new Map([[code, rug]]), { scope }),
  finish: (rug, doer) => finishRugs([code], new Map([[code, rug]]), { step: 'SHEARING', on }, doer),
  photograph: (rug, doer) =>
    photographRug(rug, { ...photo, sha256: String(rug.version).padStart(64, '0') }, doer),
  value: (rug, doer) => valueRug(rug, { amountMinor: 900_000_000, currency: 'IRR', on }, doer),
  pack: (rug) => byTable('pack', rug, fact('RugPacked', bale)),
  book: (rug) => byTable('book', rug, booked),
  sell: (rug, doer) => sellRug(rug, { place: 'HOME', on }, doer),
  return: (rug, doer) => returnRug(rug, { on, reason: 'too large' }, doer),
  lose: (rug, doer) =>
    loseRug(rug, { how: rug.state.status === 'SHIPPED' ? 'IN_TRANSIT' : 'STOLEN', on }, doer),
  find: (rug, doer) => findRug(rug, { on }, doer),
  withdraw: (rug, doer) => withdrawRug(rug, { why: 'KEPT' }, doer),
};
function byTable(
  move: RugMove,
  rug: Subject<RugState>,
  { type, data }: { type: string; data: object },
): Result<Decision, Refusal> {
  const refusal = refusalOfMove(move, rug.state);
  if (refusal) return { ok: false, refusal };
  return { ok: true, value: { events: [{ subject: rug.ref, type, data: data as JsonObject }] } };
}

describe('what may be done with a rug', () => {
  it('stands in each state after the facts that lead there', () => {
    for (const status of RUG_STATUSES) expect(IN_STATE[status].status).toBe(status);
  });

  it.each(RUG_STATUSES)('is, of a rug that is %s, what the table says', (status) => {
    for (const move of RUG_MOVES) {
      const done = DEEDS[move](subject(IN_STATE[status]), clerk);
      expect([move, done.ok]).toEqual([move, MOVES[move].from.includes(status)]);
      if (!done.ok) for (const language of LANGUAGES) expect(done.refusal.text.next[language]).toMatch(/\S/);
    }
  });

  it('never leads a rug where it must not be, whatever is tried in whatever order', () => {
    const steps = fc.array(fc.constantFrom(...RUG_MOVES, 'release', 'unpack', 'ship', 'deliver'), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(steps, (wanted) => {
        let rug = rugAfter();
        let wasSold = false;
        for (const step of wanted) {
          const before = rug;
          rug = tried(rug, step);
          wasSold ||= rug.status === 'SOLD';
          if (before.status === 'WITHDRAWN') expect(rug).toBe(before);
          if (wasSold) expect(['IN_STOCK', 'RESERVED', 'SHIPPED', 'DELIVERED']).not.toContain(rug.status);
          if (['SOLD', 'LOST', 'WITHDRAWN', 'RETURNED', 'FINISHING'].includes(rug.status))
            expect([refusalOfMove('book', rug), refusalOfMove('pack', rug)]).not.toContain(undefined);
          if (rug.baleId)
            expect(['IN_STOCK', 'RESERVED', 'SHIPPED', 'DELIVERED', 'LOST']).toContain(rug.status);
          if (step === 'find' && rug !== before) expect(rug.status).toBe(before.lost!.before);
          expect('lost' in rug).toBe(rug.status === 'LOST');
          expect(rug.pastInspections?.length ?? 0).toBe(Math.max(0, rug.inspections - 1));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('stays with the rug: what was lost on its way is not delivered, and is where the rest is once found', () => {
    const lost = told(IN_STATE.SHIPPED, [fact('RugLost', { how: 'IN_TRANSIT', on })]);
    const delivered = told(lost, [fact('RugDelivered', { shipmentId: 'SHPMENT0' })]);
    expect(delivered.status).toBe('LOST');
    expect(told(delivered, [fact('RugFound', { on })]).status).toBe('DELIVERED');
    expect(told(lost, [fact('RugFound', { on })]).status).toBe('SHIPPED');
  });

  it('is up to those in whose hands it is', () => {
    const code0 = (done: Result<Decision, Refusal>) => (done.ok ? 'done' : done.refusal.code);
    expect(code0(DEEDS.sell(subject(IN_STATE.IN_STOCK), foreign))).toBe('RUG_UNKNOWN');
    expect(code0(DEEDS.lose(subject(IN_STATE.IN_STOCK), exporter))).toBe('RUG_NOT_YOURS');
    expect(code0(DEEDS.lose(subject(IN_STATE.SHIPPED), exporter))).toBe('done');
    expect(code0(DEEDS.return(subject(IN_STATE.DELIVERED), exporter))).toBe('done');
    expect(code0(DEEDS.lose(subject(IN_STATE.SHIPPED), foreign))).toBe('RUG_UNKNOWN');
  });

  it('is written down late without a new inspection, and asks for one when it is done later', () => {
    const late = finishRugs(
      [code],
      new Map([[code, subject(IN_STATE.IN_STOCK)]]),
      { step: 'WASHING', on: '2024-08-29' },
      clerk,
    );
    if (!late.ok) throw new Error(late.refusal.code);
    expect(told(IN_STATE.IN_STOCK, late.value.events).status).toBe('IN_STOCK');
    const again = DEEDS.finish(subject(IN_STATE.IN_STOCK), clerk);
    if (!again.ok) throw new Error(again.refusal.code);
    expect(told(IN_STATE.IN_STOCK, again.value.events).status).toBe('FINISHING');
  });

  it.each<[string, Result<Decision, Refusal>, string]>([
    [
      'a sale tomorrow',
      sellRug(subject(IN_STATE.IN_STOCK), { place: 'HOME', on: '2024-09-03' }, clerk),
      'on DAY_OUTSIDE',
    ],
    [
      'a washing before it was cut off',
      finishRugs(
        [code],
        new Map([[code, subject(IN_STATE.REGISTERED)]]),
        { step: 'WASHING', on: '2024-08-20' },
        clerk,
      ),
      'rugIds.0 DAY_OUTSIDE',
    ],
    [
      'a rug twice',
      finishRugs(
        [code, code],
        new Map([[code, subject(IN_STATE.REGISTERED)]]),
        { step: 'WASHING', on },
        clerk,
      ),
      'rugIds.1 RUG_TWICE',
    ],
    [
      'an exhibition without a name',
      sellRug(subject(IN_STATE.IN_STOCK), { place: 'EXHIBITION', on }, clerk),
      'exhibition EXHIBITION_MISSING',
    ],
    [
      'an exhibition at home',
      sellRug(subject(IN_STATE.IN_STOCK), { place: 'HOME', exhibition: 'x', on }, clerk),
      'exhibition EXHIBITION_AT_HOME',
    ],
    [
      'a price of nothing',
      sellRug(subject(IN_STATE.IN_STOCK), { place: 'HOME', priceMinor: 0, currency: 'IRR', on }, clerk),
      'priceMinor AMOUNT_OUT_OF_RANGE',
    ],
    [
      'a price in no currency',
      sellRug(subject(IN_STATE.IN_STOCK), { place: 'HOME', priceMinor: 5, on }, clerk),
      'currency CURRENCY_MISSING',
    ],
    [
      'a loss in transit at home',
      loseRug(subject(IN_STATE.IN_STOCK), { how: 'IN_TRANSIT', on }, clerk),
      'how LOSS_ELSEWHERE',
    ],
  ])('refuses %s', (_what, done, place) => {
    if (done.ok) throw new Error('was accepted');
    expect(done.refusal.problems.map(({ path, code: said }) => `${path} ${said}`)).toEqual([place]);
  });

  it('has an end for photographs, and shows each once', () => {
    const full = {
      ...IN_STATE.IN_STOCK,
      photos: Array.from({ length: 12 }, (_, i) => ({ ...photo, sha256: String(i), takenAt: '' })),
    };
    const refusal = (done: Result<Decision, Refusal>) => (done.ok ? undefined : done.refusal.code);
    expect(refusal(photographRug(subject(full), photo, clerk))).toBe('TOO_MANY_PHOTOS');
    expect(refusal(photographRug(subject({ ...full, photos: [], photosTaken: 60 }), photo, clerk))).toBe(
      'TOO_MANY_PHOTOS_EVER',
    );
    expect(refusal(photographRug(subject(full), { ...photo, sha256: '3' }, clerk))).toBe('PHOTO_TWICE');
    expect(refusal(photographRug(subject(IN_STATE.IN_STOCK), { ...photo, view: 'DEFECT' }, clerk))).toBe(
      'DEFECT_UNKNOWN',
    );
    expect(refusal(photographRug(subject(IN_STATE.IN_STOCK), { ...photo, defect: 'moth' }, clerk))).toBe(
      'DEFECT_ELSEWHERE',
    );
    expect(refusal(removePhoto(subject(full), { sha256: 'x', reason: 'UNCLEAR' }, clerk))).toBe(
      'PHOTO_UNKNOWN',
    );
    const gone = told(full, [fact('RugPhotoRemoved', { sha256: '3', reason: 'SHOWS_PEOPLE' })]);
    expect(gone.photos).toHaveLength(11);
  });
});

/** Tries a step as the clerk, or as the room of export would take it. */
function tried(
  rug: View<RugState>,
  step: RugMove | 'release' | 'unpack' | 'ship' | 'deliver',
): View<RugState> {
  switch (step) {
    case 'release':
      return rug.status === 'RESERVED' ? told(rug, [fact('RugReleased', { reason: 'cancelled' })]) : rug;
    case 'unpack':
      return rug.baleId && ['IN_STOCK', 'RESERVED'].includes(rug.status)
        ? told(rug, [fact('RugUnpacked', {})])
        : rug;
    case 'ship':
      return rug.baleId && rug.status === 'RESERVED' ? told(rug, [shipped]) : rug;
    case 'deliver':
      return rug.status === 'SHIPPED' || rug.lost?.before === 'SHIPPED'
        ? told(rug, [fact('RugDelivered', { shipmentId: 'SHPMENT0' })])
        : rug;
    default: {
      const done = DEEDS[step](subject(rug), clerk);
      return done.ok ? told(rug, done.value.events) : rug;
    }
  }
}

const OPERATIONS: Readonly<Record<RugMove, readonly [operation: string, permission: Permission]>> = {
  inspect: ['inspectRugs', 'rug:inspect'],
  finish: ['recordFinishing', 'rug:finish'],
  photograph: ['POST /rugs/:id/photos, removeRugPhoto', 'rug:photograph'],
  value: ['valueRug', 'rug:value'],
  pack: ['packBale', 'bale:pack'],
  book: ['bookShipment, addRugs', 'shipment:book'],
  sell: ['sellRug', 'rug:sell'],
  return: ['returnRug', 'rug:return'],
  lose: ['reportRugLost', 'rug:lose'],
  find: ['reportRugFound', 'rug:lose'],
  withdraw: ['withdrawRug', 'rug:withdraw'],
};

describe('docs/rugs.md', () => {
  const page = readFileSync(join('docs', 'rugs.md'), 'utf8');

  it('prints the table of states and moves, and who may make them', () => {
    const states = RUG_STATUSES.map(
      (status) =>
        `| ${status} | ${RUG_MOVES.map((move) => (MOVES[move].from.includes(status) ? 'yes' : '·')).join(' | ')} |`,
    );
    const moves = RUG_MOVES.map((move) => {
      const [operation, permission] = OPERATIONS[move];
      const roles = ROLES.filter((role) => mayDo(role, permission)).join(', ');
      return `| ${move} | ${operation} | ${permission} | ${roles} | ${MOVES[move].inBale ? 'yes' : 'no'} |`;
    });
    const missing = [...states, ...moves].filter((line) => !page.includes(line));
    expect(missing).toEqual([]);
  });
});
