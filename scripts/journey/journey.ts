import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFromEnvironment } from '#libs/platform';
import { layGround, signInInputOf, type JourneyAccount } from './journey-accounts.js';
import { savePapers } from './journey-papers.js';
import { readJourney } from './journey-steps.js';
import { walkJourney, type JourneyAnswer } from './walk-journey.js';

const address = process.env['GEREH_ADDRESS'] ?? '';
const settings = settingsFromEnvironment();
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { accessToken } ... on Refusal { code message } } }';

async function ask(token: string | undefined, query: string, variables: object): Promise<JourneyAnswer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as JourneyAnswer;
}

async function signIn(account: JourneyAccount): Promise<readonly [string, string]> {
  const { data, errors } = await ask(undefined, SIGN_IN, { input: signInInputOf(account) });
  const session = data?.['signIn'] as { accessToken?: string } | undefined;
  if (!session?.accessToken)
    throw new Error(`${account.name} could not sign in: ${JSON.stringify(errors ?? data)}`);
  return [account.name, session.accessToken];
}

const ground = await layGround(settings);
try {
  const tokens = new Map(await Promise.all(ground.accounts.map(signIn)));
  const steps = readJourney(readFileSync(join('docs', 'api.md'), 'utf8'));
  const folder = join(settings.home, 'journey-papers', ground.known['run']!);
  say(`\nOne rug's journey, ${steps.length} steps\n`);
  let step = 0;
  let files: string[] = [];
  const byName = (as: string, query: string, variables: object) => ask(tokens.get(as), query, variables);
  await walkJourney(steps, ground.known, byName, async (title, kept, data) => {
    step += 1;
    const ids = Object.entries(kept).map(([name, value]) => `${name}=${value}`);
    say(`  ${String(step).padStart(2)}. ${title}${ids.length > 0 ? `\n      ${ids.join('\n      ')}` : ''}`);
    const papers = (data as { shipment?: { documents?: [] } }).shipment?.documents;
    if (papers) files = await savePapers(address, tokens.get('exporter')!, papers, folder);
  });
  say(`\n${files.length} papers saved:`);
  for (const file of files) say(`  ${file}`);
} finally {
  await ground.close();
}
process.exit(0);
