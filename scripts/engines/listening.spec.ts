import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ownsPort, pickFreePort, startOnFreePort } from './listening.js';
import type { SupervisedProgram } from './supervisor.js';

function fakeProgram(pid: number, ended?: string, lastWords = ''): SupervisedProgram {
  return {
    pid,
    ended: () => ended,
    lastWords: async () => lastWords,
    keep: () => undefined,
    stop: async () => undefined,
  };
}

describe('listening on a free port', () => {
  it('tries another port when one was taken in between', async () => {
    const ports = [4001, 4002, 4003];
    const tried: number[] = [];
    const { port } = await startOnFreePort({
      name: 'it',
      pickPort: async () => ports.shift() ?? 0,
      timeoutMs: 1000,
      ping: async () => undefined,
      start: async (candidate) => {
        tried.push(candidate);
        // A process of no number cannot be looked up: then the answer alone counts.
        return tried.length < 3
          ? fakeProgram(-1, 'exit code 1', 'bind: address already in use')
          : fakeProgram(-1);
      },
    });
    expect({ port, tried }).toEqual({ port: 4003, tried: [4001, 4002, 4003] });
  });

  it('does not try again what another port would not cure', async () => {
    let starts = 0;
    const start = startOnFreePort({
      name: 'it',
      pickPort: pickFreePort,
      timeoutMs: 1000,
      ping: async () => undefined,
      start: async () => {
        starts++;
        return fakeProgram(-1, 'exit code 1', 'the data is broken');
      },
    });
    await expect(start).rejects.toThrow('the data is broken');
    expect(starts).toBe(1);
  });

  (process.platform === 'linux' ? it : it.skip)('knows whose port it is', async () => {
    const server = createServer().listen({ port: 0, host: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await ownsPort(process.pid, port)).toBe(true);
    expect(await ownsPort(process.ppid, port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await ownsPort(process.pid, port)).toBe(false);
  });
});
