import fc from 'fast-check';
import { humanCode, printCode, readCode } from './human-code.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(humanCode);

describe('human code', () => {
  it('reads back what it prints, however it is written', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readCode(printCode(code))).toBe(code);
        expect(readCode(` ${printCode(code).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')} `)).toBe(
          code,
        );
      }),
    );
  });

  it('detects every single wrong character', () => {
    fc.assert(
      fc.property(codes, fc.nat(7), fc.integer({ min: 1, max: 31 }), (code, place, shift) => {
        const wrong = ALPHABET[(ALPHABET.indexOf(code[place]!) + shift) % 32];
        expect(readCode(code.slice(0, place) + wrong + code.slice(place + 1))).toBeUndefined();
      }),
    );
  });

  it('detects every swap of two different characters', () => {
    fc.assert(
      fc.property(codes, fc.nat(7), fc.nat(7), (code, a, b) => {
        fc.pre(code[a] !== code[b]);
        const swapped = [...code];
        [swapped[a], swapped[b]] = [swapped[b]!, swapped[a]!];
        expect(readCode(swapped.join(''))).toBeUndefined();
      }),
    );
  });

  it('golden: seven zero bytes and a known body', () => {
    expect(humanCode(new Uint8Array(7))).toBe('00000000');
    expect(readCode('0000-0001')).toBeUndefined();
  });
});
