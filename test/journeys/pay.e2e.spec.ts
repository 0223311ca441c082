import { PayWorld, RUN_FIELDS, type PayRun, type Rials } from './pay-world.js';

const M2_AND_A_HALF = 150_000_000;

interface ToPrice {
  readonly rug: { readonly id: string };
  readonly total: Rials | null;
  readonly hindrance: string | null;
  readonly earnings: readonly { readonly amount: Rials; readonly person: { readonly id: string } }[];
}

const WAITING =
  '{ rugsToPrice(first: 50) { nodes { rug { id } total { rials shown } hindrance earnings { amount { rials shown } person { id } } } } }';

describe('pay', () => {
  let pay: PayWorld;
  const waiting = async () =>
    (await pay.asked<{ rugsToPrice: { nodes: ToPrice[] } }>(WAITING)).rugsToPrice.nodes;
  const owedTo = async (personId: string): Promise<number> =>
    (await pay.accounts()).find(({ person }) => person.id === personId)!.owed.rials;

  beforeAll(async () => {
    pay = await PayWorld.open('pay');
  }, 60_000);
  afterAll(() => pay?.close());

  it('is not owed before there is an agreement, nor before a rug has passed', async () => {
    const [first] = pay.ours.rugIds;
    expect((await waiting()).map(({ hindrance }) => hindrance)).toEqual(Array(3).fill('NO_AGREEMENT'));
    const refused = await pay.tell('priceRugs', { rugs: [{ rugId: first }] });
    expect(refused).toMatchObject({
      code: 'RUGS_NOT_PRICED',
      problems: [{ path: 'rugs.0', code: 'NO_AGREEMENT' }],
    });

    const wrong = await pay.tell('makePayAgreement', {
      ...{ basis: 'PER_M2', rate: { amount: 1.5, unit: 'RIAL' }, sharing: 'PARTS', from: '2023-01-01' },
      parties: [{ personId: pay.theirs.weaverId, parts: 1 }],
    });
    expect(wrong.problems).toEqual([{ path: 'rate', code: 'MONEY_WRONG' }]);
    const foreign = await pay.tell('makePayAgreement', {
      ...{ basis: 'PER_M2', rate: { amount: 100, unit: 'RIAL' }, sharing: 'PARTS', from: '2023-01-01' },
      parties: [{ personId: pay.theirs.weaverId, parts: 1 }],
    });
    expect(foreign.problems).toEqual([{ path: 'parties.0.personId', code: 'PERSON_UNKNOWN' }]);
    await pay.agreement();
  });

  it('is quoted by the agreement, and written into the accounts once', async () => {
    const rows = await waiting();
    expect(rows.map(({ total }) => total?.rials)).toEqual(Array(3).fill(M2_AND_A_HALF));
    expect(rows[0]!.total!.shown.replaceAll('\u00a0', ' ')).toBe('150,000,000 rials (15,000,000 tomans)');
    const [rugId, second] = pay.ours.rugIds;
    const moved = await pay.tell('priceRugs', { rugs: [{ rugId, shownRials: 1 }] });
    expect(moved.problems).toEqual([{ path: 'rugs.0', code: 'PRICE_MOVED' }]);
    const rugs = [rugId, second].map((id) => ({ rugId: id, shownRials: M2_AND_A_HALF }));
    expect((await pay.done('priceRugs', { rugs })).total!.rials).toBe(2 * M2_AND_A_HALF);
    expect((await pay.tell('priceRugs', { rugs: [{ rugId }] })).problems).toEqual([
      { path: 'rugs.0', code: 'RUG_PRICED' },
    ]);
    expect(await waiting()).toHaveLength(1);
    expect(await owedTo(pay.ours.weaverId)).toBe(2 * M2_AND_A_HALF);
  });

  it('is priced once also by many at once', async () => {
    const rugId = pay.ours.rugIds[2]!;
    const told = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        pay.tell('priceRugs', { rugs: [{ rugId }] }, { ...pay.ours.clerk, account: `clerk-${i}` }),
      ),
    );
    expect(told.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(await owedTo(pay.ours.weaverId)).toBe(3 * M2_AND_A_HALF);
  });

  it('of a rug of several is shared so that the shares add up', async () => {
    const makers = [pay.ours.weaverId, pay.banked.id];
    const [rugId] = await pay.rugs(makers, 1, { lengthMm: 1_501 });
    const parties = [
      { personId: makers[0], parts: 2 },
      { personId: makers[1], parts: 1 },
    ];
    await pay.agreement({
      rugId,
      parties,
      sharing: 'PARTS',
      basis: 'PER_PIECE',
      rate: { amount: 100, unit: 'RIAL' },
    });
    const [row] = await waiting();
    expect(row).toMatchObject({ rug: { id: rugId }, total: { rials: 100 } });
    const desk = async (as: typeof pay.ours.clerk) =>
      (await pay.world.zone.ask<{ desk: object }>('{ desk { toPrice payRunsOpen } }', {}, as)).data.desk;
    expect(await desk(pay.ours.clerk)).toEqual({ toPrice: 1, payRunsOpen: 0 });
    expect(await desk(pay.theirs.clerk)).toEqual({ toPrice: 3, payRunsOpen: 0 });
    expect(row!.earnings.map(({ amount }) => amount.rials)).toEqual([67, 33]);
    await pay.done('priceRugs', { rugs: [{ rugId }] });
    expect(await owedTo(pay.banked.id)).toBe(33);
  });

  it('takes advances, material and corrections, in rials or tomans as they are named', async () => {
    const personId = pay.banked.id;
    const note = 'for the feast';
    const wanted = { personId, money: { amount: 5_000, unit: 'TOMAN' }, how: 'CASH', note };
    // She is owed 33 rials and weaves nothing: it is asked why, and nothing is recorded until that is said.
    const asked = await pay.tell('recordAdvance', wanted);
    expect([asked.code, asked.problems]).toEqual([
      'QUESTIONS_UNANSWERED',
      [{ path: 'money.amount', code: 'QUESTION_A01' }],
    ]);
    const unfit = [{ rule: 'A01', answer: 'A_PAIR' }];
    expect((await pay.tell('recordAdvance', { ...wanted, answers: unfit })).code).toBe('ANSWER_NOT_OF_RULE');
    const answers = [{ rule: 'A01', answer: 'BEGINS_A_PIECE' }];
    const advance = await pay.done('recordAdvance', { ...wanted, answers });
    expect(advance.account!.advances.rials).toBe(50_000);
    await pay.done('chargeMaterial', { personId, money: { amount: 1_000, unit: 'RIAL' } });
    const unsaid = await pay.tell('correctPayAccount', {
      personId,
      side: 'OWED_MORE',
      money: { amount: 1, unit: 'RIAL' },
      reason: ' ',
    });
    expect(unsaid.problems).toEqual([{ path: 'reason', code: 'REASON_MISSING' }]);
    const corrected = await pay.done('correctPayAccount', {
      ...{
        personId,
        side: 'OWED_MORE',
        money: { amount: 200_967, unit: 'RIAL' },
        reason: 'counted wrongly',
        correctsLine: 3,
      },
    });
    expect(corrected.account!.owed.rials).toBe(33 - 50_000 - 1_000 + 200_967);
    const later = await pay.tell('recordAdvance', {
      personId,
      money: { amount: 1, unit: 'RIAL' },
      how: 'CASH',
      on: '2099-01-01',
    });
    expect(later.problems).toEqual([{ path: 'on', code: 'DAY_IN_THE_FUTURE' }]);
  });

  it('is told line by line, with what she was owed after each', async () => {
    const { id } = (await pay.accounts()).find(({ person }) => person.id === pay.banked.id)!;
    const linesAfter = async (first: number, after?: string) =>
      (
        await pay.asked<{ payAccount: { lines: LinePage } }>(
          STATEMENT,
          { id, first, after },
          pay.bankedWeaver,
        )
      ).payAccount.lines;
    const newest = await linesAfter(3);
    const all = [...newest.nodes, ...(await linesAfter(50, newest.pageInfo.endCursor)).nodes];
    expect(
      all.map(({ number, kind, amount, owedAfter }) => [number, kind, amount.rials, owedAfter.rials]),
    ).toEqual([
      [5, 'CORRECTION', 200_967, 150_000],
      [4, 'MATERIAL', -1_000, -50_967],
      [3, 'ADVANCE', -50_000, -49_967],
      [2, 'WORK', 33, 33],
      [1, 'OPENED', 0, 0],
    ]);
  });

  describe('in a run', () => {
    let run: PayRun;

    it('holds each woman once, however many propose at once', async () => {
      const told = await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          pay.tell('proposePayRun', {}, { ...pay.ours.clerk, account: `proposer-${i}` }),
        ),
      );
      const made = told.filter(({ code }) => code === undefined);
      expect(made).toHaveLength(1);
      expect(new Set(told.flatMap(({ code }) => code ?? []))).toEqual(new Set(['NOBODY_OWED']));
      run = made[0]!.run!;
      expect(run.items.nodes.map(({ how, amount, person }) => [person.id, how, amount.rials])).toEqual([
        [pay.ours.weaverId, 'CASH', 3 * M2_AND_A_HALF + 67],
        [pay.banked.id, 'BANK', 150_000],
      ]);
      const [account] = await pay.accounts();
      expect(account!.runCode).toBe(run.code);
      const named = await pay.tell('proposePayRun', { accountIds: [account!.id] });
      expect(named.problems).toEqual([{ path: 'accountIds.0', code: 'ALREADY_IN_RUN' }]);
      const { payAccount } = await pay.asked<{ payAccount: { inRun: Rials } }>(
        'query ($id: ID!) { payAccount(id: $id) { inRun { rials } } }',
        { id: account!.id },
      );
      expect(payAccount.inRun.rials).toBe(3 * M2_AND_A_HALF + 67);
    });

    it('is paid only once it is approved, and shows whether by another hand', async () => {
      expect(run.bankFilePath).toBeNull();
      expect((await pay.tell('markPayments', { runId: run.id, allWaitingPaid: true })).code).toBe(
        'PAY_RUN_NOT_APPROVED',
      );
      const approved = await pay.done('approvePayRun', { runId: run.id }, pay.otherClerk);
      expect(approved.run).toMatchObject({ status: 'APPROVED', sameHand: false });
      run = approved.run!;
    });

    it('gives the bank a file of rials that adds up, to nobody else', async () => {
      const file = await download(pay, run.bankFilePath!, await pay.world.zone.tokenOf(pay.ours.clerk));
      expect(file.status).toBe(200);
      const rows = rowsOf(file.body);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toEqual(['2', pay.banked.sheba, '150000', 'بانو بانکی', `${run.code}/2`]);
      expect(run.bankWaiting.rials).toBe(150_000);
      for (const other of [pay.theirs.clerk, pay.bankedWeaver, pay.world.trades[0].exporter])
        expect((await download(pay, run.bankFilePath!, await pay.world.zone.tokenOf(other))).status).not.toBe(
          200,
        );
    });

    it('ends with a word about each payment, and what failed is owed again', async () => {
      const unsaid = await pay.tell('markPayments', {
        runId: run.id,
        results: [{ line: 2, outcome: 'FAILED' }],
      });
      expect(unsaid.problems).toEqual([{ path: 'results.0.reason', code: 'REASON_MISSING' }]);
      const results = [{ line: 2, outcome: 'FAILED', reason: 'the bank knows no such account' }];
      const marked = await pay.done('markPayments', { runId: run.id, results, allWaitingPaid: true });
      expect((await pay.tell('markPayments', { runId: run.id, allWaitingPaid: true })).code).toBe(
        'PAY_RUN_ALL_SETTLED',
      );
      expect(marked.run).toMatchObject({
        status: 'DONE',
        failed: { rials: 150_000 },
        paid: { rials: 3 * M2_AND_A_HALF + 67 },
      });
      expect(await owedTo(pay.banked.id)).toBe(150_000);
      expect(await owedTo(pay.ours.weaverId)).toBe(0);
      const again = await pay.tell('markPayments', {
        runId: run.id,
        results: [{ line: 1, outcome: 'PAID' }],
      });
      expect(again.problems).toEqual([{ path: 'results.0', code: 'PAY_ITEM_SETTLED' }]);
      const returned = await pay.done('markPayments', {
        runId: run.id,
        results: [{ line: 1, outcome: 'RETURNED', reason: 'she moved' }],
      });
      expect(returned.run!.paid.rials).toBe(0);
      expect(await owedTo(pay.ours.weaverId)).toBe(3 * M2_AND_A_HALF + 67);
    });

    it('can be called off while nobody is paid', async () => {
      const { run: next } = await pay.done('proposePayRun', {});
      expect(
        (await pay.done('cancelPayRun', { runId: next!.id, reason: 'the cash box is empty' })).run!.status,
      ).toBe('CANCELLED');
      expect((await pay.tell('approvePayRun', { runId: next!.id })).code).toBe('PAY_RUN_NOT_PROPOSED');
      expect((await pay.accounts()).every(({ runCode }) => runCode === null)).toBe(true);
    });
  });

  it('is told on paper to her and her clerk alone, the same paper however often it is asked for', async () => {
    const { id } = (await pay.accounts()).find(({ person }) => person.id === pay.banked.id)!;
    const ask = (as?: Parameters<PayWorld['asked']>[2], commandKey = 'paper-of-pay-1') =>
      pay.asked<{ told: { document?: { id: string; number: string; kind: string }; code?: string } }>(
        `mutation ($input: RequestPayPaperInput!) { told: requestPayPaper(input: $input) {
          ... on RequestPayPaperPayload { document { id number kind } } ... on Refusal { code } } }`,
        { input: { commandKey, accountId: id, language: 'fa' } },
        as,
      );
    const hers = await ask(pay.bankedWeaver);
    expect(hers.told.document?.kind).toBe('PAY_STATEMENT');
    expect((await ask(undefined, 'paper-of-pay-2')).told).toEqual(hers.told);
    expect((await ask(pay.theirs.clerk)).told.code).toBe('PAY_ACCOUNT_UNKNOWN');
    const seenBy = async (as: Parameters<PayWorld['asked']>[2]) =>
      (
        await pay.asked<{ document: object | null }>(
          'query ($id: ID!) { document(id: $id) { id } }',
          { id: hers.told.document!.id },
          as,
        )
      ).document;
    expect(await seenBy(pay.bankedWeaver)).not.toBeNull();
    for (const as of [
      pay.theirs.clerk,
      pay.theirs.weaver,
      pay.world.trades[0].exporter,
      { role: 'OFFICIAL' as const },
    ])
      expect(await seenBy(as)).toBeNull();
  });

  it('shows totals to officials and no account, and sums of few women to nobody else', async () => {
    const official = { role: 'OFFICIAL' as const, account: 'official' };
    const { payTotals } = await pay.asked<{ payTotals: { women: number; sums: object | null }[] }>(
      '{ payTotals { women sums { owed { rials } } } }',
      {},
      official,
    );
    expect(payTotals).toEqual([{ women: 2, sums: null }]);
    const own = await pay.asked<{ payTotals: { sums: { owed: Rials } }[] }>(
      '{ payTotals { sums { owed { rials } } } }',
    );
    const accounts = await pay.accounts();
    expect(own.payTotals[0]!.sums.owed.rials).toBe(accounts.reduce((sum, { owed }) => sum + owed.rials, 0));
    const { errors } = await pay.world.zone.ask('{ payAccounts { nodes { id } } }', {}, official);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const mine = await pay.asked<{ payAccounts: { nodes: { person: { id: string } }[] } }>(
      '{ payAccounts { nodes { person { id } } } }',
      {},
      pay.bankedWeaver,
    );
    expect(mine.payAccounts.nodes).toEqual([{ person: { id: pay.banked.id } }]);
    const seen = await pay.asked<{ payRun: object | null }>(
      `query ($id: ID!) { payRun(id: $id) { ${RUN_FIELDS} } }`,
      { id: 'none' },
    );
    expect(seen.payRun).toBeNull();
  });
});

interface Line {
  readonly number: number;
  readonly kind: string;
  readonly amount: Rials;
  readonly owedAfter: Rials;
}

interface LinePage {
  readonly nodes: readonly Line[];
  readonly pageInfo: { readonly endCursor: string };
}

const STATEMENT = `query ($id: ID!, $first: Int!, $after: String) { payAccount(id: $id) { lines(first: $first, after: $after) {
  nodes { number kind amount { rials shown } owedAfter { rials shown } } pageInfo { endCursor hasNextPage } } } }`;

async function download(
  pay: PayWorld,
  path: string,
  token: string,
): Promise<{ status: number; body: string }> {
  const answer = await fetch(`${pay.world.zone.address}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: answer.status, body: await answer.text() };
}

const rowsOf = (csv: string): string[][] =>
  csv
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((row) => row.slice(1, -1).split('","'));
