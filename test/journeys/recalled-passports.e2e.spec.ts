import type { Caller } from '#libs/platform';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { ExportWorld } from './export-world.js';

const RUG = `query ($id: ID!) { rug(id: $id) { code documents {
  state sha256 downloadPath recalls { sha256 because at }
} } }`;
const DISPUTE = `mutation ($input: DisputeAttributionInput!) { disputeAttribution(input: $input) {
  __typename ... on DisputePayload { dispute { id } } ... on Refusal { code } } }`;
const ANSWER = `mutation ($input: AnswerDisputeInput!) { answerDispute(input: $input) {
  __typename ... on Refusal { code } } }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
  __typename ... on Refusal { code } } }`;

interface Passport {
  readonly state: string;
  readonly sha256: string;
  readonly downloadPath: string;
  readonly recalls: readonly { sha256: string; because: string; at: string }[];
}

describe('a passport that was issued', () => {
  let zone: TestZone;
  let world: ExportWorld;
  let rugIds: string[];
  let weaverId: string;
  let keys = 0;

  const rugOf = async (id: string): Promise<{ code: string; documents: Passport[] }> =>
    (await zone.ask<{ rug: { code: string; documents: Passport[] } }>(RUG, { id }, world.staff)).data.rug;
  /** Its one passport, once it is made; called back for that reason last. */
  const passportOf = (id: string, because?: string): Promise<Passport> =>
    until('the passport', async () => {
      const [paper] = (await rugOf(id)).documents;
      return paper?.state === 'DONE' && paper.recalls.at(-1)?.because === because && paper;
    });
  const tell = async (
    mutation: string,
    input: object,
    as: Partial<Caller>,
  ): Promise<Record<string, unknown>> => {
    const commandKey = `recall-${String((keys += 1)).padStart(4, '0')}`;
    const { data, errors } = await zone.ask<Record<string, { code?: string }>>(
      mutation,
      { input: { commandKey, ...input } },
      as,
    );
    expect(errors).toBeUndefined();
    const [answer] = Object.values(data);
    expect(answer!.code).toBeUndefined();
    return answer as Record<string, unknown>;
  };
  const fetched = async (path: string, as: Partial<Caller> = world.exporter): Promise<Response> =>
    fetch(`${zone.address}${path}`, { headers: { authorization: `Bearer ${await zone.tokenOf(as)}` } });

  beforeAll(async () => {
    zone = await openZone('recalled', { worker: true });
    world = await ExportWorld.in(zone);
    const named = {
      ...{ nationalId: '9901234565', nameFa: 'قناری آوازه‌خوان', nameLatin: 'Canary Songbird' },
      ...{ phone: '09119876543', consentToBeNamed: true, villageId: world.villageId },
    };
    const enrolled = await world.done('enrolWeaver', named, world.clerk);
    weaverId = (enrolled['person'] as { id: string }).id;
    rugIds = await world.rugsInStock(2, { makerIds: [weaverId] });
    const booking = world.booking(rugIds, { baleIds: [(await world.pack(rugIds)).id] });
    const { shipment } = (await world.done('bookShipment', booking, world.exporter)) as unknown as {
      shipment: { id: string };
    };
    const papers = { kinds: ['RUG_PASSPORT'], languages: ['en'] };
    await world.done('requestDocuments', { shipmentId: shipment.id, ...papers }, world.exporter);
  }, 120_000);
  afterAll(() => zone.close());

  it('is called back when its maker is disputed, and again when that is settled; a copy is told to be none', async () => {
    const [first, other] = await Promise.all(rugIds.map((id) => passportOf(id)));
    expect((await fetched(first!.downloadPath)).status).toBe(200);

    const { code } = await rugOf(rugIds[0]!);
    const claim = { code, claim: 'NOT_MINE', ground: 'ANOTHER_WOVE', personId: weaverId };
    const { dispute } = (await tell(DISPUTE, claim, world.staff)) as { dispute: { id: string } };
    const frozen = await passportOf(rugIds[0]!, 'MAKER_DISPUTED');
    expect(frozen.sha256).not.toBe(first!.sha256);
    expect(frozen.recalls).toMatchObject([{ sha256: first!.sha256, because: 'MAKER_DISPUTED' }]);
    expect((await fetched(first!.downloadPath)).status).toBe(410);
    expect((await fetched(frozen.downloadPath)).status).toBe(200);
    // Whoever may not see the paper is not told that there was one.
    expect((await fetched(first!.downloadPath, world.otherClerk)).status).toBe(404);

    await tell(ANSWER, { disputeId: dispute.id, agrees: false }, world.clerk);
    const settle = `mutation ($input: SettleDisputeInput!) { settleDispute(input: $input) {
      __typename ... on Refusal { code } } }`;
    await tell(settle, { disputeId: dispute.id, isUpheld: false }, world.staff);
    const settled = await passportOf(rugIds[0]!, 'MAKER_SETTLED');
    // What is true again is printed again, to the byte: the first copies are valid, those that said "disputed" are not.
    expect(settled.sha256).toBe(first!.sha256);
    expect(settled.recalls.map(({ sha256 }) => sha256)).toEqual([frozen.sha256]);
    expect((await fetched(settled.downloadPath)).status).toBe(200);
    expect((await passportOf(rugIds[1]!)).sha256).toBe(other!.sha256);
  }, 60_000);

  it('is called back when she whom it names agrees no more', async () => {
    const before = await passportOf(rugIds[1]!);
    await tell(WITHDRAW, { personId: weaverId }, world.clerk);
    const after = await passportOf(rugIds[1]!, 'CONSENT_WITHDRAWN');
    expect(after.recalls).toMatchObject([{ sha256: before.sha256, because: 'CONSENT_WITHDRAWN' }]);
    expect((await fetched(before.downloadPath)).status).toBe(410);
    await passportOf(rugIds[0]!, 'CONSENT_WITHDRAWN');
  }, 60_000);
});
