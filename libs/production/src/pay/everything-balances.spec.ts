import fc from 'fast-check';
import { fact, type NewEvent, type Subject, type View } from '#libs/ledger';
import type { LotState } from '../material-lot/lot.js';
import { issueFromLot, returnToLot, wasteOfLot } from '../material-lot/moving.js';
import { recordRugMaterials } from '../material-lot/rug-materials.js';
import { member, silkRug } from '../material-lot/testing/store-of-lots.js';
import { yieldBounds } from '../material-lot/yield-bounds.js';
import type { RugState } from '../rug/rug.js';
import type { PayAccountFact } from './account/account.events.js';
import { heldRials, recordMoney, type MoneyFact, type PayAccountState } from './account/account.js';
import { chargedOnce, refusalOfIssue, refusalOfReturn } from './account/charged-issue.js';
import { BOOKS, postingsOf } from './account/postings.js';
import type { AgreementState } from './agreement/agreement.js';
import { earningsOfSettled } from './price/held-earnings.js';
import { priceRugs } from './price/pricing.js';
import { quoteOf } from './price/quote.js';
import { isOthersWork, type RugPriceState } from './price/rug-price.js';
import { workOf } from './price/rug-work.js';
import { approveRun, cancelRun, markPayments, proposeRun } from './run/paying.js';
import { sumsOf, type PayRunState } from './run/run.js';
import { Books, COOPERATIVE, payer } from './testing/books.js';

const WOMEN = ['ANA', 'BIBI', 'CHAMAN'] as const;
const LOTS = ['AAAAAAAA', 'BBBBBBBB'] as const;
const ON = '2025-01-01';
const agreement = {
  ...{ _id: 'A1', version: 1, cooperativeId: COOPERATIVE, basis: 'PER_M2', rateRials: 90_000_001 },
  ...{ sharing: 'EQUAL', parties: [], target: 'ALL', from: '2020-01-01', madeAt: '' },
} as View<AgreementState>;

const woman = fc.constantFrom(...WOMEN);
const lot = fc.constantFrom(...LOTS);
const massG = fc.integer({ min: 1, max: 900 });
const rials = fc.integer({ min: 1, max: 5_000_000_000 });
const nth = fc.nat({ max: 5 });
const makers = fc.uniqueArray(woman, { minLength: 1 });
/** What a cooperative's desk does in a year, with the slips that hands make. */
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('issue' as const), lot, woman, massG }) },
  fc.record({ does: fc.constant('return' as const), lot, woman, massG }),
  fc.record({ does: fc.constant('waste' as const), lot, woman: fc.option(woman), massG }),
  { weight: 3, arbitrary: fc.record({ does: fc.constant('weave' as const), makers, lot, massG }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('price' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('settle dispute' as const), nth, makers }) },
  fc.record({ does: fc.constant('advance' as const), woman, rials }),
  { weight: 2, arbitrary: fc.record({ does: fc.constant('charge' as const), lot, woman, nth, rials }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('pay' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function opened(tell?: (event: NewEvent) => readonly NewEvent[]): Books {
  const books = new Books(tell);
  for (const code of LOTS)
    books.say(
      fact(`lot:${code}`, 'LotReceived', {
        ...{ code, lgtin: '', cooperativeId: COOPERATIVE, material: 'SILK', form: 'YARN', massG: 4_000 },
      }),
    );
  return books;
}

const lotsOf = (books: Books): Map<string, Subject<LotState>> =>
  new Map(books.all<LotState>('lot').map((one) => [one.id, one]));
const holderOf = (id: string) => `person:${id}` as const;

function perform(books: Books, wish: Act): void {
  const lots = lotsOf(books);
  switch (wish.does) {
    case 'issue': {
      const receiver = { person: member(wish.woman, COOPERATIVE) };
      books.write(issueFromLot(lots.get(wish.lot)!, wish.massG, { cooperative: payer, receiver }));
      return;
    }
    case 'return': {
      const [found, from] = [lots.get(wish.lot)!, holderOf(wish.woman)];
      const account = books.one<PayAccountState>('pay-account', `${COOPERATIVE}-${wish.woman}`);
      if (account && refusalOfReturn(found, from, wish.massG, account.state)) return;
      books.write(returnToLot(found, from, wish.massG));
      return;
    }
    case 'waste': {
      const from = wish.woman ? holderOf(wish.woman) : undefined;
      books.write(wasteOfLot(lots.get(wish.lot)!, { from, massG: wish.massG, reason: 'MOTH' }));
      return;
    }
    case 'weave':
      return weave(books, wish.makers, wish.lot, wish.massG);
    case 'price':
      return price(books);
    case 'settle dispute': {
      const rugs = books.all<RugState>('rug');
      const rug = rugs[wish.nth % rugs.length];
      return rug && settle(books, rug, [...wish.makers]);
    }
    case 'advance': {
      const data = { rials: wish.rials, on: ON, how: 'CASH' as const };
      books.write(recordMoney(books.account(wish.woman), { type: 'AdvancePaid', data }));
      return;
    }
    case 'charge':
      return charge(books, lots.get(wish.lot)!, wish);
    case 'pay':
      return pay(books);
  }
}

/** It is settled that others wove a rug; what it was priced at is held where it was written. */
function settle(books: Books, rug: Subject<RugState>, makerIds: string[]): void {
  const price = books.one<RugPriceState>('rug-price', rug.id);
  const accounts = new Map(books.all<PayAccountState>('pay-account').map((one) => [one.id, one]));
  const settled = { rugId: rug.id, disputeId: 'D', heard: 0, makerIds };
  const { events } = earningsOfSettled(settled, price && { price, accounts });
  books.say(fact(rug.ref, 'RugAttributionSettled', { disputeId: 'D', makerIds }), ...events);
}

/** A rug is woven and passes; it takes of what its first maker holds, if she holds as much. */
function weave(books: Books, makerIds: string[], lotId: string, takenG: number): void {
  const id = books.next('RUG');
  const weightG = Math.ceil(takenG * 0.8);
  const registered = { ...silkRug, code: id, cooperativeId: COOPERATIVE, makerIds, weightG };
  books.say(
    fact(`rug:${id}`, 'RugRegistered', { ...registered, areaCm2: 7_001 }),
    fact(`rug:${id}`, 'RugInspected', { passed: true, grade: 'FIRST', defects: [] }),
  );
  const takings = [{ lotId, from: holderOf(makerIds[0]!), massG: takenG }];
  const ground = {
    lots: lotsOf(books),
    recordOf: new Map(),
    bounds: yieldBounds('2024-07-01'),
    day: '2024-07-01',
  };
  books.write(recordRugMaterials(books.one<RugState>('rug', id)!, { takings }, ground));
}

/** The clerk settles what waits: rugs without a price, and rugs that were priced as the work of others. */
function price(books: Books): void {
  const asked = books.all<RugState>('rug').flatMap(({ id, state }) => {
    const before = books.one<RugPriceState>('rug-price', id)?.state;
    if (before && !isOthersWork(before, state.makerIds)) return [];
    const rug = state as View<RugState>;
    const quote = quoteOf({ ...workOf(rug, new Map()), loomOnDate: ON }, [agreement], before);
    const measured = { areaCm2: rug.areaCm2, makerIds: rug.makerIds };
    return quote.ok ? [{ rugId: id, quote: quote.value, measured, ...(before ? { before } : {}) }] : [];
  });
  if (asked.length === 0) return;
  const accounts = new Map(WOMEN.map((id) => [id as string, books.account(id)]));
  books.write(priceRugs(COOPERATIVE, ON, { asked, accounts }));
}

function charge(
  books: Books,
  found: Subject<LotState>,
  { woman: id, nth: which, rials: sum }: { woman: string; nth: number; rials: number },
): void {
  const issue = found.state.movements[which % Math.max(1, found.state.movements.length)]?.no ?? 0;
  const issued = { lotId: found.id, issue };
  const before = books.one<PayAccountState>('pay-account', `${COOPERATIVE}-${id}`)?.state.charged;
  if (refusalOfIssue(found, issue, COOPERATIVE, [id], before)) return;
  const known: MoneyFact = { type: 'MaterialCharged', data: { rials: sum, on: ON, ...issued } };
  const decided = recordMoney(books.account(id), known);
  if (decided.ok) books.write({ ok: true, value: { ...decided.value, names: [chargedOnce(issued)] } });
}

/** One step of paying: a run is marked, approved, or proposed. */
function pay(books: Books): void {
  const accounts = books.all<PayAccountState>('pay-account');
  const run = books.all<PayRunState>('pay-run').at(-1);
  const byId = new Map(accounts.map((one) => [one.id, one]));
  if (run?.state.status === 'PROPOSED') {
    if (!books.write(approveRun(run, byId))) books.write(cancelRun(run, byId, 'others wove it'));
  } else if (run?.state.status === 'APPROVED') {
    for (const { line, accountId } of run.state.items.filter(({ state }) => state === 'WAITING'))
      mark(books, run.id, line, accountId);
  } else {
    const ground = { cooperative: payer, accounts, named: false, withSheba: new Set<string>() };
    books.write(proposeRun(books.next('RUN'), COOPERATIVE, ground));
  }
}

/** A line is paid, or said not to be: never while what it pays is for a rug that others wove. */
function mark(books: Books, runId: string, line: number, accountId: string): void {
  const word = (outcome: 'PAID' | 'FAILED') => {
    const account = books.one<PayAccountState>('pay-account', accountId)!;
    const results = [{ line, outcome, reason: 'so' }];
    return books.write(
      markPayments(books.one<PayRunState>('pay-run', runId), new Map([[accountId, account]]), {
        on: ON,
        results,
      }),
    );
  };
  const { state } = books.one<PayAccountState>('pay-account', accountId)!;
  const isHeld = heldRials(state) > 0 && state.run!.doubted === true;
  expect(word('PAID')).toBe(!isHeld);
  if (isHeld) word('FAILED');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const isWork = (said: PayAccountFact) => said.type === 'WorkEarned' || said.type === 'WorkReattributed';

/** What must be the same, by name; a difference is a hole in the books. */
function holes(books: Books): string[] {
  const states = <S extends object>(kind: string) => books.all<S>(kind).map(({ state }) => state as View<S>);
  const [lots, rugs] = [states<LotState>('lot'), states<RugState>('rug')];
  const [prices, accounts] = [states<RugPriceState>('rug-price'), states<PayAccountState>('pay-account')];
  const runs = states<PayRunState>('pay-run');
  const facts = books.facts.map((one) => one.fact);
  const postings = facts.flatMap(postingsOf);
  const book = (name: (typeof BOOKS)[number]) =>
    sum(postings.filter((one) => one.book === name).map((one) => one.rials));
  const charged = facts.flatMap((one) => (one.type === 'MaterialCharged' ? [one.data] : []));
  const same: Record<string, readonly [number, number]> = {
    'grams received and found': [
      sum(lots.map((one) => one.massG)),
      sum(lots.map((one) => one.stockG + one.wastedG + one.usedG + sum(one.holdings.map((h) => h.massG)))),
    ],
    'grams gone into rugs': [
      sum(lots.map((one) => one.usedG)),
      sum(rugs.map((one) => one.madeFrom?.takenG ?? 0)),
    ],
    'all books together': [sum(BOOKS.map(book)), 0],
    'what women are owed': [book('WOMAN'), sum(accounts.map((one) => one.owedRials))],
    'work and prices': [0 - book('WORK'), sum(prices.map((one) => one.totalRials))],
    'earned and prices': [
      sum(accounts.map((one) => one.earnedRials)),
      sum(prices.map((one) => one.totalRials)),
    ],
    advances: [book('ADVANCES'), sum(accounts.map((one) => one.advancesRials))],
    charges: [book('MATERIALS'), sum(accounts.map((one) => one.chargesRials))],
    'charged and recorded': [sum(charged.map((one) => one.rials)), book('MATERIALS')],
    'issues charged once': [new Set(charged.map((c) => `${c.lotId}/${c.issue}`)).size, charged.length],
    'paid by runs': [
      sum(accounts.map((one) => one.paidRials)),
      sum(runs.map((run) => sumsOf(run).paidRials)),
    ],
    'priced and passed': [
      prices.filter((one) => rugs.some((r) => r._id === one._id && r.inspection?.passed)).length,
      prices.length,
    ],
  };
  for (const one of prices) {
    for (const id of WOMEN) {
      const hers = books.facts.flatMap(({ subject, fact: said }) =>
        subject === `${COOPERATIVE}-${id}` && isWork(said) && said.data.rugId === one._id
          ? [said.data.rials]
          : [],
      );
      const earned = sum(one.earnings.filter((e) => e.personId === id).map((e) => e.rials));
      same[`${id} by ${one._id}`] = [sum(hers), earned];
    }
  }
  for (const { _id: lotId, movements } of lots) {
    for (const id of WOMEN) {
      const [holder, grams] = [holderOf(id), (some: typeof movements) => sum(some.map((one) => one.massG))];
      const hers = charged.flatMap((one) =>
        movements.filter((m) => one.lotId === lotId && m.no === one.issue && m.to === holder),
      );
      const kept =
        grams(movements.filter((m) => m.type === 'ISSUE' && m.to === holder)) -
        grams(movements.filter((m) => m.type === 'RETURN' && m.from === holder));
      same[`${id} charged for what she gave back of ${lotId}`] = [Math.max(0, grams(hers) - kept), 0];
    }
  }
  const below = lots.some((one) => one.stockG < 0 || one.holdings.some((h) => h.massG <= 0));
  return [
    ...(below ? ['somebody holds less than nothing'] : []),
    ...Object.entries(same).flatMap(([name, [a, b]]) => (a === b ? [] : [`${name}: ${a} and ${b}`])),
  ];
}

const yearOf = (tell?: (event: NewEvent) => readonly NewEvent[]) =>
  fc.property(fc.array(act, { maxLength: 60, size: 'max' }), (wishes) => {
    const books = opened(tell);
    for (const wish of wishes) {
      perform(books, wish);
      expect(holes(books)).toEqual([]);
    }
  });

describe('lots, rugs, pay and advances', () => {
  it('balance all together, whatever a desk does in a year', () => {
    fc.assert(yearOf(), { numRuns: 120 });
  });

  const changed = (type: string, how: (data: Record<string, unknown>) => object | undefined) => {
    return (event: NewEvent): readonly NewEvent[] => {
      if (event.type !== type) return [event];
      const data = how(event.data);
      return data ? [{ ...event, data: data as NewEvent['data'] }] : [];
    };
  };
  const told = (type: string, times: number) => (event: NewEvent) =>
    event.type === type ? Array<NewEvent>(times).fill(event) : [event];
  it.each<[string, (event: NewEvent) => readonly NewEvent[]]>([
    ['a rug takes what no lot gives', told('LotTaken', 0)],
    ['a lot gives twice', told('LotTaken', 2)],
    ['pay is owed that no rug is priced at', told('WorkEarned', 2)],
    ['a share is lost', told('WorkEarned', 0)],
    [
      'who did not weave it keeps the pay',
      changed('WorkReattributed', (d) => (Number(d['rials']) < 0 ? undefined : d)),
    ],
    [
      'who wove it gets nothing',
      changed('WorkReattributed', (d) => (Number(d['rials']) > 0 ? undefined : d)),
    ],
    [
      'a price is a rial off',
      changed('RugPriced', (d) => ({ ...d, totalRials: Number(d['totalRials']) + 1 })),
    ],
    ['a payment is not told to her account', told('PaymentMade', 0)],
    ['a charge is written twice', told('MaterialCharged', 2)],
  ])('do not where %s', (_what, tell) => {
    expect(fc.check(yearOf(tell), { numRuns: 200, endOnFailure: true }).failed).toBe(true);
  });
});
