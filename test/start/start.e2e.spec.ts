import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START = join('dist', 'scripts', 'start', 'start.js');
const READY_MS = 60_000;

/** A started product as its user meets it: its output, and where it answers. */
interface Started {
  readonly process: ChildProcess;
  readonly address: string;
  readonly output: () => string;
}

describe('npm start', () => {
  const home = mkdtempSync(join(tmpdir(), 'gereh-start-'));
  // The engines of the test run are not its own: it finds its own, as on a fresh machine.
  const env = { ...process.env, GEREH_HOME: home, PORT: '0', MONGODB_URI: '', REDIS_URL: '' };

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const start = (...args: string[]): Promise<Started> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [START, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      const timer = setTimeout(() => reject(new Error(`not ready in time:\n${output}`)), READY_MS);
      const read = (data: Buffer): void => {
        output += data.toString();
        const address = /^ready: (\S+)$/m.exec(output)?.[1];
        if (!address) return;
        clearTimeout(timer);
        resolve({ process: child, address, output: () => output });
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output}`)));
    });

  const ended = ({ process: child }: Started): Promise<number | null> =>
    new Promise((resolve) => child.once('exit', (code) => resolve(code)));

  /** The commands of living processes that name the data folder, as Linux lists them. */
  const leftBehind = (): string[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        } catch {
          return '';
        }
      })
      .filter((command) => command.includes(home));

  it('starts empty with an invitation, answers, stops with its engines, and is up again with nothing lost', async () => {
    const first = await start('--demo=off');
    const invitation = /\/invitation\/(\S+)/.exec(first.output())?.[1];
    expect(invitation).toMatch(/^[\w-]{20,}$/);
    expect(leftBehind()).not.toEqual([]);
    const page = await fetch(first.address, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<div id="');
    const graphql = await fetch(`${first.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on Refusal { code } } }',
        variables: { input: { token: invitation, login: 'chief', password: 'a long enough password' } },
      }),
    });
    expect(await graphql.json()).toEqual({ data: { acceptInvitation: { __typename: 'Session' } } });
    const gone = ended(first);
    first.process.kill('SIGINT');
    expect(await gone).toBe(0);
    expect(leftBehind()).toEqual([]);

    const second = await start('--demo=off');
    expect(second.output()).not.toContain('/invitation/');
    const goneAgain = ended(second);
    second.process.kill('SIGTERM');
    expect(await goneAgain).toBe(0);
    expect(leftBehind()).toEqual([]);
  }, 150_000);

  it('says what it knows when it is asked for something else', () => {
    const asked = spawnSync(process.execPath, [START, '--demo=maybe'], { env, encoding: 'utf8' });
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain('it knows --demo=off and --journey');
  });
});
