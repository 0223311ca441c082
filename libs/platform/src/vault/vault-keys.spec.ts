import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { keyRingOf, newVaultKey, printKeyRing, readKeyRing } from './key-ring.js';
import { VaultKeys, VaultLocked } from './vault-keys.js';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'gereh-ring-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const at = (zone = 'z') => new VaultKeys({ home, zone });
const ringFile = (): string => join(home, 'keys', 'vault-z.ring');

describe('the key ring', () => {
  it('is made once and readable by its owner alone; each zone has its own', () => {
    const key = at().writing();
    expect(at().writing()).toEqual(key);
    expect(at('other').writing().id).not.toBe(key.id);
    expect(statSync(ringFile()).mode & 0o777).toBe(0o600);
  });

  it('is read again when another process replaced it, at the latest for a key that is not known', () => {
    const [one, other] = [at(), at()];
    const [added, old] = [newVaultKey(), one.writing()];
    one.replace([added, old]);
    expect(one.writing()).toEqual(added);
    expect(statSync(ringFile()).mode & 0o777).toBe(0o600);
    expect(other.byId(added.id)).toEqual(added);
    expect(other.writing()).toEqual(added);
    expect(other.byId(old.id)).toEqual(old);
  });

  it('that lacks a key says what to do, and one that is damaged is not replaced', () => {
    expect(() => at().byId('gone')).toThrow(/key gone.*Put the ring of that time back/);
    writeFileSync(ringFile(), '{');
    expect(() => at()).toThrow(/damaged: put it back/);
    expect(readFileSync(ringFile(), 'utf8')).toBe('{');
  });

  it('comes from the environment where it is given, and then leaves no file', () => {
    const keys = [newVaultKey(), newVaultKey()];
    const vaultKeys = keys.map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`).join(',');
    const given = new VaultKeys({ home, zone: 'z', vaultKeys });
    expect(given.all()).toEqual(keys);
    expect(() => statSync(ringFile())).toThrow();
    expect(() => given.replace([keys[0]!])).toThrow('environment');
    expect(() => given.byId('gone')).toThrow(/GEREH_VAULT_KEYS has no such key/);
  });

  it('reads what it prints, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (count) => {
        const [first, ...rest] = Array.from({ length: count }, newVaultKey);
        expect(readKeyRing(printKeyRing([first!, ...rest]))).toEqual([first, ...rest]);
      }),
    );
    const twice = newVaultKey();
    const short = JSON.stringify({ form: 'gereh-vault-keys/1', keys: [{ id: 'k', key: 'AAAA' }] });
    for (const bad of ['', '[]', '{}', short, printKeyRing([twice, twice])])
      expect(readKeyRing(bad)).toBeUndefined();
    expect(keyRingOf('k:AAAA')).toBeUndefined();
    expect(VaultLocked.name).toBe('VaultLocked');
  });
});
