import { fact, type View } from '#libs/ledger';
import { heldRials, payableRials, type MoneyFact, type PayAccountState } from '../account/account.js';
import { recordMoney } from '../account/account.js';
import type { AgreementState } from '../agreement/agreement.js';
import { approveRun, doubtedLines, markPayments, proposeRun } from '../run/paying.js';
import type { PayRunState } from '../run/run.js';
import { Books, COOPERATIVE, payer } from '../testing/books.js';
import { earningsOfSettled } from './held-earnings.js';
import { priceRugs } from './pricing.js';
import type { RugPriceState } from './rug-price.js';

const [ANA, BIBI, RUG] = ['ANA', 'BIBI', 'K7M39HRY'];
const ON = '2025-01-01';
const agreement = {
  ...{ _id: 'A1', version: 1, cooperativeId: COOPERATIVE, basis: 'PER_M2', rateRials: 1, sharing: 'PARTS' },
} as View<AgreementState>;

/** The books of one rug that Ana was paid for, or is to be paid for. */
class Desk {
  readonly books = new Books();

  price(makers: string[], rials: number): boolean {
    const before = this.books.one<RugPriceState>('rug-price', RUG)?.state;
    const quote = {
      agreement,
      totalRials: rials,
      earnings: makers.map((personId) => ({ personId, weight: 1, rials })),
    };
    const measured = { areaCm2: 1, makerIds: makers };
    const asked = [{ rugId: RUG, quote, measured, ...(before ? { before } : {}) }];
    const accounts = new Map([ANA, BIBI].map((id) => [id, this.books.account(id)]));
    return this.books.write(priceRugs(COOPERATIVE, ON, { asked, accounts }));
  }

  settle(makerIds: string[]): void {
    const price = this.books.one<RugPriceState>('rug-price', RUG);
    const settled = { rugId: RUG, disputeId: 'D', heard: 0, makerIds };
    const { events } = earningsOfSettled(settled, price && { price, accounts: this.accounts });
    this.books.say(fact(`rug-price:${RUG}`, 'RugMakersSettled', { disputeId: 'D' }), ...events.slice(1));
  }

  get accounts() {
    return new Map(this.books.all<PayAccountState>('pay-account').map((one) => [one.id, one]));
  }
  get ana(): PayAccountState {
    return this.accounts.get(`${COOPERATIVE}-${ANA}`)!.state;
  }
  get run() {
    return this.books.all<PayRunState>('pay-run').at(-1)!;
  }

  propose(named = false) {
    const accounts = [...this.accounts.values()];
    const ground = { cooperative: payer, accounts, named, withSheba: new Set<string>() };
    return proposeRun(this.books.next('RUN'), COOPERATIVE, ground);
  }
  mark(outcome: 'PAID' | 'FAILED') {
    return markPayments(this.run, this.accounts, { on: ON, results: [{ line: 1, outcome, reason: 'so' }] });
  }
}
const codesOf = (decided: ReturnType<typeof approveRun>): string[] =>
  decided.ok ? ['done'] : [decided.refusal.code, ...decided.refusal.problems.map(({ code }) => code)];

describe('what was earned by a rug that others wove', () => {
  it('is put into no run until it is priced again, the rest is', () => {
    const desk = new Desk();
    desk.price([ANA], 1_000);
    desk.settle([BIBI]);
    expect([desk.ana.owedRials, heldRials(desk.ana), payableRials(desk.ana)]).toEqual([1_000, 1_000, 0]);
    expect(codesOf(desk.propose())).toEqual(['NOBODY_OWED']);
    expect(codesOf(desk.propose(true))).toContain('OWED_IS_HELD');
    const more: MoneyFact = { type: 'AccountCorrected', data: { rials: 30, on: ON, reason: 'so' } };
    desk.books.write(recordMoney(desk.books.account(ANA), more));
    desk.books.write(desk.propose());
    expect(desk.run.state.items).toMatchObject([{ rials: 30 }]);
    desk.price([BIBI], 1_000);
    expect([desk.ana.owedRials, heldRials(desk.ana)]).toEqual([30, 0]);
  });

  it('is not paid by a run that stood before: neither approved nor taken for paid', () => {
    const desk = new Desk();
    desk.price([ANA], 1_000);
    desk.books.write(desk.propose());
    const proposed = desk.run;
    desk.settle([BIBI]);
    expect(doubtedLines(proposed, desk.accounts)).toEqual([1]);
    expect(codesOf(approveRun(proposed, desk.accounts))).toEqual(['PAY_RUN_HOLDS_DOUBTED']);
    desk.books.say(fact(proposed.ref, 'PayRunApproved', {}));
    expect(codesOf(desk.mark('PAID'))).toContain('PAY_ITEM_HELD');
    expect(desk.books.write(desk.mark('FAILED'))).toBe(true);
    expect(codesOf(desk.propose())).toEqual(['NOBODY_OWED']);
  });

  it('is written down as paid where the bank had paid it, once the rug is priced again', () => {
    const desk = new Desk();
    desk.price([ANA], 1_000);
    desk.books.write(desk.propose());
    desk.books.write(approveRun(desk.run, desk.accounts));
    desk.settle([BIBI]);
    desk.price([BIBI], 1_000);
    // No file is made with it any more, but what happened is told.
    expect(doubtedLines(desk.run, desk.accounts)).toEqual([1]);
    expect(desk.books.write(desk.mark('PAID'))).toBe(true);
    expect(desk.ana.owedRials).toBe(-1_000);
  });

  it('is free again where it is settled that she wove it after all', () => {
    const desk = new Desk();
    desk.price([ANA], 1_000);
    desk.settle([BIBI]);
    desk.settle([BIBI]);
    expect(heldRials(desk.ana)).toBe(1_000);
    desk.settle([ANA]);
    expect([heldRials(desk.ana), payableRials(desk.ana)]).toEqual([0, 1_000]);
  });

  it('claims one name with whoever prices the rug at the same moment', () => {
    const settled = { rugId: RUG, disputeId: 'D', heard: 2, makerIds: [BIBI] };
    const { events, names } = earningsOfSettled(settled, undefined);
    expect([events, names.map(({ name }) => name)]).toEqual([[], [`priced-as:${RUG}:2`]]);
    const quote = { agreement, totalRials: 5, earnings: [{ personId: ANA, weight: 1, rials: 5 }] };
    const measured = { areaCm2: 1, makerIds: [ANA] };
    const asked = [{ rugId: RUG, quote, measured, heard: 2 }];
    const accounts = new Map([[ANA, new Books().account(ANA)]]);
    const priced = priceRugs(COOPERATIVE, ON, { asked, accounts });
    expect(priced.ok && priced.value.names?.map(({ name }) => name)).toContain(`priced-as:${RUG}:2`);
  });
});
