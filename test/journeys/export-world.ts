import { ANSWERED } from '../fixtures/answered.js';
import { readOpaqueId, type Caller } from '#libs/platform';
import type { TestZone } from '../harness/zone.js';
import { ALL_RIGHT } from '../fixtures/checks.js';

const REFUSAL = '... on Refusal { code message nextStep problems { path code message nextStep } }';

/** A command's answer: its payload, or a refusal. */
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly nextStep?: string;
  readonly problems?: readonly { path: string; code: string; message: string; nextStep: string }[];
  readonly [payload: string]: unknown;
}

const mutation = (name: string, input: string, payload: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on ${payload} ${REFUSAL} } }`;

const shipmentStep = (name: string): string => {
  const input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return mutation(name, input, `ShipmentPayload { shipment { ${SHIPMENT_FIELDS} } }`);
};

const SHIPMENT_FIELDS =
  'id code status rugCount areaCm2 netG grossG total { amountMinor currency } bales { id sscc rugCount } missingBales';

const MUTATIONS = {
  recordVillage: mutation('recordVillage', 'RecordVillageInput', 'VillagePayload { village { id } }'),
  registerOrganisation: mutation(
    'registerOrganisation',
    'RegisterOrganisationInput',
    'OrganisationPayload { organisation { id } }',
  ),
  enrolWeaver: mutation('enrolWeaver', 'EnrolWeaverInput', 'PersonPayload { person { id } }'),
  registerBatch: mutation(
    'registerBatch',
    'RegisterBatchInput',
    'RegisterBatchPayload { batch { id code rugs(first: 200) { nodes { id } pageInfo { endCursor hasNextPage } } } }',
  ),
  inspectRugs: mutation('inspectRugs', 'InspectRugsInput', 'InspectRugsPayload { rugs { id } }'),
  packBale: mutation('packBale', 'PackBaleInput', 'PackBalePayload { bale { id sscc } }'),
  unpackBale: mutation('unpackBale', 'UnpackBaleInput', 'UnpackBalePayload { rugs { id } }'),
  requestDocuments: mutation(
    'requestDocuments',
    'RequestDocumentsInput',
    'RequestDocumentsPayload { documents { id kind language number state } }',
  ),
  bookShipment: shipmentStep('bookShipment'),
  addRugs: shipmentStep('addRugs'),
  loadBales: shipmentStep('loadBales'),
  departShipment: shipmentStep('departShipment'),
  arriveShipment: shipmentStep('arriveShipment'),
  deliverShipment: shipmentStep('deliverShipment'),
  confirmReceipt: shipmentStep('confirmReceipt'),
  cancelShipment: shipmentStep('cancelShipment'),
} as const;

const BATCH_RUGS = `query ($id: ID!, $after: String) {
  batch(id: $id) { rugs(first: 200, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }
}`;

interface RugPage {
  nodes: { id: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** A national code of the demonstration's prefix, which is given to nobody. */
function nationalCode(number: number): string {
  const nine = `990${String(number).padStart(6, '0')}`;
  const rest = [...nine].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11;
  return nine + (rest < 2 ? rest : 11 - rest);
}

const named = (name: string) => ({ fa: name, en: name, ru: name });

/** A zone with a village, a cooperative and its weaver, two exporters and a consignee: what every export starts from. */
export class ExportWorld {
  readonly staff: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'staff' };
  clerk!: Partial<Caller>;
  otherClerk!: Partial<Caller>;
  weaver!: Partial<Caller>;
  exporter!: Partial<Caller>;
  otherExporter!: Partial<Caller>;
  consignee!: Partial<Caller>;
  consigneeId!: string;
  villageId!: string;
  private makerId!: string;
  private keys = 0;

  private constructor(readonly zone: TestZone) {}

  static async in(zone: TestZone): Promise<ExportWorld> {
    const world = new ExportWorld(zone);
    const village = { code: 'FZ-01', name: named('Nilufar'), county: 'Anzali', ruralDistrict: 'Licharegi' };
    const recorded = await world.done('recordVillage', { ...village, confidence: 'LIKELY' }, world.staff);
    world.villageId = (recorded['village'] as { id: string }).id;
    world.clerk = await world.member('COOPERATIVE', 'CLERK', 'Nilufar cooperative', 'IR');
    world.otherClerk = await world.member('COOPERATIVE', 'CLERK', 'Another cooperative', 'IR');
    world.exporter = await world.member('EXPORTER', 'EXPORTER', 'Karaneh Trading', 'IR');
    world.otherExporter = await world.member('EXPORTER', 'EXPORTER', 'Another Trading', 'IR');
    world.consignee = await world.member('CONSIGNEE', 'CONSIGNEE', 'Kaspiy Kover', 'RU');
    const weaver = {
      nameFa: 'مریم نمونه',
      nameLatin: 'Maryam Nemuneh',
      consentToBeNamed: true,
      confirmedDistinct: true,
    };
    const place = { villageId: world.villageId, nationalId: nationalCode(7) };
    const enrolled = await world.done('enrolWeaver', { ...weaver, ...place }, world.clerk);
    world.makerId = (enrolled['person'] as { id: string }).id;
    world.weaver = { role: 'WEAVER', account: 'weaver', person: readOpaqueId('person', world.makerId)! };
    return world;
  }

  /** Sends a command; gives its payload or its refusal. */
  async send(name: keyof typeof MUTATIONS, input: object, as: Partial<Caller>): Promise<Answer> {
    const commandKey = `key-${String((this.keys += 1)).padStart(6, '0')}`;
    const variables = { input: { commandKey, ...input } };
    const { data, errors } = await this.zone.ask<Record<string, Answer>>(MUTATIONS[name], variables, as);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data[name]!;
  }

  /** Sends a command that must not be refused. */
  async done(name: keyof typeof MUTATIONS, input: object, as: Partial<Caller>): Promise<Answer> {
    const answer = await this.send(name, input, as);
    if (answer.code !== undefined) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Registers rugs of the cooperative, each of another width, and passes them; gives their opaque ids in order. */
  async rugsInStock(count: number, change: object = {}): Promise<string[]> {
    const rugs = Array.from({ length: count }, (_, index) => this.rug(index, change));
    const batch = (await this.done('registerBatch', { rugs }, this.clerk))['batch'] as {
      id: string;
      rugs: RugPage;
    };
    const ids: string[] = [];
    for (let page = batch.rugs; ;) {
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      const variables = { id: batch.id, after: page.pageInfo.endCursor };
      const next = await this.zone.ask<{ batch: { rugs: RugPage } }>(BATCH_RUGS, variables, this.clerk);
      page = next.data.batch.rugs;
    }
    const results = ids.map((rugId) => ({
      rugId,
      passed: true,
      grade: 'FIRST',
      defects: [],
      checks: ALL_RIGHT,
    }));
    await this.done('inspectRugs', { results }, this.clerk);
    return ids;
  }

  /** Packs rugs into a bale; gives its opaque id and its SSCC. */
  async pack(rugIds: readonly string[], as = this.clerk): Promise<{ id: string; sscc: string }> {
    const packed = await this.done('packBale', { rugIds, grossG: rugIds.length * 4_000 + 1_500 }, as);
    return packed['bale'] as { id: string; sscc: string };
  }

  /** The input of a booking to Astrakhan by sea. */
  booking(rugIds: readonly string[], change: object = {}): object {
    return {
      consigneeId: this.consigneeId,
      destination: 'RU',
      incoterm: 'CPT',
      namedPlace: 'Astrakhan',
      mode: 'SEA',
      portOfLoading: 'IRBAZ',
      portOfDischarge: 'RUASF',
      contractNumber: 'NK-KK/2025-07',
      contractDate: '2025-02-01',
      freightMinor: 82_000,
      items: rugIds.map((rugId, index) => ({ rugId, pricePerM2Minor: 20_000 + (index % 3) * 77 })),
      ...change,
    };
  }

  private rug(index: number, change: object): object {
    return {
      design: `lachak ${index}`,
      construction: 'KNOTTED',
      lengthMm: 1_500,
      widthMm: 900 + (index % 200),
      weightG: 4_000,
      raj: { count: 40, basisMm: 70 },
      knotType: 'ASYMMETRIC',
      pile: 'WOOL',
      warp: 'COTTON',
      weft: 'COTTON',
      loomOnDate: '2024-01-07',
      cutOffDate: '2024-12-21',
      makerIds: [this.makerId],
      villageId: this.villageId,
      // One weaver for all of them: what these journeys are about comes later.
      answers: ANSWERED,
      ...change,
    };
  }

  private async member(
    kind: string,
    role: NonNullable<Caller['role']>,
    name: string,
    country: string,
  ): Promise<Partial<Caller>> {
    const registered = await this.done(
      'registerOrganisation',
      { kind, name: named(name), country },
      this.staff,
    );
    const { id } = registered['organisation'] as { id: string };
    if (kind === 'CONSIGNEE') this.consigneeId = id;
    const organisation = readOpaqueId('organisation', id)!;
    return { role, account: `${role}-${organisation}`, organisation };
  }
}
