import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SECRET_BYTES, isSecret, writeSecret } from './secret-token.js';

const bytes = fc.uint8Array({ minLength: SECRET_BYTES, maxLength: SECRET_BYTES });

describe('a secret', () => {
  it('has always the same length and form', () => {
    expect(writeSecret('gs_', new Uint8Array(SECRET_BYTES))).toBe(`gs_${'0'.repeat(43)}2IOMeI`);
    expect(writeSecret('gs_', new Uint8Array(SECRET_BYTES).fill(255))).toMatch(/^gs_[0-9A-Za-z]{49}$/);
  });

  it('is known again, and under no other prefix', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const secret = writeSecret('gs_', random);
        expect(isSecret('gs_', secret)).toBe(true);
        expect(isSecret('gk_', secret)).toBe(false);
        expect(isSecret('gk_', `gk_${secret.slice(3)}`)).toBe(false);
      }),
    );
  });

  it('tells what no other tells', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const same = Buffer.from(one).equals(Buffer.from(other));
        expect(writeSecret('gs_', one) === writeSecret('gs_', other)).toBe(same);
      }),
    );
  });

  it('is known to be mistyped, cut or lengthened', () => {
    const secret = writeSecret('gs_', randomBytes(SECRET_BYTES));
    for (let at = 3; at < secret.length; at++) {
      const other = secret[at] === 'x' ? 'y' : 'x';
      expect(isSecret('gs_', secret.slice(0, at) + other + secret.slice(at + 1))).toBe(false);
    }
    for (const wrong of ['', 'gs_', secret.slice(0, -1), `${secret}x`, ` ${secret}`, `${secret}\n`])
      expect(isSecret('gs_', wrong)).toBe(false);
  });
});
