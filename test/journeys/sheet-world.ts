import { ANSWERED } from '../fixtures/answered.js';
import { Db } from 'mongodb';
import { readOpaqueId, type Caller } from '#libs/platform';
import { openZone, type TestZone } from '../harness/zone.js';
import { nationalCode } from './access-world.js';

const VILLAGE = `mutation ($input: RecordVillageInput!) {
  recordVillage(input: $input) { ... on VillagePayload { village { id } } }
}`;
const ORGANISATION = `mutation ($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) { ... on OrganisationPayload { organisation { id } } ... on Refusal { code } }
}`;
const WEAVER = `mutation ($input: EnrolWeaverInput!) {
  enrolWeaver(input: $input) { ... on PersonPayload { person { id } } ... on Refusal { code } }
}`;
const LOOM = `mutation ($input: RegisterLoomInput!) {
  registerLoom(input: $input) { ... on RegisterLoomPayload { loom { id code } } ... on Refusal { code } }
}`;
const REGISTER = `mutation ($input: RegisterSheetInput!) {
  registerSheet(input: $input) {
    __typename
    ... on RegisterSheetPayload { wasRegistered batch { id code rugCount note areaCm2 rugs(first: 5) { nodes { design lengthMm widthMm weightG makers { id } loom { code } } } } }
    ... on Refusal { code message problems { path code } }
  }
}`;

/** What looking at a file, or registering it, answered. */
export interface SheetAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly nextStep?: string;
  readonly sheetId?: string;
  readonly sheetName?: string;
  readonly ignored?: readonly string[];
  readonly rowCount?: number;
  readonly wrongRows?: number;
  readonly askedRows?: number;
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
  readonly registeredAs?: { readonly id: string; readonly code: string } | null;
  readonly wasRegistered?: boolean;
  readonly batch?: {
    readonly id: string;
    readonly code: string;
    readonly rugCount: number;
    readonly rugs: { readonly nodes: readonly Record<string, unknown>[] };
  };
  readonly rows?: readonly {
    readonly number: number;
    readonly cells: readonly string[];
    readonly problems: readonly { readonly at: number; readonly code: string; readonly message: string }[];
    readonly questions: readonly { readonly rule: string; readonly at: number; readonly odd: string }[];
  }[];
}

/** A cooperative with two looms and four members, two of whom have one name, and another cooperative beside it. */
export interface SheetWorld {
  readonly zone: TestZone;
  readonly cooperatives: readonly {
    readonly id: string;
    readonly clerk: Partial<Caller>;
    readonly loomCode: string;
  }[];
  /** Sends a file to be looked at. */
  look(bytes: Buffer, as?: Partial<Caller>, fields?: Readonly<Record<string, string>>): Promise<SheetAnswer>;
  /** Registers what was looked at. */
  register(sheetId: string, as?: Partial<Caller>, answers?: readonly object[]): Promise<SheetAnswer>;
  /** Fetches a file. */
  fetch(path: string, as?: Partial<Caller>): Promise<{ status: number; bytes: Buffer; type: string }>;
  counts(): Promise<{ rugs: number; batches: number; entries: number }>;
}

const MEMBERS = [
  ['گلنار رضایی', 'Golnar Rezaei', 0],
  ['زهرا علوی', 'Zahra Alavi', 0],
  ['زهرا علوی', 'Zahra Alavi', 1],
  ['سارا محمدی', 'Sara Mohammadi', 1],
] as const;

/** Opens it. */
export async function openSheetWorld(name: string): Promise<SheetWorld> {
  const zone = await openZone(name);
  const db = zone.api.get(Db, { strict: false });
  const staff: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'staff' };
  let keys = 0;
  const made = async <T>(query: string, input: object, as = staff): Promise<T> => {
    const commandKey = `world-${String((keys += 1)).padStart(5, '0')}`;
    const { data, errors } = await zone.ask<Record<string, T>>(
      query,
      { input: { commandKey, ...input } },
      as,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]!;
  };
  const villages: string[] = [];
  for (const [i, fa, en] of [
    [1, 'خانه‌سر', 'Khanesar'],
    [2, 'نوسر', 'Nosar'],
  ] as const) {
    const village = {
      code: `FZ-0${i}`,
      name: { fa, en, ru: en },
      county: 'Anzali',
      ruralDistrict: 'Licharegi',
    };
    const { village: recorded } = await made<{ village: { id: string } }>(VILLAGE, {
      ...village,
      confidence: 'LIKELY',
    });
    villages.push(recorded.id);
  }
  const cooperatives = [];
  for (const i of [0, 1]) {
    const named = { fa: `تعاونی ${i}`, en: `Cooperative ${i}`, ru: `Кооператив ${i}` };
    const { organisation } = await made<{ organisation: { id: string } }>(ORGANISATION, {
      kind: 'COOPERATIVE',
      name: named,
      country: 'IR',
    });
    const clerk: Partial<Caller> = {
      role: 'CLERK',
      account: `clerk-${i}`,
      organisation: readOpaqueId('organisation', organisation.id)!,
      language: 'en',
    };
    for (const [j, [nameFa, nameLatin, village]] of MEMBERS.entries())
      await made(
        WEAVER,
        {
          villageId: villages[village],
          nationalId: nationalCode(i * 10 + j),
          nameFa,
          nameLatin,
          consentToBeNamed: true,
          confirmedDistinct: true,
        },
        clerk,
      );
    const loom = { villageId: villages[0], kind: 'VERTICAL', widthMm: 2_000 };
    const { loom: registered } = await made<{ loom: { code: string } }>(LOOM, loom, clerk);
    cooperatives.push({ id: organisation.id, clerk, loomCode: registered.code });
  }
  const { clerk } = cooperatives[0]!;
  const bearer = async (as: Partial<Caller>) => ({ authorization: `Bearer ${await zone.tokenOf(as)}` });
  return {
    zone,
    cooperatives,
    async look(bytes, as = clerk, fields = {}) {
      const form = new FormData();
      for (const [field, value] of Object.entries(fields)) form.append(field, value);
      form.append('file', new Blob([new Uint8Array(bytes)]), 'rugs.xlsx');
      const response = await fetch(`${zone.address}/batch-sheet`, {
        method: 'POST',
        headers: { ...(await bearer(as)), 'accept-language': 'en' },
        body: form,
      });
      return (await response.json()) as SheetAnswer;
    },
    async register(sheetId, as = clerk, answers = ANSWERED) {
      const input = { sheetId, answers };
      const { data } = await zone.ask<{ registerSheet: SheetAnswer }>(REGISTER, { input }, as);
      return data.registerSheet;
    },
    async fetch(path, as = clerk) {
      const response = await fetch(`${zone.address}${path}`, { headers: await bearer(as) });
      return {
        status: response.status,
        bytes: Buffer.from(await response.arrayBuffer()),
        type: response.headers.get('content-type') ?? '',
      };
    },
    async counts() {
      const [rugs, batches, entries] = await Promise.all(
        ['rugs', 'batches', 'entries'].map((name_) => db.collection(name_).countDocuments()),
      );
      return { rugs: rugs!, batches: batches!, entries: entries! };
    },
  };
}
