import { until } from '../harness/until.js';
import { hasPoppler, textOf } from '../harness/poppler.js';
import { PayWorld, type PayRun } from './pay-world.js';

const PAPER = `mutation ($input: RequestPayPaperInput!) { told: requestPayPaper(input: $input) {
  ... on RequestPayPaperPayload { document { id } } ... on Refusal { code } } }`;
const MADE = 'query ($id: ID!) { document(id: $id) { state downloadPath } }';
const TOLD = 'query ($id: ID!) { payAccount(id: $id) { owed { rials shown } message { text } } }';

/** What is owed by the one rug of this journey: 1.5 m² at 10,000,000 tomans. */
const RIALS = 150_000_000;
/** All figures of a text, of whatever language and with whatever between thousands. */
const figuresOf = (text: string): number[] =>
  [...text.matchAll(/\d[\d,\u00a0\u202f٬ ]*\d|\d/g)].map(([figure]) => Number(figure.replace(/\D/g, '')));

describe('what a woman is owed', () => {
  let pay: PayWorld;
  beforeAll(async () => {
    pay = await PayWorld.open('pay-same', { worker: true });
  }, 90_000);
  afterAll(() => pay?.close());

  const fetched = async (path: string) =>
    fetch(`${pay.world.zone.address}${path}`, {
      headers: { authorization: `Bearer ${await pay.world.zone.tokenOf(pay.ours.clerk)}` },
    });
  async function paper(of: object): Promise<string> {
    const input = { commandKey: `same-${Object.keys(of)[0]}`, language: 'en', ...of };
    const { told } = await pay.asked<{ told: { document: { id: string } } }>(PAPER, { input });
    const path = await until(
      'the paper',
      async () => {
        const { document } = await pay.asked<{ document: { state: string; downloadPath: string | null } }>(
          MADE,
          { id: told.document.id },
        );
        if (document.state === 'FAILED') throw new Error('the paper failed');
        return document.downloadPath;
      },
      60,
    );
    return textOf(new Uint8Array(await (await fetched(path)).arrayBuffer()));
  }

  it('is the same total on the screen, in the message, in the bank file and on both papers', async () => {
    if (!hasPoppler()) throw new Error('this journey reads papers with poppler');
    await pay.agreement();
    const rugIds = await pay.rugs([pay.banked.id], 1);
    await pay.done('priceRugs', { rugs: rugIds.map((rugId) => ({ rugId })) });
    const { id } = (await pay.accounts()).find(({ person }) => person.id === pay.banked.id)!;

    const { payAccount } = await pay.asked<{
      payAccount: { owed: { rials: number; shown: string }; message: { text: string } };
    }>(TOLD, { id });
    const told: Record<string, number[]> = {
      screen: [payAccount.owed.rials],
      'screen, in words': figuresOf(payAccount.owed.shown),
      message: figuresOf(payAccount.message.text),
      statement: figuresOf(await paper({ accountId: id })),
    };
    const run: PayRun = (await pay.done('proposePayRun', { accountIds: [id] })).run!;
    told['run'] = [run.total.rials];
    const approved = (await pay.done('approvePayRun', { runId: run.id })).run!;
    told['bank file'] = figuresOf(await (await fetched(approved.bankFilePath!)).text());
    await pay.done('markPayments', { runId: run.id, allWaitingPaid: true });
    told['receipt'] = figuresOf(await paper({ runId: run.id, line: 1 }));
    for (const [where, figures] of Object.entries(told))
      expect({ where, figures, tells: figures.includes(RIALS) }).toMatchObject({ where, tells: true });
  }, 120_000);
});
