import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Settings } from '#libs/platform';
import { until } from '../harness/until.js';
import { dropZone, settingsOfFreshZone } from '../harness/zone.js';
import { nothingLeft, processesOf, start, type Started } from './started.js';

const OWN_ENGINES = { MONGODB_URI: '', REDIS_URL: '' };

let homes: string[] = [];
let running: Started[] = [];
let zones: Settings[] = [];

const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'gereh-survive-'));
  homes.push(home);
  return home;
};
const run = (...args: Parameters<typeof start>): Started => {
  const started = start(...args);
  running.push(started);
  return started;
};
/** A zone of one's own on the engines of this run: these tests are about the other processes. */
function onRunsEngines(): NodeJS.ProcessEnv {
  const settings = settingsOfFreshZone('survive');
  zones.push(settings);
  return { GEREH_ZONE: settings.zone };
}

afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  for (const home of homes) {
    await nothingLeft(home);
    rmSync(home, { recursive: true, force: true });
  }
  for (const zone of zones) await dropZone(zone);
  [homes, running, zones] = [[], [], []];
}, 60_000);

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/graphql`, { method: 'POST' }).then(
    ({ status }) => status === 400,
    () => false,
  );

describe('npm start', () => {
  it('that is killed leaves neither engines nor processes, and starts over the same data again', async () => {
    const home = newHome();
    const first = run(home, ['--demo=off'], OWN_ENGINES);
    await first.ready(150);
    expect(processesOf(home).length).toBeGreaterThan(4);
    first.child.kill('SIGKILL');
    await first.ended;
    await nothingLeft(home);

    const second = run(home, ['--demo=off'], OWN_ENGINES);
    expect(await answers(await second.ready())).toBe(true);
    second.child.kill('SIGTERM');
    expect(await second.ended).toEqual({ code: 0, signal: null });
    await nothingLeft(home, 5);
  }, 240_000);

  it('that npm alone was killed of leaves nothing behind either', async () => {
    const home = newHome();
    const npm = run(home, ['--demo=off'], onRunsEngines(), ['npm', 'start', '--']);
    await npm.ready(180);
    npm.child.kill('SIGKILL');
    await nothingLeft(home);
  }, 240_000);

  it('runs beside another of another data folder, each at its own address', async () => {
    const both = [newHome(), newHome()].map((home) => run(home, ['--demo=off'], onRunsEngines()));
    const addresses = await Promise.all(both.map((one) => one.ready()));
    expect(new Set(addresses).size).toBe(2);
    for (const { child } of both) child.kill('SIGINT');
    for (const one of both) expect(await one.ended).toEqual({ code: 0, signal: null });
  }, 120_000);

  it('starts an API again that was killed, at the address that it told', async () => {
    const home = newHome();
    const started = run(home, ['--demo=off'], onRunsEngines());
    const address = await started.ready();
    const api = processesOf(home).find(({ command }) => command.includes('apps/api/src/main.js'))!;
    process.kill(api.pid, 'SIGKILL');
    await until('it is started again', () => started.said().includes('starting it again'));
    await until('it answers where it did', () => answers(address));
    started.child.kill('SIGINT');
    expect((await started.ended).code).toBe(0);
  }, 120_000);

  it('stops within seconds although somebody is connected', async () => {
    const home = newHome();
    const started = run(home, ['--demo=off'], onRunsEngines());
    const address = await started.ready();
    // What is kept alive by fetch is one connection; a socket that is not yet let in is another.
    await answers(address);
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((resolve) => socket.on('open', resolve));
    started.child.kill('SIGTERM');
    expect((await started.ended).code).toBe(0);
    await nothingLeft(home, 1);
  }, 60_000);

  it.each([
    [['--demo'], {}, /does not know --demo; it knows --demo=off and --journey/],
    [['--demo=off', 'please'], {}, /does not know please/],
    [['--demo=off'], { PORT: 'eighty' }, /PORT is a number from 0 to 65535, not eighty/],
    [['--demo=off'], { PORT: '70000' }, /PORT is a number from 0 to 65535, not 70000/],
  ])(
    'says what it does not understand, without a trace of code: %j %j',
    async (args, env, message) => {
      const started = run(newHome(), args, env);
      expect((await started.ended).code).toBe(1);
      await until('it says why', () => message.test(started.said()), 5);
      expect(started.said()).not.toMatch(/\bat .*:\d+:\d+/);
    },
    30_000,
  );

  it('says that a port is taken before it starts anything', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await until('it listens', () => taken.listening);
    const { port } = taken.address() as AddressInfo;
    const started = run(newHome(), ['--demo=off'], { ...OWN_ENGINES, PORT: String(port) });
    expect((await started.ended).code).toBe(1);
    await until('it says why', () => started.said().includes(`the port ${port} is taken; choose another`), 5);
    expect(started.said()).not.toMatch(/MongoDB|Redis/);
    taken.close();
  }, 30_000);
});
