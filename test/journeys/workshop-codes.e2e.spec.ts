import { join } from 'node:path';
import type { Caller } from '#libs/platform';
import { makeWorld, type World } from './access-world.js';

const ASKED = {
  '/pieces/$id': 'query ($id: ID!) { found: piece(id: $id) { id code } }',
  '/looms/$id': 'query ($id: ID!) { found: loom(id: $id) { id code } }',
  '/materials/$id': 'query ($id: ID!) { found: materialLot(id: $id) { id code } }',
} as const;
/** What the console makes of a code; it is built for browsers, and only its readers of codes are taken here. */
interface ConsoleCodes {
  codeIn(typed: string): string;
  homeOf(code: string): { readonly to: keyof typeof ASKED; readonly id: string } | undefined;
}

interface Found {
  readonly id: string;
  readonly code: string;
}

describe('a code of the workshop, as the field that takes any code reads it', () => {
  let world: World;
  const codes: Record<string, Found> = {};
  let codesOf: ConsoleCodes;
  beforeAll(async () => {
    codesOf = (await import(join(process.cwd(), 'apps/web/src/scan/codes.ts'))) as ConsoleCodes;
    world = await makeWorld('workshop-codes');
    const { clerk, pieceId, loomId } = world.cooperatives[0];
    const lot = {
      material: 'WOOL',
      form: 'YARN',
      massG: 9_000,
      supplier: 'bazaar of Rasht',
      rialsPerKg: 900,
    };
    await world.tell('receiveLot', lot, clerk);
    const text = `query ($piece: ID!, $loom: ID!) { piece(id: $piece) { id code } loom(id: $loom) { id code }
      materialLots { nodes { id code } } }`;
    const { data } = await world.zone.ask<{ piece: Found; loom: Found; materialLots: { nodes: Found[] } }>(
      text,
      { piece: pieceId, loom: loomId },
      clerk,
    );
    Object.assign(codes, { P: data.piece, L: data.loom, M: data.materialLots.nodes[0]! });
  }, 60_000);
  afterAll(() => world.zone.close());

  async function found(typed: string, as: Partial<Caller>): Promise<Found | null> {
    const home = codesOf.homeOf(codesOf.codeIn(typed));
    if (!home) throw new Error(`${typed} leads to no page of the workshop`);
    const { data } = await world.zone.ask<{ found: Found | null }>(ASKED[home.to], { id: home.id }, as);
    return data.found;
  }

  it.each(['P', 'L', 'M'])('leads to the one thing: %s-', async (letter) => {
    const { id, code } = codes[letter]!;
    expect(code).toMatch(new RegExp(`^${letter}-[0-9A-Z]{4}-[0-9A-Z]{4}$`));
    const [clerk, foreign] = world.cooperatives.map((one) => one.clerk);
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code} `])
      expect([typed, (await found(typed, clerk!))?.id]).toEqual([typed, id]);
    expect(await found(code, foreign!)).toBeNull();
  });

  it('is not confused with the code of a rug, a batch or a bale', () => {
    for (const other of ['K7M3-9HRY', 'P7M3-9HRY', 'B-K7M3-9HRY', 'S-K7M3-9HRY', '395212340000000175'])
      expect(codesOf.homeOf(codesOf.codeIn(other))).toBeUndefined();
  });
});
