import { readdir, readFile, readlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { SupervisedProgram } from './supervisor.js';

/** A loopback port that is free now. Another process may be faster to take it: callers try again. */
export function pickFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const PORT_TRIES = 5;

export interface PortProgram {
  name: string;
  pickPort: () => Promise<number>;
  start(port: number): Promise<SupervisedProgram>;
  /** Whether it answers in its own protocol; throws while it does not. */
  ping(port: number): Promise<void>;
  timeoutMs: number;
}

/**
 * Starts a program on a free port and waits until it answers there. When it ends instead (the port was taken
 * in between, above all), another port is tried. That it is this program that answers, and not a stranger on
 * the same port, is looked up in /proc where there is one.
 */
export async function startOnFreePort(
  program: PortProgram,
): Promise<{ port: number; running: SupervisedProgram }> {
  let why = '';
  for (let tries = 0; tries < PORT_TRIES; tries++) {
    const port = await program.pickPort();
    const running = await program.start(port);
    const failure = await waitForAnswer(program, port, running);
    if (failure === undefined) return { port, running };
    await running.stop();
    why = `${program.name} on port ${port} ${failure}`;
    if (!/in use|bind|listen|EADDRINUSE/i.test(failure)) break;
  }
  throw new Error(why);
}

async function waitForAnswer(
  program: PortProgram,
  port: number,
  running: SupervisedProgram,
): Promise<string | undefined> {
  const deadline = Date.now() + program.timeoutMs;
  let last = '';
  while (Date.now() < deadline) {
    const ended = running.ended();
    if (ended !== undefined) return `ended (${ended}): ${await running.lastWords()}`;
    if ((await ownsPort(running.pid, port)) !== false) {
      try {
        await program.ping(port);
        if (running.ended() === undefined) return undefined;
        continue;
      } catch (error) {
        last = error instanceof Error ? error.message : String(error);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return `did not answer within ${program.timeoutMs / 1000} s ${last}: ${await running.lastWords()}`;
}

/** Whether the process listens on that port; undefined where it cannot be looked up. */
export async function ownsPort(pid: number, port: number): Promise<boolean | undefined> {
  let table: string;
  let descriptors: string[];
  try {
    table = await readFile('/proc/net/tcp', 'utf8');
    descriptors = await readdir(`/proc/${pid}/fd`);
  } catch {
    return undefined;
  }
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const inodes = new Set<string>();
  for (const line of table.split('\n').slice(1)) {
    const fields = line.trim().split(/\s+/);
    if (fields[1]?.endsWith(wanted) && fields[3] === '0A') inodes.add(`socket:[${fields[9]}]`);
  }
  if (inodes.size === 0) return false;
  for (const descriptor of descriptors) {
    const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '');
    if (inodes.has(target)) return true;
  }
  return false;
}
