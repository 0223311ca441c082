import fc from 'fast-check';
import { hasCheckDigit } from './check-digit.js';
import { glnOf, isUnderPrefix, nextGln, readGln } from './gln.js';

const PREFIX = '9521234';
const serial = fc.integer({ min: 1, max: 99_999 });

describe('a Global Location Number', () => {
  it('has thirteen digits and a check digit that finds any one wrong digit', () => {
    expect(readGln('4006381333931')).toBe('4006381333931');
    fc.assert(
      fc.property(
        serial,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const gln = glnOf(PREFIX, number);
          expect(gln).toMatch(/^9521234\d{6}$/);
          expect(isUnderPrefix(gln, PREFIX) && hasCheckDigit(gln)).toBe(true);
          const wrong = gln.slice(0, at) + String((Number(gln[at]) + by) % 10) + gln.slice(at + 1);
          expect(readGln(wrong)).toBeUndefined();
        },
      ),
    );
  });

  it('is another for every serial', () => {
    fc.assert(
      fc.property(serial, serial, (a, b) => {
        expect(glnOf(PREFIX, a) === glnOf(PREFIX, b)).toBe(a === b);
      }),
    );
  });

  it('is read in every form that it is written in', () => {
    const gln = glnOf(PREFIX, 42);
    for (const written of [
      ` ${gln} `,
      `${gln.slice(0, 7)}-${gln.slice(7)}`,
      gln.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!),
      `(414)${gln}`,
      `(417) ${gln}`,
      `https://id.example/417/${gln}`,
    ])
      expect(readGln(written)).toBe(gln);
    for (const bad of ['', 'x', '9521234', `${gln}0`, gln.slice(1), `(00)${gln}`, '1'.repeat(600)])
      expect(readGln(bad)).toBeUndefined();
  });

  it('comes from a series without a gap, up to its end', () => {
    const after = (last: number) => nextGln(PREFIX, { state: { last } } as never);
    expect(nextGln(PREFIX, undefined)).toMatchObject({ ok: true, value: { gln: glnOf(PREFIX, 1) } });
    expect(after(41)).toMatchObject({
      value: { gln: glnOf(PREFIX, 42), event: { subject: 'series:gln-9521234', data: { number: 42 } } },
    });
    expect(after(99_999)).toMatchObject({ ok: false, refusal: { code: 'GLN_RANGE_SPENT' } });
    expect(() => glnOf(PREFIX, 0)).toThrow(RangeError);
    expect(() => glnOf('12', 1)).toThrow(RangeError);
  });
});
