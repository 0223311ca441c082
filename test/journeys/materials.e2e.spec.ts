import { Db, type Collection, type Document } from 'mongodb';
import { makeWorld, type Cooperative, type Told, type World } from './access-world.js';

interface NaiveLot extends Document {
  readonly _id: string;
  readonly stockG: number;
}

/** Giving out as it is often written: look whether there is enough, then take it. Nothing is claimed. */
async function giveWithoutClaims(lots: Collection<NaiveLot>, _id: string, massG: number): Promise<boolean> {
  const lot = await lots.findOne({ _id });
  if (!lot || lot.stockG < massG) return false;
  await lots.updateOne({ _id }, { $inc: { stockG: -massG } });
  return true;
}

const RACERS = 16;
const wool = {
  ...{ material: 'WOOL', form: 'DYED_YARN', massG: 20_000, colour: 'لاکی', dyeing: 'NATURAL' },
  ...{ dyes: ['روناس'], supplier: 'بازار رشت', rialsPerKg: 6_500_000 },
};

interface Lot {
  readonly id: string;
  readonly code: string;
  readonly receivedG: number;
  readonly stockG: number;
  readonly heldG: number;
  readonly wastedG: number;
  readonly usedG: number;
}

const MASSES = 'receivedG stockG heldG wastedG usedG';

describe('materials of a cooperative', () => {
  let world: World;
  let first: Cooperative;

  const ask = async <T>(query: string, variables: object, as = first.clerk): Promise<T> => {
    const { data, errors } = await world.zone.ask<T>(query, variables, as);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const tell = (mutation: string, input: object): Promise<Told> => world.tell(mutation, input, first.clerk);
  const done = async (mutation: string, input: object): Promise<void> => {
    const told = await tell(mutation, input);
    if (told.code) throw new Error(`${mutation} was refused: ${JSON.stringify(told)}`);
  };
  const codesOf = (told: Told): string[] => [
    told.code ?? '',
    ...((told['problems'] as { code: string }[] | undefined) ?? []).map(({ code }) => code),
  ];
  const lotOf = async (id: string): Promise<Lot> =>
    (
      await ask<{ materialLot: Lot }>(`query ($id: ID!) { materialLot(id: $id) { id code ${MASSES} } }`, {
        id,
      })
    ).materialLot;
  const received = async (lot: object = wool): Promise<string> => {
    await done('receiveLot', lot);
    const { materialLots } = await ask<{ materialLots: { nodes: { id: string }[] } }>(
      '{ materialLots(first: 1) { nodes { id } } }',
      {},
    );
    return materialLots.nodes[0]!.id;
  };

  beforeAll(async () => {
    world = await makeWorld('materials');
    [first] = world.cooperatives;
  }, 60_000);
  afterAll(() => world?.zone.close(), 60_000);

  it('are lost by a store without claims: the control that shows that this race is one', async () => {
    const lots = world.zone.api.get(Db, { strict: false }).collection<NaiveLot>('naive_lots');
    let winners = 0;
    for (let round = 0; round < 20 && winners < 2; round++) {
      await lots.insertOne({ _id: `lot-${round}`, stockG: 1_000 });
      const given = await Promise.all(
        Array.from({ length: RACERS }, () => giveWithoutClaims(lots, `lot-${round}`, 1_000)),
      );
      winners = given.filter(Boolean).length;
    }
    expect(winners).toBeGreaterThan(1);
  });

  it('go to one of those who ask for the last kilo at once, and the others are told what is left', async () => {
    const lotId = await received({ ...wool, massG: 1_000 });
    const told = await Promise.all(
      Array.from({ length: RACERS }, (_, i) =>
        tell('issueFromLot', {
          lotId,
          to: i % 2 ? { personId: first.weaverId } : { loomId: first.loomId },
          massG: 1_000,
        }),
      ),
    );
    expect(told.filter(({ __typename }) => __typename === 'MaterialLotPayload')).toHaveLength(1);
    const refused = told.filter(({ code }) => code !== undefined);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['LOT_STORE_HAS_LESS']));
    expect(await lotOf(lotId)).toMatchObject({ stockG: 0, heldG: 1_000 });
  });

  it('that a weaver gives back and loses at once are never more than she holds', async () => {
    const lotId = await received({ ...wool, massG: 3_000 });
    const from = { personId: first.weaverId };
    await done('issueFromLot', { lotId, to: from, massG: 1_500 });
    await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        i % 2
          ? tell('returnToLot', { lotId, from, massG: 400 })
          : tell('wasteOfLot', { lotId, from, massG: 400, reason: 'MOTH' }),
      ),
    );
    const lot = await lotOf(lotId);
    expect(lot.heldG).toBe(300);
    expect(lot.stockG + lot.heldG + lot.wastedG + lot.usedG).toBe(lot.receivedG);
  });

  it('come, go out, come back and go into a rug; each page tells its part of it', async () => {
    const lotId = await received();
    const person = { personId: first.weaverId };
    const loom = { loomId: first.loomId };
    await done('issueFromLot', { lotId, to: person, massG: 5_000 });
    await done('issueFromLot', { lotId, to: loom, massG: 1_000 });
    await done('returnToLot', { lotId, from: person, massG: 500 });
    await done('wasteOfLot', { lotId, massG: 200, reason: 'OTHER', note: 'در باران ماند' });
    const [rugId] = first.rugIds;
    const takings = [
      { lotId, from: person, massG: 4_000 },
      { lotId, from: loom, massG: 800 },
    ];
    const light = await tell('recordRugMaterials', {
      rugId,
      takings: [{ lotId, from: person, massG: 3_000 }],
    });
    expect(codesOf(light)).toContain('RUG_HEAVIER_THAN_ITS_MATERIALS');
    await done('recordRugMaterials', { rugId, takings });

    const { rug } = await ask<{
      rug: { materials: { takenG: number; yieldPercent: number; parts: object[] } };
    }>(
      `query ($id: ID!) { rug(id: $id) { materials { takenG weightG yieldPercent explanation
        parts { person { id } loom { id } material { code massG lot { id } } } } } }`,
      { id: rugId },
    );
    const { code } = await lotOf(lotId);
    expect(rug.materials).toEqual({
      ...{ takenG: 4_800, weightG: 4_000, yieldPercent: 83, explanation: null },
      parts: [
        { person: { id: first.weaverId }, loom: null, material: { code, massG: 4_000, lot: { id: lotId } } },
        { person: null, loom: { id: first.loomId }, material: { code, massG: 800, lot: { id: lotId } } },
      ],
    });
    expect(await lotOf(lotId)).toMatchObject({
      ...{ receivedG: 20_000, stockG: 14_300, heldG: 700, wastedG: 200, usedG: 4_800 },
    });
    const { materialLots } = await ask<{ materialLots: { nodes: Lot[] } }>(
      `query ($code: String!) { materialLots(filter: { code: $code }) { nodes { id code ${MASSES} } } }`,
      { code: code.toLowerCase().replace('-', '') },
    );
    expect(materialLots.nodes.map(({ id }) => id)).toEqual([lotId]);
  });

  it('add up in the stock and with those who hold them', async () => {
    const { materialStock, materialHolders } = await ask<{
      materialStock: (Omit<Lot, 'id' | 'code'> & { lots: number })[];
      materialHolders: { totalCount: number; nodes: { massG: number; lots: { massG: number }[] }[] };
    }>(
      `{ materialStock { material form lots ${MASSES} }
         materialHolders { totalCount nodes { massG person { id } loom { id } lots { code massG } } } }`,
      {},
    );
    expect(materialStock).toHaveLength(1);
    const [stock] = materialStock;
    expect(stock!.stockG + stock!.heldG + stock!.wastedG + stock!.usedG).toBe(stock!.receivedG);
    const held = materialHolders.nodes.reduce((sum, { massG }) => sum + massG, 0);
    expect(held).toBe(stock!.heldG);
    expect(materialHolders.totalCount).toBe(materialHolders.nodes.length);
    for (const { massG, lots } of materialHolders.nodes)
      expect(lots.reduce((sum, lot) => sum + lot.massG, 0)).toBe(massG);
  });

  it('tell a weaver what stands in her name, and nothing of prices, dyes or the store', async () => {
    const { person } = await ask<{ person: { materials: { lot: object | null; massG: number }[] } }>(
      'query ($id: ID!) { person(id: $id) { materials { code colour massG lot { id dyes rialsPerKg } } } }',
      { id: first.weaverId },
      first.weaver,
    );
    expect(person.materials.length).toBeGreaterThan(0);
    expect(person.materials.every(({ lot }) => lot === null)).toBe(true);
    const { data, errors } = await world.zone.ask('{ materialLots { nodes { id } } }', {}, first.weaver);
    expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
  });

  it('pass from record to correction without being rewritten: a mistake is undone by a new fact', async () => {
    const lotId = await received({ ...wool, massG: 10_000 });
    await done('issueFromLot', { lotId, to: { personId: first.weaverId }, massG: 900 });
    const movements = async () =>
      (
        await ask<{
          materialLot: { movements: { no: number; type: string; undoneBecause: string | null }[] };
        }>('query ($id: ID!) { materialLot(id: $id) { movements { no type undoneBecause by } } }', {
          id: lotId,
        })
      ).materialLot.movements;
    const [issue] = await movements();
    await done('undoLotMovement', { lotId, movement: issue!.no, reason: 'برای بافندهٔ دیگری بود' });
    await done('correctLot', { lotId, massG: 9_500, reason: 'ترازو' });
    expect(await movements()).toMatchObject([
      { type: 'CORRECTION', undoneBecause: null },
      { type: 'ISSUE', undoneBecause: 'برای بافندهٔ دیگری بود' },
    ]);
    expect(await lotOf(lotId)).toMatchObject({ receivedG: 9_500, stockG: 9_500, heldG: 0 });
    const types = await world.zone.api
      .get(Db, { strict: false })
      .collection('entries')
      .distinct('events.type', { 'events.type': /^Lot/ });
    expect(types).toEqual(
      expect.arrayContaining(['LotReceived', 'LotIssued', 'LotMovementUndone', 'LotCorrected']),
    );
  });
});
