import { work } from '../../apps/worker/src/work.js';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { ExportWorld } from '../journeys/export-world.js';
import { nationalCode } from '../journeys/access-world.js';
import { writtenInDatabase, writtenInRedis } from './traces-of.js';

const HER = { nameFa: 'مرغابی کمیاب', nameLatin: 'Teal Rarebird', phone: '09114443322' };
const CANARIES = ['مرغابی', 'Teal', 'Rarebird', '9114443322'];
const RUG = `query ($id: ID!) { rug(id: $id) { documents { state sha256 } } }`;
const ERASE = `mutation ($input: ErasePersonInput!) { told: erasePerson(input: $input) { ... on Refusal { code } } }`;

describe('somebody who is erased while her papers wait to be made', () => {
  let zone: TestZone;
  let world: ExportWorld;
  let personId: string;
  let rugId: string;
  let working: Awaited<ReturnType<typeof work>> | undefined;

  const papers = async () =>
    (
      await zone.ask<{ rug: { documents: { state: string; sha256: string | null }[] } }>(
        RUG,
        { id: rugId },
        world.staff,
      )
    ).data.rug.documents;
  const traces = async () => {
    const written = [...(await writtenInDatabase(zone)), ['redis', await writtenInRedis(zone)] as const];
    return written.flatMap(([place, text]) =>
      CANARIES.filter((canary) => text.includes(canary)).map((canary) => `${canary} in ${place}`),
    );
  };

  beforeAll(async () => {
    zone = await openZone('erased-queued');
    world = await ExportWorld.in(zone);
    const her = { ...HER, consentToBeNamed: true, villageId: world.villageId, confirmedDistinct: true };
    const enrolled = await world.done('enrolWeaver', { ...her, nationalId: nationalCode(31) }, world.clerk);
    personId = (enrolled['person'] as { id: string }).id;
    [rugId = ''] = await world.rugsInStock(1, { makerIds: [personId] });
    const { shipment } = (await world.done(
      'bookShipment',
      world.booking([rugId]),
      world.exporter,
    )) as unknown as { shipment: { id: string } };
    const wanted = { kinds: ['RUG_PASSPORT'], languages: ['en', 'fa'] };
    await world.done('requestDocuments', { shipmentId: shipment.id, ...wanted }, world.exporter);
  }, 60_000);
  afterAll(async () => {
    await working?.close();
    await zone.close();
  });

  it('stands in no job that waits, and in no paper that is made afterwards', async () => {
    expect((await papers()).map(({ state }) => state)).not.toContain('DONE');
    expect(await traces()).toEqual([]);
    const input = { commandKey: 'erased-while-queued', personId, reason: 'SHE_ASKED' };
    const { data } = await zone.ask<{ told: { code?: string } }>(ERASE, { input }, world.staff);
    expect(data.told.code).toBeUndefined();

    working = await work(zone.settings);
    const made = await until('the passports', async () => {
      const now = await papers();
      return now.length > 0 && now.every(({ state }) => state === 'DONE') && now;
    });
    expect(made.every(({ sha256 }) => sha256 !== null)).toBe(true);
    expect(await traces()).toEqual([]);
  }, 90_000);
});
