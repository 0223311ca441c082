import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import {
  LANGUAGES,
  SECRET_BYTES,
  writeSecret,
  KEY_PERMISSIONS,
  mayDo,
  isWithinNetworks,
  readNetwork,
} from '#libs/platform';
import { sha256 } from '#libs/ledger';
import { idInKey, isKey, keyState } from './api-key.js';
import * as refusals from './api-key.refusals.js';

const id = '01JDEMQ8Z0V3R9K7TB5N2W4XCY';
const key = (): string => writeSecret(`gk_${id}_`, randomBytes(SECRET_BYTES));

describe('a key', () => {
  it('tells its own id when it is whole, and nothing when it is not', () => {
    const whole = key();
    expect(idInKey(whole)).toBe(id);
    for (const wrong of ['', 'gk_', whole.slice(0, -1), `${whole}x`, whole.replace(id, id.toLowerCase())])
      expect(idInKey(wrong)).toBeUndefined();
    const other = whole.replace(id, id.replace('01J', '01K'));
    expect(idInKey(other)).toBeUndefined();
  });

  it('is known by its digest alone', () => {
    const [one, other] = [key(), key()];
    expect([isKey(one, sha256(one)), isKey(other, sha256(one)), isKey(one)]).toEqual([true, false, false]);
  });

  it('stands until its time is over or it is revoked', () => {
    const expiresAt = new Date('2025-01-01T00:00:00Z');
    expect(keyState({ expiresAt }, new Date('2024-12-31T23:59:59Z'))).toBe('GOOD');
    expect(keyState({ expiresAt }, expiresAt)).toBe('EXPIRED');
    expect(keyState({ expiresAt, revokedAt: expiresAt }, new Date(0))).toBe('REVOKED');
  });

  it('never has a permission over accounts, sessions, keys, shares or the schema', () => {
    const kinds = new Set(KEY_PERMISSIONS.map((permission) => permission.split(':')[0]));
    for (const kind of ['session', 'account', 'key', 'share', 'ide', 'access-log'])
      expect(kinds.has(kind as never)).toBe(false);
    expect(KEY_PERMISSIONS.filter((permission) => !mayDo('ADMINISTRATOR', permission))).toEqual([]);
  });
});

describe('the networks of a key', () => {
  it('are read in their shortest form', () => {
    expect(readNetwork('203.0.113.7/24')).toBe('203.0.113.0/24');
    expect(readNetwork('203.0.113.7')).toBe('203.0.113.7/32');
    expect(readNetwork('2001:DB8:0::1/32')).toBe('2001:db8::/32');
    expect(readNetwork('2001:db8::1')).toBe('2001:db8::1/128');
    for (const none of [
      '',
      'office',
      '203.0.113.7/33',
      '203.0.113/24',
      '1.2.3.4/x',
      '::/129',
      '0x7f.1',
      '7/8',
    ])
      expect([none, readNetwork(none)]).toEqual([none, undefined]);
  });

  it('hold their own addresses and no others, in whichever form those come', () => {
    const networks = ['203.0.113.0/24', '2001:db8::/32'];
    for (const inside of ['203.0.113.9', '::ffff:203.0.113.9', '2001:db8:5::1'])
      expect(isWithinNetworks(networks, inside)).toBe(true);
    for (const outside of [
      '203.0.114.1',
      '::ffff:203.0.114.1',
      '2001:db9::1',
      '',
      'localhost',
      '203.0.113.9, 1.1.1.1',
    ])
      expect(isWithinNetworks(networks, outside)).toBe(false);
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), (one, other) => {
        expect(isWithinNetworks([readNetwork(one)!], other)).toBe(one === other);
      }),
    );
  });
});

it('says no in three languages, with what to do next', () => {
  for (const made of Object.values(refusals)) {
    const { text } = made('x' as never);
    for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
  }
});
