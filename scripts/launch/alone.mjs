import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LONGEST_MS = 15 * 60_000;
const LOOK_AGAIN_MS = 250;

/**
 * Does a piece of work that two processes of one clone must not do at once; the second waits for the first. The lock
 * is a file with the holder's number, and what a dead one left is taken over.
 */
export function alone(lock, work, say) {
  mkdirSync(dirname(lock), { recursive: true });
  const deadline = Date.now() + LONGEST_MS;
  for (let told = false; !taken(lock);) {
    const holder = Number(held(lock));
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    else {
      if (Date.now() > deadline) throw new Error(`process ${holder} has held ${lock} for too long; end it`);
      if (!told) say(`process ${holder} is preparing this clone; waiting for it`);
      told = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function held(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
