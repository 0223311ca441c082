import type { Type } from '@nestjs/common';
import { Accounts, SecondFactors, codeAt, stepAt } from '#libs/network';
import { readOpaqueId, type Caller, type Role } from '#libs/platform';
import { legalId, nationalId } from '../../scripts/journey/invented-numbers.js';
import { openZone, type TestZone } from '../harness/zone.js';
import type { Page } from './browser.js';

/** Someone who can sign in; `caller` is the same account for asking the API directly. */
interface ConsoleAccount {
  readonly login: string;
  readonly displayName: string;
  readonly caller: Partial<Caller>;
  /** The code that the account’s authenticator app shows, fit to be used once more; for roles that need one. */
  readonly code?: () => Promise<string>;
}

type Name = readonly [fa: string, en: string, ru: string];

const PASSWORD = 'a knot for every pass';
const RUN = '7c1b59';
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

const ADDRESSES: Readonly<Record<string, object>> = {
  COOPERATIVE: { fa: 'خمام، خیابان ساحل ۱۲', en: '12 Sahel St., Khomam', ru: 'Хомам, ул. Сахель, 12' },
  EXPORTER: { fa: 'انزلی، اسکلهٔ ۳', en: 'Quay 3, Anzali', ru: 'Энзели, причал 3' },
  CONSIGNEE: { fa: 'آستراخان، خیابان کیروف ۸', en: '8 Kirov St., Astrakhan', ru: 'Астрахань, ул. Кирова, 8' },
};

/** A zone with its console, and the people and organisations that any journey through it needs. */
export interface ConsoleZone {
  readonly address: string;
  readonly accounts: Readonly<
    Record<'administrator' | 'clerk' | 'official' | 'exporter' | 'consignee', ConsoleAccount>
  >;
  readonly ids: Readonly<Record<'cooperative' | 'exporter' | 'consignee' | 'village' | 'loom', string>>;
  /** The ids of the weavers Golnar and Shirin. */
  readonly weavers: readonly [string, string];
  /** Does a command through the API and gives what its payload selects; a refusal fails the test. */
  command<T>(as: keyof ConsoleZone['accounts'], name: string, select: string, input: object): Promise<T>;
  query<T>(as: keyof ConsoleZone['accounts'], query: string, variables?: object): Promise<T>;
  /** A service of the API, for what a test prepares behind the pages. */
  service<T>(type: Type<T>): T;
  close(): Promise<void>;
}

/** Opens a zone that serves the built console, with a worker for what is made in the background. */
export async function openConsoleZone(name: string): Promise<ConsoleZone> {
  const zone = await openZone(name, { worker: true, environment: { GEREH_OPERATIONS: 'console' } });
  const asked = askOf(zone);
  const organisation = async (kind: string, [fa, en, ru]: Name, more: object): Promise<string> => {
    const { organisation: made } = await asked.command<{ organisation: { id: string } }>(
      { role: 'ADMINISTRATOR' },
      'registerOrganisation',
      '... on OrganisationPayload { organisation { id } }',
      { kind, name: { fa, en, ru }, address: ADDRESSES[kind], ...more, occurredAt: '2024-03-01T06:30:00Z' },
    );
    return made.id;
  };
  const cooperative = await organisation(
    'COOPERATIVE',
    ['تعاونی زنان بافندهٔ خمام', 'Khomam Women Weavers', 'Ткачихи Хомама'],
    { country: 'IR', legalId: legalId(RUN, 1) },
  );
  const exporter = await organisation(
    'EXPORTER',
    ['بازرگانی گره خزر', 'Caspian Knot Trading', 'Торговый дом «Каспийский узел»'],
    { country: 'IR', legalId: legalId(RUN, 2) },
  );
  const consignee = await organisation(
    'CONSIGNEE',
    ['خانهٔ فرش آستراخان', 'Astrakhan Carpet House', 'Астраханский дом ковров'],
    { country: 'RU' },
  );

  const accounts = {
    administrator: await account(zone, 'administrator', 'مینا کریمی', 'ADMINISTRATOR'),
    clerk: await account(zone, 'clerk', 'زهرا نیکو', 'CLERK', cooperative),
    official: await account(zone, 'official', 'رضا امینی', 'OFFICIAL'),
    exporter: await account(zone, 'exporter', 'لیلا مرادی', 'EXPORTER', exporter),
    consignee: await account(zone, 'consignee', 'Ирина Волкова', 'CONSIGNEE', consignee),
  };
  const command: ConsoleZone['command'] = (as, ...rest) => asked.command(accounts[as].caller, ...rest);
  const { village } = await command<{ village: { id: string } }>(
    'administrator',
    'recordVillage',
    '... on VillagePayload { village { id } }',
    {
      code: 'FZ-06',
      name: { fa: 'چاپارخانه', en: 'Chapar Khaneh', ru: 'Чапар-Хане' },
      county: 'Khomam',
      ruralDistrict: 'Chapar Khaneh',
      confidence: 'LIKELY',
      occurredAt: '2024-03-01T07:00:00Z',
    },
  );
  const weaver = async (nameFa: string, nameLatin: string, salt: string): Promise<string> => {
    const { person } = await command<{ person: { id: string } }>(
      'clerk',
      'enrolWeaver',
      '... on PersonPayload { person { id } }',
      {
        cooperativeId: cooperative,
        villageId: village.id,
        nationalId: nationalId(RUN + salt),
        nameFa,
        nameLatin,
        phone: '09110000001',
        memberSince: '2024-03-20',
        consentToBeNamed: true,
        confirmedDistinct: true,
        occurredAt: '2024-03-20T06:00:00Z',
      },
    );
    return person.id;
  };
  const weavers = [
    await weaver('گلنار آزمون', 'Golnar Azmoun', '1'),
    await weaver('شیرین آزمون', 'Shirin Azmoun', '2'),
  ] as const;
  const { loom } = await command<{ loom: { id: string } }>(
    'clerk',
    'registerLoom',
    '... on RegisterLoomPayload { loom { id } }',
    {
      cooperativeId: cooperative,
      villageId: village.id,
      kind: 'VERTICAL',
      widthMm: 2200,
      occurredAt: '2024-03-21T06:00:00Z',
    },
  );

  return {
    address: zone.address,
    accounts,
    ids: { cooperative, exporter, consignee, village: village.id, loom: loom.id },
    weavers,
    command,
    query: (as, query, variables = {}) => asked.query(accounts[as].caller, query, variables),
    service: (type) => zone.api.get(type, { strict: false }),
    close: () => zone.close(),
  };
}

const REFUSED = '... on Refusal { code message problems { path message } }';
let commands = 0;

/** Asks the API of a zone as any caller. */
function askOf(zone: TestZone) {
  const query = async <T>(as: Partial<Caller>, text: string, variables: object = {}): Promise<T> => {
    const { data, errors } = await zone.ask<T>(text, variables, as);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
  const command = async <T>(as: Partial<Caller>, name: string, select: string, input: object): Promise<T> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${select} ${REFUSED} } }`;
    const commandKey = `console-${++commands}`;
    const { done } = await query<{ done: T & { code?: string } }>(as, text, {
      input: { commandKey, ...input },
    });
    if (done.code !== undefined) throw new Error(`${name}: ${JSON.stringify(done)}`);
    return done;
  };
  return { query, command };
}

async function account(
  zone: TestZone,
  login: string,
  displayName: string,
  role: Role,
  organisation?: string,
): Promise<ConsoleAccount> {
  const accounts = zone.api.get(Accounts, { strict: false });
  const organisationId = organisation && readOpaqueId('organisation', organisation);
  const own = organisationId ? { organisationId } : {};
  const id = await accounts.createDemoAccount({
    login,
    password: PASSWORD,
    displayName,
    role,
    language: 'fa',
    ...own,
  });
  const acting = organisationId ? { organisation: organisationId } : {};
  const caller = { account: id, role, language: 'en' as const, ...acting };
  if (role !== 'ADMINISTRATOR' && role !== 'OFFICIAL') return { login, displayName, caller };
  const factors = zone.api.get(SecondFactors, { strict: false });
  const code = async () => {
    await factors.give(id, SECRET);
    return codeAt(SECRET, stepAt(Date.now()));
  };
  await code();
  return { login, displayName, caller, code };
}

/** Signs in through the page that stands there for whoever is not signed in. */
export async function signIn(
  page: Page,
  { login, code }: ConsoleAccount,
  password = PASSWORD,
): Promise<void> {
  // At the address of a rug its passport stands before the door.
  const inside = page.getByTestId('passport-sign-in');
  await page.getByTestId('login').or(inside).waitFor();
  if (await inside.isVisible()) await inside.click();
  await page.getByTestId('login').fill(login);
  await page.getByTestId('password').fill(password);
  await page.getByTestId('sign-in').click();
  if (password !== PASSWORD) return;
  await page.getByTestId('login').waitFor({ state: 'detached' });
  if (!code) return;
  await page.getByTestId('code').fill(await code());
  await page.getByTestId('complete').click();
  await page.getByTestId('code').waitFor({ state: 'detached' });
}
