import type { Caller } from '#libs/platform';
import { makeWorld, type Cooperative, type Trade, type World } from './access-world.js';
import { withAccount } from './real-accounts.js';

const PARTS = 'id kind code label papers prices state uses mostUses lastUsedAt revokedAt sharedBy';
const SHARE = `mutation ($input: ShareWithInput!) { told: shareWith(input: $input) {
  __typename ... on ShareWithPayload { token path share { ${PARTS} } } ... on Refusal { code problems { path } } } }`;
const REVOKE = `mutation ($id: ID!) { told: revokeShare(id: $id) {
  __typename ... on RevokeSharePayload { share { ${PARTS} } } ... on Refusal { code } } }`;

/** A share as its organisation sees it. */
export interface ShownShare {
  readonly id: string;
  readonly state: string;
  readonly uses: number;
  readonly [field: string]: unknown;
}

/** What sharing or revoking told. */
export interface ToldShare {
  readonly __typename: string;
  readonly code?: string;
  readonly token: string;
  readonly path: string;
  readonly share: ShownShare;
}

/** The world of access, with people who can share. */
export interface ShareWorld extends World {
  readonly ours: Cooperative;
  readonly theirs: Cooperative;
  readonly trade: Trade;
  readonly other: Trade;
  readonly exporter: Partial<Caller>;
  readonly clerk: Partial<Caller>;
  share(as: Partial<Caller>, kind: string, id: string, more?: object): Promise<ToldShare>;
  revoke(as: Partial<Caller>, id: string): Promise<ToldShare>;
  list(as: Partial<Caller>): Promise<readonly ShownShare[]>;
  /** What a request with a token is answered, whole. */
  raw(token: string, agent?: string): Promise<{ status: number; text: string }>;
  isOver(token: string, agent?: string): Promise<boolean>;
}

/** Makes it. */
export async function makeShareWorld(name: string): Promise<ShareWorld> {
  const world = await makeWorld(name);
  const { zone, cooperatives, trades } = world;
  const told = async (query: string, variables: object, as: Partial<Caller>): Promise<ToldShare> => {
    const { data, errors } = await zone.ask<{ told: ToldShare } | null>(query, variables, as);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data.told;
  };
  const raw = async (token: string, agent = 'a reader') => {
    const response = await fetch(`${zone.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': agent, authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ shared { code } }' }),
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    ...world,
    ours: cooperatives[0],
    theirs: cooperatives[1],
    trade: trades[0],
    other: trades[1],
    exporter: await withAccount(zone, trades[0].exporter),
    clerk: await withAccount(zone, cooperatives[0].clerk),
    share: (as, kind, id, more = {}) =>
      told(SHARE, { input: { kind, id, label: 'Buyer in Astrakhan', expiresInDays: 7, ...more } }, as),
    revoke: (as, id) => told(REVOKE, { id }, as),
    async list(as) {
      const query = `{ shares(first: 200) { totalCount nodes { ${PARTS} } } }`;
      const { data } = await zone.ask<{ shares: { nodes: ShownShare[]; totalCount: number } }>(query, {}, as);
      if (data.shares.totalCount !== data.shares.nodes.length)
        throw new Error('counted otherwise than listed');
      return data.shares.nodes;
    },
    raw,
    isOver: async (token, agent) => (await raw(token, agent)).text.includes('UNAUTHENTICATED'),
  };
}
