import { Credentials, RateLimits, SessionTokens, type Caller } from '#libs/platform';
import { serve, type ServingApi } from '../../apps/api/src/serve.js';
import { median, timed, type Bench, type Outcome } from './bench-kind.js';
import type { BenchZone } from './bench-zone.js';

const ROWS = 50;
const ROUNDS = 7;
const LIST = `{ organisations(first: ${ROWS}) { totalCount nodes { id kind name { fa en ru } country standing } } }`;
const REGISTER = `mutation ($input: RegisterOrganisationInput!) { told: registerOrganisation(input: $input) {
  __typename ... on Refusal { code message } ... on OrganisationPayload { organisation { id } } } }`;

/** A list of 50 rows through the whole door, and through one that asks nobody who they are or what they have spent. */
export const accessBench: Bench = {
  name: 'access',
  title:
    'A list of 50 rows: with credentials, their reviews, the guard and the budgets, against without them',
  usualSize: 300,
  async run(zone, size): Promise<Outcome> {
    const organisation = await manyOrganisations(zone);
    const session = 'a-session-that-is-not-ended';
    const caller: Caller = { account: 'bench', role: 'OFFICIAL', organisation, session, language: 'en' };
    const [whole, open] = [await serve(zone.settings), await serve(zone.settings)];
    try {
      const now = Math.floor(Date.now() / 1_000);
      const { accessToken } = await whole.app.get(SessionTokens, { strict: false }).issue(caller, now);
      withoutAccess(open, caller, now);
      const once = (api: ServingApi) => list(api.address, accessToken);
      for (const api of [whole, open]) await timed(50, 1, () => once(api));
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        // Turn about, so that a busy moment of the machine falls on both.
        const with_ = await timed(size, 1, () => once(whole));
        const without = await timed(size, 1, () => once(open));
        rounds.push({ with: median(with_.eachMs), without: median(without.eachMs) });
      }
      const figures = {
        withAccessMs: median(rounds.map((round) => round.with)),
        withoutAccessMs: median(rounds.map((round) => round.without)),
        share: median(rounds.map((round) => round.with / round.without - 1)),
      };
      return { figures, goals: [{ figure: 'share', atMost: 0.1 }] };
    } finally {
      await Promise.all([whole.close(), open.close()]);
    }
  },
};

/** Takes the access layers out of a composition: everybody is the same caller, and no budget is kept. */
function withoutAccess({ app }: ServingApi, caller: Caller, signedInAt: number): void {
  const session = { caller, signedInAt, endsAt: signedInAt + 86_400 };
  const credentials = app.get(Credentials, { strict: false });
  credentials.of = async () => session;
  credentials.evenLimited = async () => session;
  app.get(RateLimits, { strict: false }).spend = async () => undefined;
}

async function list(address: string, token: string): Promise<void> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: LIST }),
  });
  const { data } = (await response.json()) as { data?: { organisations: { nodes: object[] } } };
  if (data?.organisations.nodes.length !== ROWS) throw new Error('the list is not whole');
}

/** Registers more organisations than a page holds; gives the inner id of an office among them. */
async function manyOrganisations(zone: BenchZone): Promise<string> {
  const name = { fa: 'نمونه', en: 'Sample', ru: 'Пример' };
  for (let i = 0; i < ROWS + 10; i++) {
    const kind = i === 0 ? 'DIRECTORATE' : 'EXPORTER';
    const input = { commandKey: `bench-access-${i}`, kind, name, country: 'IR' };
    await zone.ask(REGISTER, { input }, {});
  }
  const office = await zone.db.collection<{ _id: string }>('organisations').findOne({ kind: 'DIRECTORATE' });
  return office!._id;
}
