import fc from 'fast-check';
import type { View } from '#libs/ledger';
import { recordMoney, type MoneyFact, type PayAccountState } from './account/account.js';
import { BOOKS, postingsOf } from './account/postings.js';
import type { AgreementState } from './agreement/agreement.js';
import { shareOut } from './money/share-out.js';
import { priceRugs } from './price/pricing.js';
import type { RugPriceState } from './price/rug-price.js';
import { approveRun, cancelRun, markPayments, proposeRun } from './run/paying.js';
import { sumsOf, type PayRunState } from './run/run.js';
import type { PayOutcome } from './run/run.events.js';
import { Books, COOPERATIVE, payer } from './testing/books.js';

const WOMEN = ['ANA', 'BIBI', 'CHAMAN', 'DELARA'] as const;
const rials = fc.integer({ min: 1, max: 5_000_000_000 });
const woman = fc.constantFrom(...WOMEN);
const act = fc.oneof(
  fc.record({
    act: fc.constant('rug' as const),
    makers: fc.uniqueArray(woman, { minLength: 1 }),
    rials,
    weight: fc.integer({ min: 1, max: 99 }),
  }),
  fc.record({ act: fc.constantFrom('AdvancePaid' as const, 'MaterialCharged' as const), woman, rials }),
  fc.record({
    act: fc.constant('AccountCorrected' as const),
    woman,
    rials: fc.oneof(
      rials,
      rials.map((r) => 0 - r),
    ),
  }),
  fc.record({ act: fc.constant('propose' as const) }),
  fc.record({ act: fc.constant('approve' as const) }),
  fc.record({ act: fc.constant('cancel' as const) }),
  fc.record({
    act: fc.constant('mark' as const),
    line: fc.integer({ min: 1, max: 4 }),
    outcome: fc.constantFrom<PayOutcome>('PAID', 'FAILED', 'RETURNED'),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function perform(books: Books, wish: Act): void {
  const accounts = books.all<PayAccountState>('pay-account');
  const byId = new Map(accounts.map((one) => [one.id, one]));
  const run = books.all<PayRunState>('pay-run').at(-1);
  switch (wish.act) {
    case 'rug': {
      const weights = wish.makers.map((_, i) => wish.weight + i);
      const shares = shareOut(wish.rials, weights);
      const earnings = wish.makers.map((personId, i) => ({
        personId,
        rials: shares[i]!,
        weight: weights[i]!,
      }));
      const agreement = {
        _id: 'A1',
        basis: 'PER_M2',
        rateRials: 1,
        sharing: 'PARTS',
      } as View<AgreementState>;
      const quote = { agreement, totalRials: wish.rials, earnings };
      const asked = [{ rugId: books.next('RUG'), quote, measured: { areaCm2: 1, makerIds: wish.makers } }];
      const of = new Map(wish.makers.map((id) => [id, books.account(id)]));
      books.write(priceRugs(COOPERATIVE, '2025-01-01', { asked, accounts: of }));
      return;
    }
    case 'propose':
      books.write(
        proposeRun(books.next('RUN'), COOPERATIVE, {
          cooperative: payer,
          accounts,
          named: false,
          withSheba: new Set([accounts[0]?.id ?? '']),
        }),
      );
      return;
    case 'approve':
      books.write(approveRun(run, byId));
      return;
    case 'cancel':
      books.write(cancelRun(run, byId, 'wrong'));
      return;
    case 'mark':
      books.write(
        markPayments(run, byId, {
          on: '2025-01-02',
          results: [{ line: wish.line, outcome: wish.outcome, reason: 'so' }],
        }),
      );
      return;
    default: {
      const data = { rials: wish.rials, on: '2025-01-01', how: 'CASH', reason: 'so' };
      books.write(recordMoney(books.account(wish.woman), { type: wish.act, data } as MoneyFact));
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function hold(books: Books): void {
  const accounts = books.all<PayAccountState>('pay-account').map(({ state }) => state);
  const runs = books.all<PayRunState>('pay-run').map(({ state }) => state);
  const prices = books.all<RugPriceState>('rug-price').map(({ state }) => state);
  const postings = books.facts.flatMap(({ fact }) => postingsOf(fact));
  const of = (book: (typeof BOOKS)[number]) =>
    sum(postings.filter((posting) => posting.book === book).map((posting) => posting.rials));

  // Double entry: everything together is nothing, and the women's book is what the accounts say.
  expect(sum(BOOKS.map(of))).toBe(0);
  expect(of('WOMAN')).toBe(sum(accounts.map(({ owedRials }) => owedRials)));
  for (const a of accounts)
    expect(a.owedRials).toBe(
      a.earnedRials + a.correctionsRials - a.advancesRials - a.chargesRials - a.paidRials,
    );
  // What is earned is what rugs are priced at; what accounts say was paid is what runs say.
  expect(0 - of('WORK')).toBe(sum(prices.map(({ totalRials }) => totalRials)));
  for (const { totalRials, earnings } of prices) expect(sum(earnings.map((e) => e.rials))).toBe(totalRials);
  expect(sum(accounts.map(({ paidRials }) => paidRials))).toBe(sum(runs.map((run) => sumsOf(run).paidRials)));
  // Nobody stands in two runs, and whoever stands in one waits in it.
  const waiting = runs
    .filter(({ status }) => status === 'PROPOSED' || status === 'APPROVED')
    .flatMap(({ items }) => items.filter(({ state }) => state === 'WAITING'));
  expect(waiting.map(({ accountId }) => accountId).sort()).toEqual(
    accounts
      .filter(({ run }) => run)
      .map(({ _id }) => _id)
      .sort(),
  );
  for (const run of runs) {
    const { totalRials, bankWaitingRials, cashWaitingRials, paidRials, failedRials } = sumsOf(run);
    expect(totalRials).toBe(run.totalRials);
    expect(bankWaitingRials + cashWaitingRials + paidRials + failedRials).toBe(totalRials);
  }
}

describe('the books of pay', () => {
  it('balance whatever happens, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (wishes) => {
        const books = new Books();
        for (const wish of wishes) {
          perform(books, wish);
          hold(books);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('hold no woman in two runs', () => {
    const books = new Books();
    perform(books, { act: 'rug', makers: ['ANA'], rials: 1_000, weight: 1 });
    perform(books, { act: 'propose' });
    perform(books, { act: 'propose' });
    expect(books.all('pay-run')).toHaveLength(1);
    perform(books, { act: 'approve' });
    perform(books, { act: 'mark', line: 1, outcome: 'PAID' });
    perform(books, { act: 'mark', line: 1, outcome: 'PAID' });
    perform(books, { act: 'propose' });
    expect(books.all('pay-run')).toHaveLength(1);
    expect(books.all<PayAccountState>('pay-account')[0]!.state).toMatchObject({
      paidRials: 1_000,
      owedRials: 0,
    });
    perform(books, { act: 'mark', line: 1, outcome: 'RETURNED' });
    perform(books, { act: 'propose' });
    expect(books.all('pay-run')).toHaveLength(2);
  });
});
