import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { RING_NOTICED_AFTER_MS, newVaultKey, type VaultKeys } from '#libs/platform';
import type { Reseal } from './reseal.js';
import { reseal } from './reseal.js';

/** What a rotation works with. */
export interface Rotation extends Reseal {
  readonly db: Db;
  readonly keys: VaultKeys;
  readonly say: (line: string) => void;
  /** How long a write may be under way that was sealed before the new key was noticed; longer than any outage is borne. */
  readonly writesTakeMs?: number;
}

const WRITES_TAKE_MS = 15_000;
const MOST_PASSES = 20;

/**
 * Seals the whole vault with a new key, and forgets the old ones. The product may be at work: from the first step on
 * its processes write with the new key and read with all. Each step leaves a vault that can be read, and a rotation
 * that was killed is gone on with by the next one.
 */
export async function rotateVault(rotation: Rotation): Promise<void> {
  const { keys, say, writesTakeMs = WRITES_TAKE_MS } = rotation;
  if (keys.isGiven) return rotateGiven(rotation);
  const [first, ...others] = keys.all();
  if (others.length === 0) {
    keys.replace([newVaultKey(), first]);
    say(`a new key: ${keys.writing().id}`);
  } else say(`going on with the key ${first.id}: an earlier rotation did not finish`);

  await pause(RING_NOTICED_AFTER_MS);
  await sealAll(rotation, `what the other keys sealed`);
  // A write that was sealed before its process noticed the new key may arrive until now, and not later.
  await pause(writesTakeMs);
  await sealAll(rotation, 'what was still under way');
  const [writing, ...old] = keys.all();
  keys.replace([writing]);
  say(`retired: ${old.map(({ id }) => id).join(', ')}`);
}

/** Where the environment holds the ring, its keeper adds the new key in front and takes the old ones away. */
async function rotateGiven(rotation: Rotation): Promise<void> {
  const [writing, ...others] = rotation.keys.all();
  await sealAll(rotation, 'what the other keys sealed');
  rotation.say(
    others.length === 0
      ? `everything is sealed with ${writing.id}. To rotate, put a new key in front of GEREH_VAULT_KEYS, start all processes again, and run this again`
      : `nothing needs ${others.map(({ id }) => id).join(', ')} any more: take ${others.length === 1 ? 'it' : 'them'} out of GEREH_VAULT_KEYS and start all processes again`,
  );
}

async function sealAll(rotation: Rotation, what: string): Promise<void> {
  const { db, say } = rotation;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const { looked, sealed, overtaken } = await reseal(db, rotation);
    say(`${what}: ${sealed} of ${looked} rows sealed anew`);
    if (overtaken === 0) return;
  }
  throw new Error('rows change faster than they can be sealed anew: run this again when less is going on');
}
