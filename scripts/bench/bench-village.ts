import { demoNationalCode } from '../seed/scenario/demo-numbers.js';
import type { BenchZone } from './bench-zone.js';

/** A village with a cooperative, weavers and looms: the ground on which benches register rugs. */
export interface BenchVillage {
  readonly cooperativeId: string;
  readonly villageId: string;
  readonly makerIds: readonly string[];
  readonly loomIds: readonly string[];
}

const WEAVERS = 8;
const FA_LETTERS = 'ابپتثجچح';
const text = (en: string): object => ({ fa: `${en} فا`, en, ru: `${en} ру` });
const key = (name: string): string => `bench:${name}:${crypto.randomUUID()}`;
const REFUSAL = '... on Refusal { code message problems { path message } }';

/** Records the ground through the API, as an administrator. */
export async function settleVillage({ ask }: BenchZone): Promise<BenchVillage> {
  const admin = { role: 'ADMINISTRATOR' } as const;
  const village = await ask<{ recordVillage: { village: { id: string } } }>(
    `mutation ($input: RecordVillageInput!) { recordVillage(input: $input) { ... on VillagePayload { village { id } } ${REFUSAL} } }`,
    {
      input: {
        commandKey: key('village'),
        code: 'BN-01',
        name: text('Bench'),
        county: 'Bench',
        ruralDistrict: 'Bench',
        confidence: 'CONFIRMED',
      },
    },
    admin,
  );
  const cooperative = await ask<{ registerOrganisation: { organisation: { id: string } } }>(
    `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on OrganisationPayload { organisation { id } } ${REFUSAL} } }`,
    {
      input: {
        commandKey: key('cooperative'),
        kind: 'COOPERATIVE',
        name: text('Bench cooperative'),
        country: 'IR',
        legalId: '10380284790',
        address: text('Bench street'),
      },
    },
    admin,
  );
  const cooperativeId = cooperative.registerOrganisation.organisation.id;
  const villageId = village.recordVillage.village.id;
  const makerIds = await Promise.all(
    Array.from({ length: WEAVERS }, async (_, i) => {
      const answer = await ask<{ enrolWeaver: { person: { id: string } } }>(
        `mutation ($input: EnrolWeaverInput!) { enrolWeaver(input: $input) { ... on PersonPayload { person { id } } ${REFUSAL} } }`,
        {
          input: {
            commandKey: key(`weaver-${i}`),
            cooperativeId,
            villageId,
            nationalId: demoNationalCode(i),
            nameFa: `بافنده ${FA_LETTERS[i]}`,
            nameLatin: `Weaver ${'ABCDEFGH'[i]}`,
            phone: `0911000${String(1000 + i)}`,
            memberSince: '2024-03-20',
            consentToBeNamed: true,
            confirmedDistinct: true,
          },
        },
        admin,
      );
      return answer.enrolWeaver.person.id;
    }),
  );
  const loom = await ask<{ registerLoom: { loom: { id: string } } }>(
    `mutation ($input: RegisterLoomInput!) { registerLoom(input: $input) { ... on RegisterLoomPayload { loom { id } } ${REFUSAL} } }`,
    { input: { commandKey: key('loom'), cooperativeId, villageId, kind: 'VERTICAL', widthMm: 3_000 } },
    admin,
  );
  return { cooperativeId, villageId, makerIds, loomIds: [loom.registerLoom.loom.id] };
}

/** The input of a batch of `count` zaronim rugs. */
export const batchInput = (village: BenchVillage, count: number, name: string): object => ({
  commandKey: key(name),
  cooperativeId: village.cooperativeId,
  rugs: Array.from({ length: count }, (_, i) => ({
    design: `لچک و ترنج ${i % 7}`,
    construction: 'KNOTTED',
    lengthMm: 1_560 + (i % 20),
    widthMm: 1_040 + (i % 15),
    weightG: 5_600 + (i % 300),
    raj: { count: 40, basisMm: 70 },
    knotType: 'ASYMMETRIC',
    pile: 'WOOL',
    warp: 'COTTON',
    weft: 'COTTON',
    loomId: village.loomIds[0],
    loomOnDate: '2024-04-01',
    cutOffDate: '2024-09-01',
    makerIds: [village.makerIds[i % village.makerIds.length]],
    villageId: village.villageId,
  })),
});
