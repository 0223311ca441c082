import { request } from 'node:http';
import { Passwords } from '#libs/network';
import { quantile, median, type Bench, type Outcome } from './bench-kind.js';
import type { BenchZone } from './bench-zone.js';
import { watchMemory } from './watch-memory.js';

const ACCOUNTS = 50;
const PASSWORD = 'four quiet looms by the sea';
const LISTS_A_SECOND = 20;
const SIGN_INS_A_SECOND = 50;
const ROUNDS = 3;
const ROWS = 50;
const LIST = `{ organisations(first: ${ROWS}) { nodes { id kind name { fa en ru } country standing } } }`;
const REGISTER = `mutation ($input: RegisterOrganisationInput!) { told: registerOrganisation(input: $input) {
  __typename ... on Refusal { code message } ... on OrganisationPayload { organisation { id } } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { told: signIn(input: $input) {
  __typename ... on Refusal { code } } }`;

type Told = Readonly<Record<string, number>>;

interface Round {
  /** How long lists took, ms: alone, and beside those who sign in. */
  readonly alone: readonly number[];
  readonly beside: readonly number[];
  /** How often each answer was told to those who signed in. */
  readonly told: Told;
  readonly tookS: number;
}

/** Lists at a steady rate, alone and while many sign in: what hashing passwords costs those who only read. */
export const signInBench: Bench = {
  name: 'sign-in',
  title: `The p99 of a list while ${SIGN_INS_A_SECOND} sign-ins a second come, against its p99 without them (size: seconds of each)`,
  usualSize: 8,
  async run(zone, seconds): Promise<Outcome> {
    await prepare(zone);
    const list = () => zone.ask(LIST, {}, {});
    await steadily(LISTS_A_SECOND, 2, list);
    const memory = watchMemory(zone.apiPid);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const alone = await steadily(LISTS_A_SECOND, seconds, list);
      const told: Record<string, number> = {};
      const begun = performance.now();
      const signing = steadily(SIGN_INS_A_SECOND, seconds, async (i) => {
        const what = await signIn(zone.address, i);
        told[what] = (told[what] ?? 0) + 1;
      });
      const beside = await steadily(LISTS_A_SECOND, seconds, list);
      await signing;
      rounds.push({ alone, beside, told, tookS: (performance.now() - begun) / 1_000 });
    }
    const each = (figure: (round: Round) => number) => median(rounds.map(figure));
    const share = (told: Told, kind: string) => (told[kind] ?? 0) / (SIGN_INS_A_SECOND * seconds);
    const figures = {
      aloneP99Ms: each(({ alone }) => quantile(alone, 0.99)),
      besideP99Ms: each(({ beside }) => quantile(beside, 0.99)),
      times: each(({ alone, beside }) => quantile(beside, 0.99) / quantile(alone, 0.99)),
      signedInPerSecond: each(({ told, tookS }) => (told['Session'] ?? 0) / tookS),
      askedToComeAgain: each(({ told }) => share(told, 'SIGN_IN_BUSY')),
      grewMegabytes: (memory.most() - memory.atFirst) / 1024,
    };
    const goals = [
      { figure: 'times', atMost: 2 },
      { figure: 'grewMegabytes', atMost: 100 },
    ];
    return { figures, goals };
  },
};

/** Starts work at a rate, whether or not what went before has ended; gives how long each piece took, ms. */
async function steadily(
  perSecond: number,
  seconds: number,
  work: (index: number) => Promise<unknown>,
): Promise<number[]> {
  const count = perSecond * seconds;
  const started = performance.now();
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const due = started + (i * 1_000) / perSecond;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      await work(i);
      // From when it was due: a piece that had to wait for its turn took that long too.
      return performance.now() - due;
    }),
  );
}

/** More organisations than a page holds, and accounts that all have one password. */
async function prepare(zone: BenchZone): Promise<void> {
  const name = { fa: 'نمونه', en: 'Sample', ru: 'Пример' };
  for (let i = 0; i < ROWS; i++)
    await zone.ask(
      REGISTER,
      { input: { commandKey: `bench-sign-in-${i}`, kind: 'EXPORTER', name, country: 'IR' } },
      {},
    );
  const hashed = await new Passwords().hash(PASSWORD);
  if (!hashed.ok) throw new Error('the password could not be hashed');
  const account = (i: number) => ({
    _id: `bench-account-${i}`,
    login: `bench-${i}`,
    passwordHash: hashed.value,
    posts: [{ id: `bench-post-${i}`, role: 'WEAVER' }],
    displayName: 'Bench',
    language: 'en',
    createdAt: new Date(),
  });
  await zone.db
    .collection<{ _id: string }>('accounts')
    .insertMany(Array.from({ length: ACCOUNTS }, (_, i) => account(i)));
}

/** Signs in from an address of its own on the loopback, as many people do; gives what was told. */
function signIn(address: string, index: number): Promise<string> {
  const login = `bench-${index % ACCOUNTS}`;
  const body = JSON.stringify({ query: SIGN_IN, variables: { input: { login, password: PASSWORD } } });
  const localAddress = `127.0.${1 + (index % 200)}.${1 + (index % ACCOUNTS)}`;
  return new Promise((resolve, reject) => {
    const sending = request(
      `${address}/graphql`,
      { method: 'POST', localAddress, headers: { 'content-type': 'application/json' } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { data, errors } = JSON.parse(Buffer.concat(parts).toString()) as {
            data?: { told: { __typename: string; code?: string } } | null;
            errors?: readonly { extensions?: { code?: string } }[];
          };
          resolve(data?.told.code ?? data?.told.__typename ?? errors?.[0]?.extensions?.code ?? 'error');
        });
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}
