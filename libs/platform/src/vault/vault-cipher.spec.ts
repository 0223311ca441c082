import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { isSealed, sealedBy, VaultCipher, type SealedPlace } from './vault-cipher.js';
import { VaultKeys, VaultLocked } from './vault-keys.js';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'gereh-cipher-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const cipherOf = (zone = 'test', at = home): VaultCipher =>
  new VaultCipher(new VaultKeys({ home: at, zone }), { zone });
const place: SealedPlace = { collection: 'vault_people', id: '01J', field: 'nameFa' };
const text = fc.string({ unit: 'binary', maxLength: 80 });
const word = fc.string({ minLength: 1, maxLength: 12 });
const anyPlace = fc.record({ collection: word, id: word, field: word });

describe('the vault’s cipher', () => {
  it('gives back what it sealed, whatever it is, and never seals the same way twice', () => {
    const cipher = cipherOf();
    fc.assert(
      fc.property(text, anyPlace, (plain, where) => {
        const sealed = cipher.seal(plain, where);
        expect(isSealed(sealed)).toBe(true);
        expect(cipher.open(sealed, where)).toBe(plain);
        expect(cipher.seal(plain, where)).not.toBe(sealed);
      }),
    );
  });

  it('refuses a sealed text in which any character was changed', () => {
    const cipher = cipherOf();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    fc.assert(
      fc.property(text, fc.nat(63), (plain, other) => {
        const sealed = cipher.seal(plain, place);
        for (let at = 0; at < sealed.length; at++) {
          if (sealed[at] === alphabet[other]) continue;
          const tampered = sealed.slice(0, at) + alphabet[other] + sealed.slice(at + 1);
          expect(() => cipher.open(tampered, place)).toThrow(VaultLocked);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a sealed text in which any bit was turned, cut off or put on', () => {
    const cipher = cipherOf();
    const sealed = cipher.seal('زهرا رضایی', place);
    const [form, key, body] = sealed.split('.') as [string, string, string];
    const bytes = Buffer.from(body, 'base64url');
    const asSealed = (other: Buffer): string => [form, key, other.toString('base64url')].join('.');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const turned = Buffer.from(bytes);
      turned[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => cipher.open(asSealed(turned), place)).toThrow(VaultLocked);
    }
    for (let length = 0; length < bytes.length; length++)
      expect(() => cipher.open(asSealed(bytes.subarray(0, length)), place)).toThrow(VaultLocked);
    expect(() => cipher.open(asSealed(Buffer.concat([bytes, Buffer.of(0)])), place)).toThrow(VaultLocked);
    expect(() => cipher.open(`${sealed}=`, place)).toThrow(VaultLocked);
  });

  it('opens a text only where it was sealed', () => {
    const cipher = cipherOf();
    fc.assert(
      fc.property(text, anyPlace, anyPlace, (plain, one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(() => cipher.open(cipher.seal(plain, one), other)).toThrow(VaultLocked);
      }),
    );
    // Parts that would read the same when they are simply put together.
    const sealed = cipher.seal('x', { collection: 'ab', id: 'c', field: 'd' });
    expect(() => cipher.open(sealed, { collection: 'a', id: 'bc', field: 'd' })).toThrow(VaultLocked);
  });

  it('opens no text of another zone, of another ring, or in the clear', () => {
    const sealed = cipherOf().seal('x', place);
    const sameKeys = new VaultKeys({ home, zone: 'test' });
    expect(() => new VaultCipher(sameKeys, { zone: 'other' }).open(sealed, place)).toThrow(VaultLocked);
    const elsewhere = mkdtempSync(join(tmpdir(), 'gereh-cipher-'));
    expect(() => cipherOf('test', elsewhere).open(sealed, place)).toThrow(/has no such key.*Put the ring/);
    rmSync(elsewhere, { recursive: true });
    for (const plain of ['', 'Canary Songbird', 'v1.', 'v1.k.AAAA'])
      expect(() => cipherOf().open(plain, place)).toThrow(VaultLocked);
  });

  it('says nothing of the text when it refuses', () => {
    const cipher = cipherOf();
    for (const bad of ['Canary Songbird', `${cipher.seal('Canary', place)}A`]) {
      try {
        cipher.open(bad, place);
        throw new Error('it opened');
      } catch (error) {
        expect((error as Error).message).not.toContain('Canary');
        expect(error).toBeInstanceOf(VaultLocked);
      }
    }
  });

  it('tells which key sealed', () => {
    const keys = new VaultKeys({ home, zone: 'test' });
    const sealed = new VaultCipher(keys, { zone: 'test' }).seal('x', place);
    expect(sealedBy(sealed)).toBe(keys.writing().id);
    expect(sealedBy('x')).toBeUndefined();
  });
});
