import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportOnConsole, startEngines, type Engines } from '../engines/index.js';
import { askForCode } from '../seed/ask-for-code.js';
import { Child, runToEnd } from './child.js';
import { demoAccounts, isSeeded } from './demo-state.js';
import { isFree } from './free-port.js';
import { readStartOptions, type StartOptions } from './start-options.js';
import { digestOfRooms, noteViews, viewsStand } from './views-made-by.js';
import { whenNpmEnds } from './when-npm-ends.js';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const USUAL_PORT = 4400;
const HOST = '127.0.0.1';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The running product: engines, API, worker, and what runs beside them. */
class Product {
  private readonly children: Child[] = [];
  private beside: { stop(): void } | undefined;
  private engines: Engines | undefined;
  private ending: Promise<never> | undefined;

  constructor(private readonly options: StartOptions) {}

  async start(): Promise<void> {
    const { home, demo } = this.options;
    mkdirSync(home, { recursive: true, mode: 0o700 });
    const isNew = readdirSync(home).length === 0;
    const port = String(await this.port());
    this.engines = await startEngines({ home, report: reportOnConsole() });
    const env = {
      GEREH_HOME: home,
      GEREH_DEMO: demo ? 'on' : 'off',
      MONGODB_URI: this.engines.mongodbUri,
      REDIS_URL: this.engines.redisUrl,
      HOST,
    };
    await this.fitViews(env, isNew);
    say('· starting the API and the worker');
    const api = this.child('the API', 'apps/api/src/main.js', { ...env, PORT: port });
    const worker = this.child('the worker', 'apps/worker/src/main.js', { ...env });
    const [address] = await Promise.all([api.start(), worker.start()]);
    // An API that has to be started again answers at the address that was told.
    api.set('PORT', new URL(address).port);
    if (this.options.journey) await this.journey(env, address);
    else if (demo) await this.demo(env, address);
    else await this.firstAdministrator(env, address);
  }

  /** Stops everything, once, and ends the process. */
  end(code: number, reason?: string): Promise<never> {
    this.ending ??= (async () => {
      if (reason) process.stderr.write(`\n${reason}\n`);
      say('· stopping');
      this.beside?.stop();
      await Promise.all(this.children.map((child) => child.stop()));
      await this.engines?.stop();
      say('· stopped; everything is kept in the data folder');
      process.exit(code);
    })();
    return this.ending;
  }

  private child(name: string, file: string, env: NodeJS.ProcessEnv): Child {
    const child = new Child(name, join(DIST, file), env, (reason) => void this.end(1, reason));
    this.children.push(child);
    return child;
  }

  /** Views that another version of the program made are made again before anything reads them. */
  private async fitViews(env: NodeJS.ProcessEnv, isNew: boolean): Promise<void> {
    const { home } = this.options;
    const digest = digestOfRooms(DIST);
    const stand = isNew ? 'THIS' : viewsStand(home, digest);
    // On engines that are not ours others may be at work, who must be stopped first.
    if (stand === 'ANOTHER' && process.env['MONGODB_URI'])
      return say('· the program has changed: stop all its processes and run `npm run rebuild` once');
    if (stand === 'ANOTHER' || (stand === 'UNKNOWN' && !process.env['MONGODB_URI'])) {
      say('· the program has changed: making the views again from the ledger');
      await runToEnd(join(DIST, 'scripts/rebuild/rebuild.js'), [], env).done;
    }
    noteViews(home, digest);
  }

  private async port(): Promise<number> {
    const { port } = this.options;
    if (port !== undefined && port !== 0 && !(await isFree(port, HOST))) {
      throw new Error(`the port ${port} is taken; choose another with PORT=…, or PORT=0 for any free one`);
    }
    if (port !== undefined) return port;
    if (await isFree(USUAL_PORT, HOST)) return USUAL_PORT;
    say(`· the port ${USUAL_PORT} is taken; taking a free one`);
    return 0;
  }

  private async demo(env: NodeJS.ProcessEnv, address: string): Promise<void> {
    const { home } = this.options;
    if (isSeeded(home)) return this.welcome(address);
    let welcomed = false;
    const seeding = runToEnd(join(DIST, 'scripts/seed/seed.js'), [], env, (message) => {
      if (message !== 'accounts') return;
      welcomed = true;
      this.welcome(address);
      say('· seeding the Anzali scenario; the console can be used meanwhile');
    });
    this.beside = seeding;
    const isDone = await seeding.done.then(
      () => true,
      (error: unknown) => {
        if (!this.ending)
          process.stderr.write(`seeding stopped: ${String(error)}; the next start goes on with it\n`);
        return false;
      },
    );
    if (isDone && welcomed) await askForCode(address);
    // A zone that was in use before has no demo accounts, and a seed that failed at once told of none.
    if (!welcomed && !this.ending) this.welcome(address);
  }

  private welcome(address: string): void {
    const accounts = demoAccounts(this.options.home);
    if (accounts.length > 0) say('\nDemo accounts (made for this data folder alone):');
    for (const { login, password, role, displayName } of accounts) {
      say(`  ${login.padEnd(12)} ${password.padEnd(16)} ${role.padEnd(18)} ${displayName}`);
    }
    say(`\n  console   ${address}/\n  GraphQL   ${address}/graphql\n  GraphiQL  ${address}/ide\n`);
    say(`ready: ${address}`);
  }

  private async firstAdministrator(env: NodeJS.ProcessEnv, address: string): Promise<void> {
    let invitation: string | undefined;
    await runToEnd(join(DIST, 'scripts/first-administrator/first-administrator.js'), [], env, (message) => {
      invitation = (message as { invitation?: string }).invitation;
    }).done;
    if (invitation)
      say(
        `\nThe administrator's invitation (works once, for seven days):\n  ${address}/invitation/${invitation}\n`,
      );
    say(`ready: ${address}`);
  }

  private async journey(env: NodeJS.ProcessEnv, address: string): Promise<void> {
    say(`ready: ${address}`);
    const journey = runToEnd(join(DIST, 'scripts/journey/journey.js'), [], {
      ...env,
      GEREH_ADDRESS: address,
    });
    this.beside = journey;
    await journey.done.then(
      () => this.end(0),
      (error: unknown) => this.end(1, `the journey did not arrive: ${String(error)}`),
    );
  }
}

try {
  const product = new Product(readStartOptions(process.argv.slice(2), process.env));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void product.end(0));
  whenNpmEnds(() => void product.end(0));
  await product.start().catch((error: unknown) => product.end(1, explain(error)));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
