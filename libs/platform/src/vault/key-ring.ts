import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const KEY_BYTES = 32;
const FORM = 'gereh-vault-keys/1';

/** One key of the vault. */
export interface VaultKey {
  /** Stands in every ciphertext that the key made; 1 to 16 of a-z and 0-9. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** All keys of a zone's vault: the first writes, all read. */
export type KeyRing = readonly [writing: VaultKey, ...reading: VaultKey[]];

const fileSchema = z.object({
  form: z.literal(FORM),
  keys: z.array(z.object({ id: z.string().regex(/^[a-z0-9]{1,16}$/), key: z.string() })).min(1),
});

/** A new key with an id of its own. */
export const newVaultKey = (): VaultKey => ({
  id: randomBytes(5).toString('hex'),
  bytes: randomBytes(KEY_BYTES),
});

/** The text of a ring's file. */
export const printKeyRing = (ring: KeyRing): string =>
  JSON.stringify({ form: FORM, keys: ring.map(({ id, bytes }) => ({ id, key: bytes.toString('base64') })) });

/** Reads a ring's file; undefined when it is damaged, and says nothing of what stands in it. */
export function readKeyRing(text: string): KeyRing | undefined {
  try {
    return checked(fileSchema.parse(JSON.parse(text)).keys);
  } catch {
    return undefined;
  }
}

/** Reads a ring as the environment gives it: `id:base64,id:base64`; undefined when it is none. */
export const keyRingOf = (setting: string): KeyRing | undefined =>
  checked(
    setting.split(',').map((part) => {
      const [id = '', key = ''] = part.split(':');
      return { id, key };
    }),
  );

function checked(keys: readonly { id: string; key: string }[]): KeyRing | undefined {
  const ring = keys.map(({ id, key }) => ({ id, bytes: Buffer.from(key, 'base64') }));
  const isWhole = ring.every(({ bytes }) => bytes.length === KEY_BYTES);
  const hasEachOnce = new Set(ring.map(({ id }) => id)).size === ring.length;
  return isWhole && hasEachOnce && ring.length > 0 ? (ring as unknown as KeyRing) : undefined;
}
