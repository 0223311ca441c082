import { evolveView, sealEntry, subjectRef, type Decision, type Subject, type View } from '#libs/ledger';
import { scopeOf } from '#libs/platform';
import { gatherPassport } from '../rug-passport/gather-passport.js';
import { checksOf } from '../inspection/checklist.js';
import { inspectRugs } from '../inspection/inspection.js';
import type { RugRegistered } from '../rug/rug.events.js';
import { refusalOfMove, type RugMove } from '../rug/rug-moves.js';
import { rugKind, type RugState } from '../rug/rug.js';
import type { DisputeState } from './dispute.js';
import { settleDispute } from './disputing.js';

const code = 'K7M39HRY';
const registered: RugRegistered = {
  ...{ code, sgtin: `urn:epc:id:sgtin:9521234.000001.${code}`, purpose: 'TRADE', construction: 'KILIM' },
  ...{ design: 'plain', lengthMm: 2_000, widthMm: 1_000, areaCm2: 20_000, weightG: 3_000 },
  ...{ loomOnDate: '2024-01-01', cutOffDate: '2024-03-01', makerIds: ['NAMED'] },
  ...{ villageId: 'V1', cooperativeId: 'C1', batchId: 'ABCDEFGH', batchLine: 1 },
};
type Told = { readonly type: string; readonly data: object };

function told(view: View<RugState> | undefined, facts: readonly Told[]): View<RugState> {
  return facts.reduce<View<RugState> | undefined>((before, { type, data }) => {
    const version = (before?.version ?? 0) + 1;
    const at = `2024-04-${String(version).padStart(2, '0')}T08:00:00.000Z`;
    const entry = sealEntry(
      {
        ...{ _id: String(version).padStart(26, '0'), zone: 'test', occurredAt: at, recordedAt: at },
        actor: { account: `hand-${version}`, role: 'CLERK' },
        command: { name: 'test', key: `k${version}`, fingerprint: '' },
        events: [{ subject: subjectRef('rug', code), version, type, shape: 1, data: data as never }],
      },
      [],
    );
    return evolveView(rugKind, before, entry.events[0]!, entry);
  }, view)!;
}

const subject = (view: View<RugState>): Subject<RugState> => ({
  ...{ ref: subjectRef('rug', code), id: code, version: view.version, state: view },
});
const factsOf = ({ events }: Decision): Told[] =>
  events.filter(({ subject: of }) => of.startsWith('rug:')) as Told[];

function graded(view: View<RugState>, records: string[], grade: 'FIRST' | 'SECOND' = 'FIRST') {
  const scope = scopeOf({ account: 'a', role: 'CLERK', organisation: 'C1', language: 'fa' });
  const checks = checksOf('KILIM').map((check) => ({ check, ok: true }));
  const results = [{ rugId: code, passed: true, grade, checks }];
  return inspectRugs(results, new Map([[code, subject(view)]]), { scope, records });
}
function inspected(view: View<RugState>, records: string[], grade?: 'SECOND'): View<RugState> {
  const decided = graded(view, records, grade);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return told(view, factsOf(decided.value));
}

/** She says that she wove it, under one of her records, and an official finds that she did, or did not. */
function settled(view: View<RugState>, isUpheld: boolean, claimantRecords = ['HERS', 'HERS-OLD']) {
  const asked = told(view, [{ type: 'RugAttributionDisputed', data: { disputeId: 'D1' } }]);
  const state = {
    ...{ rugId: code, cooperativeId: 'C1', villageId: 'V1', claim: 'MINE', ground: 'WOVE_ALL', _id: 'D1' },
    ...{ claimantId: 'HERS', makerIds: ['NAMED'], status: 'OPEN', raisedAt: '', answers: [], version: 1 },
  } as unknown as View<DisputeState>;
  const dispute = { ref: subjectRef('dispute', 'D1'), id: 'D1', version: 1, state };
  const decided = settleDispute({ dispute, rug: subject(asked), claimantRecords }, isUpheld);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return told(asked, factsOf(decided.value));
}
const refusedTo = (move: RugMove, view: RugState) => refusalOfMove(move, view)?.code;
const passportOf = (rug: RugState) =>
  gatherPassport({
    ...{ rug, village: { name: {}, county: 'c' }, cooperative: { name: {} } },
    ...{ publicNames: new Map(), publicOrigin: 'https://gereh.example', issuedOn: '2024-05-01' },
  } as never);

describe('a grade by one who turns out to be the maker', () => {
  const byHer = inspected(told(undefined, [{ type: 'RugRegistered', data: registered }]), ['HERS-OLD']);

  it('does not stand: the rug waits to be graded anew and is neither packed, booked nor sold', () => {
    expect([byHer.status, byHer.regradeSince]).toEqual(['IN_STOCK', undefined]);
    const after = settled(byHer, true);
    expect([after.status, after.makerIds]).toEqual(['REGISTERED', ['HERS']]);
    expect(after.regradeSince).toMatch(/^2024-04-/);
    for (const move of ['pack', 'book', 'sell'] as const)
      expect([move, refusedTo(move, after)]).toEqual([move, 'RUG_TO_REGRADE']);
    expect(passportOf(byHer)).toHaveProperty('grade');
    expect(passportOf(after)).not.toHaveProperty('grade');
  });

  it('is given anew by somebody else alone, and both stay on record', () => {
    const after = settled(byHer, true);
    const own = graded(after, ['HERS'], 'SECOND');
    expect(own.ok ? 'done' : own.refusal.code).toBe('OWN_WORK');
    const again = inspected(after, ['OTHER'], 'SECOND');
    expect([again.status, again.regradeSince]).toEqual(['IN_STOCK', undefined]);
    expect([again.inspection?.grade, again.pastInspections?.map(({ grade }) => grade)]).toEqual([
      'SECOND',
      ['FIRST'],
    ]);
    expect(refusedTo('pack', again)).toBeUndefined();
  });

  it('stands where she did not weave it, and where somebody else graded it', () => {
    expect(settled(byHer, false)).toMatchObject({ status: 'IN_STOCK', makerIds: ['NAMED'] });
    expect(settled(byHer, false).regradeSince).toBeUndefined();
    const byOther = inspected(told(undefined, [{ type: 'RugRegistered', data: registered }]), ['OTHER']);
    expect(settled(byOther, true)).toMatchObject({ status: 'IN_STOCK', makerIds: ['HERS'] });
    expect(settled(byOther, true).regradeSince).toBeUndefined();
  });

  it('is not back in stock by another way: set free, found, or come back', () => {
    const booking = { shipmentId: 'S1', exporterId: 'E1', consigneeId: 'N1' };
    const booked = settled(told(byHer, [{ type: 'RugBooked', data: booking }]), true);
    expect([booked.status, booked.regradeSince === undefined]).toEqual(['RESERVED', false]);
    const free = told(booked, [{ type: 'RugReleased', data: { reason: 'cancelled' } }]);
    expect(free.status).toBe('REGISTERED');
    const lost = settled(
      told(byHer, [{ type: 'RugLost', data: { how: 'MISLAID', on: '2024-04-05' } }]),
      true,
    );
    const found = told(lost, [{ type: 'RugFound', data: { on: '2024-04-06' } }]);
    expect([lost.status, found.status]).toEqual(['LOST', 'REGISTERED']);
    const sold = settled(told(byHer, [{ type: 'RugSold', data: { place: 'HOME', on: '2024-04-05' } }]), true);
    const back = told(sold, [
      { type: 'RugReturned', data: { from: 'SALE', on: '2024-04-06', reason: 'too large' } },
    ]);
    expect([sold.status, back.status]).toEqual(['SOLD', 'REGISTERED']);
    expect(inspected(back, ['OTHER']).status).toBe('RETURNED');
  });
});
