import { Db } from 'mongodb';
import type { Entry } from '#libs/ledger';
import { PayWorld, payMutation, type PayRun, type PayTold } from '../journeys/pay-world.js';
import { killBy, needBuiltApi } from './killing.js';

let pay: PayWorld;
let women: readonly string[];

beforeAll(async () => {
  needBuiltApi();
  pay = await PayWorld.open('pay-run-killed');
  women = [pay.ours.weaverId, pay.banked.id];
  const rugIds = [...pay.ours.rugIds, ...(await pay.rugs(women, 1))];
  await pay.agreement();
  await pay.done('priceRugs', { rugs: rugIds.map((rugId) => ({ rugId })) });
}, 60_000);
afterAll(() => pay?.close());

const entriesOf = (key: string) =>
  pay.world.zone.api.get(Db).collection<Entry>('entries').countDocuments({ 'command.key': key });
const runs = async (): Promise<number> =>
  (await pay.asked<{ payRuns: { totalCount: number } }>('{ payRuns(first: 1) { totalCount } }')).payRuns
    .totalCount;

/** A command whose process dies of it; then the clerk, who saw no answer, sends it again. */
async function killedThenAgain(mutation: string, input: object, key: string): Promise<PayTold> {
  const whole = { commandKey: key, ...input };
  await killBy(pay.world.zone, payMutation(mutation), whole, pay.ours.clerk);
  expect(await entriesOf(key)).toBe(1);
  const told = await pay.done(mutation, whole);
  expect(await entriesOf(key)).toBe(1);
  return told;
}

describe('a payment run whose process is killed in the middle', () => {
  let run: PayRun;
  let owed: Map<string, number>;

  it('holds everybody who is owed, once', async () => {
    owed = new Map((await pay.accounts()).map((one) => [one.person.id, one.owed.rials]));
    expect([...owed.keys()].sort()).toEqual([...women].sort());
    run = (await killedThenAgain('proposePayRun', {}, 'killed-propose-1')).run!;
    expect(new Map(run.items.nodes.map((item) => [item.person.id, item.amount.rials]))).toEqual(owed);
    expect((await pay.accounts()).map(({ runCode }) => runCode)).toEqual([run.code, run.code]);
    expect((await pay.tell('proposePayRun', {})).code).toBe('NOBODY_OWED');
    expect(await runs()).toBe(1);
  }, 60_000);

  it('is approved once', async () => {
    run = (await killedThenAgain('approvePayRun', { runId: run.id }, 'killed-approve-1')).run!;
    expect(run.status).toBe('APPROVED');
  }, 60_000);

  it('pays nobody twice and loses nobody', async () => {
    const input = { runId: run.id, allWaitingPaid: true };
    run = (await killedThenAgain('markPayments', input, 'killed-mark-01')).run!;
    expect(run.status).toBe('DONE');
    expect(run.paid.rials).toBe(run.total.rials);
    expect(run.items.nodes.map(({ state }) => state)).toEqual(['PAID', 'PAID']);
    for (const account of await pay.accounts()) {
      expect(account.paid.rials).toBe(owed.get(account.person.id));
      expect(account.owed.rials).toBe(0);
      expect(account.runCode).toBeNull();
      const { payAccount } = await pay.asked<{ payAccount: { lines: { nodes: { kind: string }[] } } }>(
        'query ($id: ID!) { payAccount(id: $id) { lines(first: 50) { nodes { kind } } } }',
        { id: account.id },
      );
      expect(payAccount.lines.nodes.filter(({ kind }) => kind === 'PAYMENT')).toHaveLength(1);
    }
    expect((await pay.tell('markPayments', input)).code).toBeDefined();
    expect((await pay.tell('proposePayRun', {})).code).toBe('NOBODY_OWED');
  }, 60_000);
});
