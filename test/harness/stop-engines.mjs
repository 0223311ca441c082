import { rmSync } from 'node:fs';

/** Stops the engines of the run and removes their data. */
export default async function stop() {
  const running = globalThis.gerehTestEngines;
  if (!running) return;
  globalThis.gerehTestEngines = undefined;
  await running.engines.stop();
  rmSync(running.home, { recursive: true, force: true });
}
