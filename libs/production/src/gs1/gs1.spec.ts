import fc from 'fast-check';
import { humanCode, printCode } from '#libs/platform';
import { CONSTRUCTIONS } from '../fabric/fabric.js';
import { readLettered, printLettered } from '../lettered-code.js';
import { checkDigit, hasCheckDigit } from '#libs/network';
import { digitalLink, readRugCode, readSgtin, sgtinOf, sgtinUrn } from './sgtin.js';
import { readSscc, serialFrom, ssccOf, ssccUrn } from './sscc.js';

const codes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(humanCode);
const prefixes = fc.stringMatching(/^\d{7}$/);
const persian = (text: string): string => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);

describe('GS1 check digit', () => {
  it('golden: examples of the GS1 General Specifications', () => {
    expect(checkDigit('629104150021')).toBe('3');
    expect(hasCheckDigit('06141411234567'.slice(0, 13) + checkDigit('0614141123456'))).toBe(true);
    expect(checkDigit('37610425002123456')).toBe('9');
  });

  it('detects every single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{13}$/),
        fc.nat(13),
        fc.integer({ min: 1, max: 9 }),
        (body, at, by) => {
          const whole = body + checkDigit(body);
          const wrong = whole.slice(0, at) + ((Number(whole[at]) + by) % 10) + whole.slice(at + 1);
          expect(hasCheckDigit(wrong)).toBe(false);
        },
      ),
    );
  });
});

describe('SGTIN of a rug', () => {
  const code = humanCode(Uint8Array.of(19, 7, 20, 3, 9, 17, 24));
  const sgtin = sgtinOf('9521234', 'KNOTTED', code);

  it('golden: all its forms', () => {
    expect(code).toBe('K7M39HRY');
    expect(sgtin).toEqual({ gtin: '09521234000013', serial: 'K7M39HRY' });
    expect(sgtinUrn(sgtin)).toBe('urn:epc:id:sgtin:9521234.000001.K7M39HRY');
    expect(digitalLink('https://gereh.example', sgtin)).toBe(
      'https://gereh.example/01/09521234000013/21/K7M39HRY',
    );
    expect(sgtinUrn(sgtinOf('9521234', 'KILIM', code))).toBe('urn:epc:id:sgtin:9521234.000002.K7M39HRY');
    expect(sgtinOf('9521234', 'JAJIM', code).gtin).toBe('09521234000037');
  });

  it('is read back from every form, with Persian digits, dashes, spaces and any case', () => {
    fc.assert(
      fc.property(prefixes, fc.constantFrom(...CONSTRUCTIONS), codes, (prefix, construction, rug) => {
        const identity = sgtinOf(prefix, construction, rug);
        const link = digitalLink('https://gereh.example', identity);
        for (const form of [sgtinUrn(identity), link, `${link}?lang=fa`, `(01)${identity.gtin}(21)${rug}`]) {
          expect(readSgtin(form)).toEqual(identity);
          expect(readSgtin(persian(form))).toEqual(identity);
          expect(readRugCode(` ${form.toLowerCase()}\u200f `)).toBe(rug);
        }
        expect(readRugCode(persian(printCode(rug)).toLowerCase())).toBe(rug);
        expect(readRugCode(`\u2068${printCode(rug).replace('-', ' ')}\u2069`)).toBe(rug);
      }),
    );
  });

  it.each([
    ['a wrong check digit of the article', 'https://gereh.example/01/09521234000014/21/K7M39HRY'],
    ['a wrong check character of the code', 'urn:epc:id:sgtin:9521234.000001.K7M39HRX'],
    ['a urn that is too short', 'urn:epc:id:sgtin:9521234.00001.K7M39HRY'],
    ['a bale', ssccOf('9521234', 1)],
    ['a batch', 'B-K7M3-9HRY'],
    ['nothing', ''],
    ['a flood', 'K'.repeat(10_000)],
  ])('refuses %s', (_what, written) => expect(readRugCode(written)).toBeUndefined());
});

describe('SSCC of a bale', () => {
  it('golden', () => {
    expect(ssccOf('9521234', 3_000_000_017)).toBe('395212340000000175');
    expect(ssccUrn('395212340000000175')).toBe('urn:epc:id:sscc:9521234.3000000017');
    expect(serialFrom(Uint8Array.of(0, 0, 0, 1, 2))).toBe(258);
  });

  it('is read back from every form', () => {
    fc.assert(
      fc.property(prefixes, fc.uint8Array({ minLength: 5, maxLength: 5 }), (prefix, bytes) => {
        const sscc = ssccOf(prefix, serialFrom(bytes));
        expect(sscc).toMatch(/^\d{18}$/);
        const grouped = sscc.replace(/(\d{4})/g, '$1 ');
        for (const form of [sscc, `(00)${sscc}`, `00${sscc}`, grouped, persian(sscc), ssccUrn(sscc)])
          expect(readSscc(form)).toBe(sscc);
        expect(readSscc(`https://gereh.example/00/${sscc}`)).toBe(sscc);
        expect(readSscc(sscc.slice(0, 17) + ((Number(sscc[17]) + 1) % 10))).toBeUndefined();
      }),
    );
  });
});

describe('code with a letter', () => {
  it('is read back, and only with its own letter', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readLettered('B', printLettered('B', code))).toBe(code);
        expect(readLettered('L', persian(printLettered('L', code)).toLowerCase())).toBe(code);
        expect(readLettered('S', printLettered('B', code))).toBeUndefined();
        expect(readLettered('B', printCode(code))).toBeUndefined();
      }),
    );
  });
});
