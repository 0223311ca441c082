import { ANSWERED } from '../fixtures/answered.js';
import { readOpaqueId, type Caller } from '#libs/platform';
import { openZone, type TestZone, type ZoneOptions } from '../harness/zone.js';

/** What a mutation answered: its payload, or a refusal. */
export interface Told {
  readonly __typename: string;
  readonly code?: string;
  readonly [payload: string]: unknown;
}

/** A cooperative with a clerk, a weaver, a loom and three rugs in stock. */
export interface Cooperative {
  readonly id: string;
  readonly clerk: Partial<Caller>;
  readonly weaver: Partial<Caller>;
  readonly weaverId: string;
  readonly loomId: string;
  readonly batchId: string;
  /** The piece that its first rug was. */
  readonly pieceId: string;
  readonly rugIds: readonly string[];
}

/** An exporter, its consignee, and the shipment of one rug from one to the other, in a bale. */
export interface Trade {
  readonly exporterId: string;
  readonly exporter: Partial<Caller>;
  readonly consignee: Partial<Caller>;
  readonly consigneeId: string;
  readonly shipmentId: string;
  readonly shipmentCode: string;
  readonly baleId: string;
  readonly rugId: string;
}

/** Two of everything, so that each can be refused what is the other's. */
export interface World {
  readonly zone: TestZone;
  /** Where the first cooperative works; the second works in another county. */
  readonly villageId: string;
  readonly villageIds: readonly [string, string];
  readonly cooperatives: readonly [Cooperative, Cooperative];
  readonly trades: readonly [Trade, Trade];
  /** Sends a mutation of one input; gives what it told. */
  tell(mutation: string, input: object, as: Partial<Caller>): Promise<Told>;
}

export const STAFF: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'staff' };

const PAYLOADS: Readonly<Record<string, string>> = {
  recordVillage: 'VillagePayload { village { id } }',
  registerOrganisation: 'OrganisationPayload { organisation { id } }',
  enrolWeaver: 'PersonPayload { person { id } }',
  registerLoom: 'RegisterLoomPayload { loom { id } }',
  putOnLoom: 'PiecePayload { piece { id } }',
  recordProgress: 'PiecePayload { piece { id } }',
  cutOffPiece: 'PiecePayload { piece { id } }',
  registerBatch: 'RegisterBatchPayload { batch { id rugs(first: 10) { nodes { id } } } }',
  inspectRugs: 'InspectRugsPayload { rugs { id } }',
  packBale: 'PackBalePayload { bale { id } }',
  bookShipment: 'ShipmentPayload { shipment { id code } }',
};
const CHECKS = ['BACK', 'CLEAN', 'COLOUR', 'EDGES', 'FLAT', 'KNOTS', 'PILE', 'SIDES', 'WEIGHT'];
const name = { fa: 'نمونه', en: 'Sample', ru: 'Пример' };
let keys = 0;

async function tellTo(zone: TestZone, mutation: string, input: object, as: Partial<Caller>): Promise<Told> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const payload = PAYLOADS[mutation];
  const { data, errors } = await zone.ask<{ told: Told } | null>(
    `mutation ($input: ${type}!) { told: ${mutation}(input: $input) {
      __typename ${payload ? `... on ${payload}` : ''} ... on Refusal { code problems { path code } } } }`,
    { input: { commandKey: `access-${String((keys += 1)).padStart(4, '0')}`, ...input } },
    as,
  );
  if (errors || !data) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data.told;
}

/** Makes the world by the real commands of those whose business each is. */
export async function makeWorld(zoneName: string, options?: ZoneOptions): Promise<World> {
  const zone = await openZone(zoneName, options);
  const tell = (mutation: string, input: object, as: Partial<Caller>) => tellTo(zone, mutation, input, as);
  const made = async <T>(mutation: string, input: object, as: Partial<Caller>): Promise<T> => {
    const told = await tell(mutation, input, as);
    if (told.code) throw new Error(`${mutation} was refused: ${JSON.stringify(told)}`);
    return Object.values(told).find((value) => typeof value === 'object') as T;
  };
  const village = async (code: string, county: string): Promise<string> => {
    const recorded = {
      ...{ code, name, county, ruralDistrict: 'Licharegi', confidence: 'LIKELY', note: 'by the lagoon' },
      ...{ latitude: 37.4, longitude: 49.3, precisionM: 2_000 },
      makersEstimate: { people: 40, asOf: '2024-03-20', source: 'the council' },
    };
    return (await made<{ id: string }>('recordVillage', recorded, STAFF)).id;
  };
  const villageIds = [await village('FZ-01', 'Anzali'), await village('FZ-02', 'Rezvanshahr')] as const;
  const organisation = async (kind: string, country: string): Promise<string> =>
    (await made<{ id: string }>('registerOrganisation', { kind, name, country }, STAFF)).id;

  /** The first rug as it was on the loom. */
  const woven = async (loomId: string, weaverId: string, clerk: Partial<Caller>): Promise<string> => {
    const { design, construction, lengthMm, widthMm, raj, loomOnDate, cutOffDate } = rug(
      '',
      loomId,
      weaverId,
    );
    const plan = { design, construction, lengthMm, widthMm, raj, loomId, weaverIds: [weaverId] };
    const { id: pieceId } = await made<{ id: string }>(
      'putOnLoom',
      { ...plan, startedOn: loomOnDate },
      clerk,
    );
    await made('cutOffPiece', { pieceId, on: cutOffDate }, clerk);
    return pieceId;
  };

  const cooperative = async (number: 1 | 2): Promise<Cooperative> => {
    const villageId = villageIds[number - 1]!;
    const id = await organisation('COOPERATIVE', 'IR');
    const clerk = acting('CLERK', id);
    const weaver = {
      ...{
        villageId,
        nationalId: nationalCode(number),
        nameFa: 'زن بافنده',
        nameLatin: `Weaver No${'abc'[number]}`,
      },
      consentToBeNamed: false,
      confirmedDistinct: true,
    };
    const { id: weaverId } = await made<{ id: string }>('enrolWeaver', weaver, clerk);
    const { id: loomId } = await made<{ id: string }>(
      'registerLoom',
      { villageId, kind: 'VERTICAL', widthMm: 2_000, place: 'behind the school', ownerId: weaverId },
      clerk,
    );
    const pieceId = await woven(loomId, weaverId, clerk);
    const lines = Array.from({ length: 3 }, () => rug(villageId, loomId, weaverId));
    const weaverDays = [{ personId: weaverId, days: 96.5 }];
    // One loom has no room for all of them at once: one was woven after another, and for two days two were on it.
    const rugs = [
      { ...lines[0]!, pieceId, weaverDays },
      { ...lines[1]!, loomOnDate: '2023-01-07', cutOffDate: '2023-10-09' },
      { ...lines[2]!, loomOnDate: '2022-06-07', cutOffDate: '2023-01-05' },
    ];
    const batch = await made<{ id: string; rugs: { nodes: { id: string }[] } }>(
      'registerBatch',
      { rugs, note: 'of the spring' },
      clerk,
    );
    const rugIds = batch.rugs.nodes.map((node) => node.id);
    const found = { defects: ['abrash'], colourFastness: 4, edgeEvenness: 4, note: 'by daylight' };
    const checks = CHECKS.map((check) => ({ check, ok: true }));
    const results = rugIds.map((rugId) => ({ rugId, passed: true, grade: 'FIRST', ...found, checks }));
    await made('inspectRugs', { results }, clerk);
    const person = readOpaqueId('person', weaverId)!;
    return {
      id,
      clerk,
      weaver: { role: 'WEAVER', account: `weaver-${number}`, person },
      weaverId,
      loomId,
      batchId: batch.id,
      pieceId,
      rugIds,
    };
  };

  const trade = async (rugId: string): Promise<Trade> => {
    const exporterId = await organisation('EXPORTER', 'IR');
    const consigneeId = await organisation('CONSIGNEE', 'RU');
    const exporter = acting('EXPORTER', exporterId);
    const shipment = await made<{ id: string; code: string }>(
      'bookShipment',
      booking(consigneeId, rugId),
      exporter,
    );
    const bale = await made<{ id: string }>('packBale', { rugIds: [rugId], grossG: 9_000 }, exporter);
    await tell('loadBales', { shipmentId: shipment.id, baleIds: [bale.id] }, exporter);
    return {
      exporterId,
      exporter,
      consigneeId,
      consignee: acting('CONSIGNEE', consigneeId),
      shipmentId: shipment.id,
      shipmentCode: shipment.code,
      baleId: bale.id,
      rugId,
    };
  };

  const cooperatives = [await cooperative(1), await cooperative(2)] as const;
  const trades = [await trade(cooperatives[0].rugIds[0]!), await trade(cooperatives[1].rugIds[0]!)] as const;
  return { zone, villageId: villageIds[0], villageIds, cooperatives, trades, tell };
}

const acting = (role: Caller['role'], organisation: string): Partial<Caller> => ({
  role,
  account: `${role}-${organisation}`,
  organisation: readOpaqueId('organisation', organisation)!,
});

/** The input of a booking of one rug. */
export const booking = (consigneeId: string, rugId: string, more: object = {}) => ({
  consigneeId,
  ...{ destination: 'RU', incoterm: 'FCA', namedPlace: 'Bandar-e Anzali', mode: 'SEA' },
  ...{ portOfLoading: 'IRBAZ', portOfDischarge: 'RUASF' },
  ...{ contractNumber: 'A-1', contractDate: '2024-05-01' },
  items: [{ rugId, pricePerM2Minor: 25_000 }],
  ...more,
});

/** The input of one rug. One woman wove all of them at once; that was asked and answered. */
export const rug = (villageId: string, loomId: string, makerId: string) => ({
  ...{ design: 'نمونه', construction: 'KNOTTED', lengthMm: 1_500, widthMm: 1_000, weightG: 4_000 },
  ...{
    raj: { count: 40, basisMm: 70 },
    knotType: 'ASYMMETRIC',
    pile: 'WOOL',
    warp: 'COTTON',
    weft: 'COTTON',
    dyes: 'NATURAL',
  },
  ...{ motif: 'fish', originStyle: 'Heriz', pileHeightMm: 8 },
  ...{ lengthReadingsMm: [1_500, 1_500], widthReadingsMm: [1_000, 1_000] },
  ...{ loomOnDate: '2023-10-07', cutOffDate: '2024-05-21', answers: ANSWERED },
  ...{ loomId, makerIds: [makerId], villageId },
});

/** A national code of the demonstration's prefix, which is given to nobody. */
export function nationalCode(number: number): string {
  const nine = `990${String(number).padStart(6, '0')}`;
  const rest = [...nine].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11;
  return nine + (rest < 2 ? rest : 11 - rest);
}
