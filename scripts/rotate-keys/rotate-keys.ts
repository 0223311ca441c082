import 'reflect-metadata';
import { join } from 'node:path';
import { VaultCipher, VaultKeys } from '#libs/platform';
import { SEALED_COLLECTIONS } from '../../apps/api/src/rooms.js';
import { openZone } from '../check-ledger/open-zone.js';
import { tryLock } from '../engines/file-lock.js';
import { rotateVault } from './rotate-vault.js';

// npm run rotate-keys: seals the vault of a zone with a new key and retires the old one, while the product works.
// Killed in the middle, run it again: it goes on.
const say = (text: string): void => void process.stdout.write(`${text}\n`);

try {
  const { db, settings, close } = await openZone(process.env, { besideProduct: true });
  const keys = new VaultKeys(settings);
  const lockFile = join(settings.home, 'keys', `rotate-${settings.zone}.lock`);
  const attempt = await tryLock(lockFile, 'rotating the keys of the vault');
  if ('heldBy' in attempt) throw new Error(`process ${attempt.heldBy.pid} is at it already: wait for it`);
  try {
    const cipher = new VaultCipher(keys, settings);
    await rotateVault({ db, keys, cipher, collections: SEALED_COLLECTIONS, say });
  } finally {
    await attempt.lock.release();
    await close();
  }
  process.exit(0);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`the keys could not be rotated: ${why}\n`);
  process.exit(1);
}
