import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layGround, signInInputOf, type JourneyGround } from '../../scripts/journey/journey-accounts.js';
import { savePapers } from '../../scripts/journey/journey-papers.js';
import { readJourney } from '../../scripts/journey/journey-steps.js';
import { walkJourney } from '../../scripts/journey/walk-journey.js';
import { openZone, type TestZone } from '../harness/zone.js';

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { accessToken } ... on Refusal { code } } }';

interface Papers {
  readonly shipment?: {
    documents: { downloadPath: string; fileName: string; sha256: string; kind: string }[];
  };
}

describe('docs/api.md', () => {
  let zone: TestZone;
  let ground: JourneyGround;
  const folder = mkdtempSync(join(tmpdir(), 'gereh-journey-'));

  beforeAll(async () => {
    zone = await openZone('journey', { worker: true });
    ground = await layGround(zone.settings);
  }, 60_000);

  afterAll(async () => {
    await ground.close();
    await zone.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is true: its queries, copied and pasted, take one rug from the weaver to Astrakhan with all its papers', async () => {
    const tokens = new Map<string, string>();
    for (const account of ground.accounts) {
      const { data } = await zone.ask<{ signIn: { accessToken: string } }>(SIGN_IN, {
        input: signInInputOf(account),
      });
      tokens.set(account.name, data.signIn.accessToken);
    }
    const steps = readJourney(readFileSync('docs/api.md', 'utf8'));
    const told: string[] = [];
    let papers: Papers['shipment'];
    const remembered = await walkJourney(
      steps,
      ground.known,
      (as, query, variables) => zone.ask(query, variables, tokens.get(as)),
      (title, _kept, data) => {
        told.push(title);
        papers = (data as Papers).shipment ?? papers;
      },
    );

    expect(told).toHaveLength(steps.length);
    expect(steps.length).toBeGreaterThanOrEqual(15);
    expect(remembered['rugCode']).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(papers?.documents.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(3).fill('COMMERCIAL_INVOICE'),
      ...Array<string>(3).fill('RUG_PASSPORT'),
    ]);
    const files = await savePapers(zone.address, tokens.get('exporter')!, papers!.documents, folder);
    for (const file of files) expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  }, 90_000);
});
