import { demoNationalCode } from '../seed/scenario/demo-numbers.js';
import type { BenchZone } from './bench-zone.js';

/** A village with a cooperative, weavers and looms: the ground on which benches register rugs. */
export interface BenchVillage {
  readonly cooperativeId: string;
  readonly villageId: string;
  readonly makerIds: readonly string[];
  readonly loomIds: readonly string[];
}

const WEAVERS = 40;
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
            nameFa: `بافنده ${String.fromCodePoint(0x627 + (i % 20))}${i < 20 ? 'ا' : 'ب'}`,
            nameLatin: `Weaver ${letters(i)}`,
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
  const loomIds = await Promise.all(
    makerIds.map(async (_, i) => {
      const loom = await ask<{ registerLoom: { loom: { id: string } } }>(
        `mutation ($input: RegisterLoomInput!) { registerLoom(input: $input) { ... on RegisterLoomPayload { loom { id } } ${REFUSAL} } }`,
        {
          input: { commandKey: key(`loom-${i}`), cooperativeId, villageId, kind: 'VERTICAL', widthMm: 1_500 },
        },
        admin,
      );
      return loom.registerLoom.loom.id;
    }),
  );
  return { cooperativeId, villageId, makerIds, loomIds };
}

const letters = (i: number): string => `${'ABCDEFGH'[i % 8]}${'ABCDEFGH'[Math.floor(i / 8)]!.toLowerCase()}`;

/** How many rugs of a village were thought of so far. */
const begun = new WeakMap<BenchVillage, number>();
const FIRST_DAY = Date.parse('1905-03-21');
const DAY_MS = 86_400_000;
const DAYS_ON_LOOM = 60;
/** Rugs that one weaver can have woven since; afterwards her days begin anew, under another design. */
const MOST_IN_A_ROW = 700;

interface Turn {
  readonly weaver: number;
  /** Whether her days begin anew: then she has several at once, on no loom, and that is answered. */
  readonly isAnew: boolean;
  readonly loomOnDate: string;
  readonly cutOffDate: string;
}

const ANEW = ['W08', 'W10', 'X01'].map((rule) => ({ rule, answer: 'The days of a benchmark begin anew.' }));

/** The days and the weaver of the next rug of a village: one after the other on her loom, a day between them. */
export function nextTurn(village: BenchVillage): Turn {
  const turn = begun.get(village) ?? 0;
  begun.set(village, turn + 1);
  const weaver = turn % village.makerIds.length;
  const inARow = Math.floor(turn / village.makerIds.length);
  const start = FIRST_DAY + (inARow % MOST_IN_A_ROW) * (DAYS_ON_LOOM + 1) * DAY_MS;
  return {
    ...{ weaver, isAnew: inARow >= MOST_IN_A_ROW },
    ...{ loomOnDate: dayOf(start), cutOffDate: dayOf(start + DAYS_ON_LOOM * DAY_MS) },
  };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The input of a batch of `count` rugs of the size of a poshti, plausible in all respects: nothing is asked about. */
export const batchInput = (village: BenchVillage, count: number, name: string): object => ({
  commandKey: key(name),
  cooperativeId: village.cooperativeId,
  rugs: Array.from({ length: count }, (_, i) => {
    const { weaver, isAnew, ...days } = nextTurn(village);
    return {
      design: `لچک و ترنج ${i % 7}`,
      construction: 'KNOTTED',
      lengthMm: 900 + (i % 20),
      widthMm: 600 + (i % 15),
      weightG: 1_900 + (i % 100),
      raj: { count: 40, basisMm: 70 },
      knotType: 'ASYMMETRIC',
      pile: 'WOOL',
      warp: 'COTTON',
      weft: 'COTTON',
      ...(isAnew ? { answers: ANEW } : { loomId: village.loomIds[weaver], answers: [] }),
      ...days,
      makerIds: [village.makerIds[weaver]],
      villageId: village.villageId,
    };
  }),
});
