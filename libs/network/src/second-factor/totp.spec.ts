import { Secret } from 'otpauth';
import { codeAt, foldCode, matchingStep, newSecret, stepAt, uriOf } from './totp.js';

/** The seed of RFC 6238, appendix B, for SHA-1; its codes have eight digits, ours are their last six. */
const SEED = Secret.fromUTF8('12345678901234567890').base32;
const VECTORS = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
] as const;

describe('a code that lives thirty seconds', () => {
  it.each(VECTORS)('is that of RFC 6238 at second %d', (second, code) => {
    expect(codeAt(SEED, stepAt(second * 1_000))).toBe(code.slice(2));
  });

  it('is taken in its step, the one before and the one after, in any digits', () => {
    const now = 1_234_567_890_000;
    for (const [off, taken] of [
      [-2, false],
      [-1, true],
      [0, true],
      [1, true],
      [2, false],
    ] as const) {
      const step = stepAt(now) + off;
      expect(matchingStep(SEED, codeAt(SEED, step), now, 0)).toBe(taken ? step : undefined);
    }
    const persian = [...codeAt(SEED, stepAt(now))].map((digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]).join('');
    expect(matchingStep(SEED, ` ${persian.slice(0, 3)} ${persian.slice(3)} `, now, 0)).toBe(stepAt(now));
  });

  it('is not taken again, nor one that is older', () => {
    const now = 1_234_567_890_000;
    const step = stepAt(now);
    for (const older of [step - 1, step])
      expect(matchingStep(SEED, codeAt(SEED, older), now, step)).toBeUndefined();
    expect(matchingStep(SEED, codeAt(SEED, step + 1), now, step)).toBe(step + 1);
  });

  it('is no word and no number of another length', () => {
    for (const code of ['', '12345', '1234567', 'abcdef', '-12345', '1e4567'])
      expect(matchingStep(SEED, code, 0, -9)).toBeUndefined();
    expect(foldCode('ab cd-12')).toBe('ABCD12');
  });

  it('comes from a secret of 160 bits that apps read from a link', () => {
    const secret = newSecret((count) => new Uint8Array(count).fill(7));
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const link = new URL(uriOf(secret, 'زهرا', 'Gereh anzali'));
    expect(link.protocol).toBe('otpauth:');
    expect(link.searchParams.get('secret')).toBe(secret);
    expect(link.searchParams.get('issuer')).toBe('Gereh anzali');
  });
});
