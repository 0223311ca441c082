import type { Caller } from '#libs/platform';
import { PayWorld, type Rials } from './pay-world.js';

const TO_PRICE = `{ rugsToPrice(first: 50) { nodes { rug { id code } total { rials } hindrance
  before { amount { rials } person { id } } earnings { amount { rials } person { id } } } } }`;
const LINES = `query ($id: ID!) { payAccount(id: $id) { lines(first: 50) { nodes { kind amount { rials } rug { id } lotCode } } } }`;

const HELD = `query ($id: ID!) { payRun(id: $id) { items(first: 5) { nodes { held account { held { rials } owed { rials } } } } } }`;

interface Share {
  readonly amount: Rials;
  readonly person: { readonly id: string };
}
interface ToPrice {
  readonly rug: { readonly id: string; readonly code: string };
  readonly total: Rials | null;
  readonly hindrance: string | null;
  readonly before: readonly Share[] | null;
  readonly earnings: readonly Share[];
}
interface Line {
  readonly kind: string;
  readonly amount: Rials;
  readonly rug: { readonly id: string } | null;
  readonly lotCode: string | null;
}

describe('pay of who wove it', () => {
  let pay: PayWorld;
  let rugId: string;
  const price = 150_000_000;
  const waiting = async (): Promise<ToPrice | undefined> =>
    (await pay.asked<{ rugsToPrice: { nodes: ToPrice[] } }>(TO_PRICE)).rugsToPrice.nodes.find(
      (row) => row.rug.id === rugId,
    );
  const accountOf = async (personId: string) =>
    (await pay.accounts()).find(({ person }) => person.id === personId);
  const linesOf = async (personId: string): Promise<Line[]> => {
    const { id } = (await accountOf(personId))!;
    return (await pay.asked<{ payAccount: { lines: { nodes: Line[] } } }>(LINES, { id })).payAccount.lines
      .nodes;
  };
  const shares = (of: readonly Share[] | null | undefined) =>
    of?.map(({ person, amount }) => [person.id, amount.rials]);

  /** A claim of one of them, which the official upholds. */
  async function settled(claim: object, as: Partial<Caller>): Promise<void> {
    const { rug } = await pay.asked<{ rug: { code: string } }>('query ($id: ID!) { rug(id: $id) { code } }', {
      id: rugId,
    });
    const { tell } = pay.world;
    const raised = await tell('disputeAttribution', { code: rug.code, ...claim }, as);
    if (raised.code) throw new Error(JSON.stringify(raised));
    const { attributionDisputes } = await pay.asked<{ attributionDisputes: { nodes: { id: string }[] } }>(
      '{ attributionDisputes(status: OPEN) { nodes { id } } }',
    );
    const decided = { disputeId: attributionDisputes.nodes[0]!.id, isUpheld: true };
    const done = await tell('settleDispute', decided, { role: 'OFFICIAL', account: 'judge' });
    if (done.code) throw new Error(JSON.stringify(done));
  }

  beforeAll(async () => {
    pay = await PayWorld.open('pay-who-wove');
    rugId = pay.ours.rugIds[0]!;
    await pay.agreement();
    await pay.done('priceRugs', { rugs: [{ rugId }] });
  }, 60_000);
  afterAll(() => pay?.close());

  it('goes from her who did not weave it to nobody, and to her who did, by new lines', async () => {
    expect(await waiting()).toBeUndefined();
    const proposed = (await pay.done('proposePayRun', {})).run!;
    await pay.done('approvePayRun', { runId: proposed.id });
    await settled({ claim: 'NOT_MINE', ground: 'ANOTHER_WOVE' }, pay.ours.weaver);
    // The run that stood before pays her nothing of it, and no new one does.
    const paid = await pay.tell('markPayments', { runId: proposed.id, allWaitingPaid: true });
    expect(paid.problems?.map(({ code }) => code)).toEqual(['PAY_ITEM_HELD']);
    const held = await pay.asked<{ payRun: object }>(HELD, { id: proposed.id });
    expect(held.payRun).toEqual({
      items: { nodes: [{ held: true, account: { held: { rials: price }, owed: { rials: price } } }] },
    });
    await pay.done('cancelPayRun', { runId: proposed.id, reason: 'others wove it' });
    expect((await pay.tell('proposePayRun', {})).code).toBe('NOBODY_OWED');
    const nobodys = await waiting();
    expect(shares(nobodys!.before)).toEqual([[pay.ours.weaverId, price]]);
    expect(nobodys).toMatchObject({ total: { rials: 0 }, earnings: [] });
    await pay.done('priceRugs', { rugs: [{ rugId, shownRials: 0 }] });
    expect((await accountOf(pay.ours.weaverId))!.owed.rials).toBe(0);
    expect(await waiting()).toBeUndefined();

    await settled({ claim: 'MINE', ground: 'WOVE_ALL' }, pay.bankedWeaver);
    expect(shares((await waiting())!.earnings)).toEqual([[pay.banked.id, price]]);
    const many = await Promise.all(
      ['a', 'b', 'c'].map((one) =>
        pay.tell('priceRugs', { rugs: [{ rugId }] }, { ...pay.ours.clerk, account: `clerk-${one}` }),
      ),
    );
    expect(many.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect((await accountOf(pay.banked.id))!.owed.rials).toBe(price);
    const told = (lines: Line[]) => lines.map(({ kind, amount, rug }) => [kind, amount.rials, rug?.id]);
    expect(told(await linesOf(pay.ours.weaverId))).toEqual([
      ['FREED', 0, rugId],
      ['REATTRIBUTED', 0 - price, rugId],
      ['OUT_OF_RUN', 0, undefined],
      ['HELD', 0, rugId],
      ['INTO_RUN', 0, undefined],
      ['WORK', price, rugId],
      ['OPENED', 0, undefined],
    ]);
    expect(told(await linesOf(pay.banked.id))).toEqual([
      ['REATTRIBUTED', price, rugId],
      ['OPENED', 0, undefined],
    ]);
  });

  it('is agreed for a piece only where it is the cooperative’s and not settled', async () => {
    const ask = (pieceId: string) =>
      pay.tell('makePayAgreement', {
        ...{ basis: 'PER_PIECE', rate: { amount: 5, unit: 'TOMAN' }, sharing: 'EQUAL', from: '2024-01-01' },
        pieceId,
      });
    for (const pieceId of [pay.theirs.pieceId, rugId, 'nothing'])
      expect((await ask(pieceId)).problems).toEqual([{ path: 'pieceId', code: 'PIECE_UNKNOWN' }]);
    expect((await ask(pay.ours.pieceId)).problems).toEqual([{ path: 'pieceId', code: 'RUG_PRICED' }]);
  });

  it('is charged with what was issued to her, each issue once', async () => {
    const { tell } = pay.world;
    const lot = {
      material: 'WOOL',
      form: 'YARN',
      massG: 9_000,
      supplier: 'bazaar of Rasht',
      rialsPerKg: 900,
    };
    await tell('receiveLot', lot, pay.ours.clerk);
    const { materialLots } = await pay.asked<{ materialLots: { nodes: { id: string; code: string }[] } }>(
      '{ materialLots { nodes { id code } } }',
    );
    const { id: lotId, code } = materialLots.nodes[0]!;
    const given = await tell(
      'issueFromLot',
      { lotId, massG: 2_000, to: { personId: pay.banked.id } },
      pay.ours.clerk,
    );
    expect(given.code).toBeUndefined();
    const charge = (personId: string, issue: number) =>
      pay.tell('chargeMaterial', {
        personId,
        money: { amount: 1_800, unit: 'RIAL' },
        issued: { lotId, issue },
      });
    expect((await charge(pay.ours.weaverId, 2)).code).toBe('MATERIAL_ISSUE_UNKNOWN');
    expect((await charge(pay.banked.id, 1)).code).toBe('MATERIAL_ISSUE_UNKNOWN');
    // Ten times too little is a slip until it is said why.
    const slip = { personId: pay.banked.id, money: { amount: 180, unit: 'RIAL' } };
    expect((await pay.tell('chargeMaterial', { ...slip, issued: { lotId, issue: 2 } })).problems).toEqual([
      { path: 'note', code: 'CHARGE_FAR_FROM_PRICE' },
    ]);
    expect((await charge(pay.banked.id, 2)).account!.owed.rials).toBe(price - 1_800);
    expect((await charge(pay.banked.id, 2)).code).toBe('MATERIAL_ISSUE_CHARGED');
    expect((await linesOf(pay.banked.id))[0]).toMatchObject({ kind: 'MATERIAL', lotCode: code });
  });

  it('is in what she is told of herself, with her agreements, pieces and material', async () => {
    const parties = [{ personId: pay.banked.id }];
    await pay.agreement({ parties, design: 'her own design' });
    const { address } = pay.world.zone;
    const taken = await fetch(`${address}/person-export/${pay.ours.weaverId}/person.json`, {
      headers: { authorization: `Bearer ${await pay.world.zone.tokenOf(pay.ours.weaver)}` },
    });
    const theirs = await fetch(`${address}/person-export/${pay.banked.id}/person.json`, {
      headers: { authorization: `Bearer ${await pay.world.zone.tokenOf(pay.bankedWeaver)}` },
    });
    expect([taken.status, theirs.status]).toEqual([200, 200]);
    const weavers = JSON.stringify(await taken.json());
    expect(weavers).toContain('"WorkReattributed"');
    expect(weavers).toContain('"pieces"');
    const hers = JSON.stringify(await theirs.json());
    for (const told of ['her own design', 'MaterialCharged', `"owedRials":${price - 1_800}`, '"massG":2000'])
      expect(hers).toContain(told);
  });

  it('is charged for nothing that came back', async () => {
    const { tell } = pay.world;
    const { materialLots } = await pay.asked<{ materialLots: { nodes: { id: string }[] } }>(
      '{ materialLots { nodes { id } } }',
    );
    const lotId = materialLots.nodes[0]!.id;
    const from = { personId: pay.banked.id };
    const lot = (operation: string, input: object) => tell(operation, { lotId, ...input }, pay.ours.clerk);
    const undo = { movement: 2, reason: 'went to another' };
    expect((await lot('undoLotMovement', undo)).code).toBe('MATERIAL_ISSUE_IN_ACCOUNT');
    expect((await lot('returnToLot', { from, massG: 1 })).code).toBe('CHARGED_MATERIAL_RETURNED');
    // What she was given besides for the rugs comes back as ever, and is then not hers to pay for.
    await lot('issueFromLot', { massG: 500, to: from });
    expect((await lot('returnToLot', { from, massG: 500 })).code).toBeUndefined();
    const money = { amount: 1_800, unit: 'RIAL' };
    const again = { ...from, money, note: 'a finer yarn', issued: { lotId, issue: 3 } };
    expect((await pay.tell('chargeMaterial', again)).code).toBe('MATERIAL_ISSUE_RETURNED');

    const { id } = (await pay.accounts()).find(({ person }) => person.id === pay.banked.id)!;
    const { payAccount } = await pay.asked<{
      payAccount: { lines: { nodes: { number: number; kind: string }[] } };
    }>('query ($id: ID!) { payAccount(id: $id) { lines(first: 50) { nodes { number kind } } } }', { id });
    const correctsLine = payAccount.lines.nodes.find(({ kind }) => kind === 'MATERIAL')!.number;
    const right = { ...from, side: 'OWED_MORE', money, correctsLine, reason: 'went to another' };
    await pay.done('correctPayAccount', right);
    expect((await lot('undoLotMovement', undo)).code).toBeUndefined();

    // Whoever is faster, a mistake and its charge never stand together.
    await lot('issueFromLot', { massG: 300, to: from });
    const { materialLot } = await pay.asked<{ materialLot: { movements: { no: number; type: string }[] } }>(
      'query ($id: ID!) { materialLot(id: $id) { movements { no type } } }',
      { id: lotId },
    );
    const issue = materialLot.movements.find(({ type }) => type === 'ISSUE')!.no;
    const [charged, undone] = await Promise.all([
      pay.tell('chargeMaterial', { ...from, money, note: 'a finer yarn', issued: { lotId, issue } }),
      lot('undoLotMovement', { movement: issue, reason: 'a slip' }),
    ]);
    expect([charged.code, undone.code].filter((code) => code === undefined)).toHaveLength(1);
  });
});
