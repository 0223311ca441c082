import fc from 'fast-check';
import { nationalCheckDigit } from '../identity/national-code.js';
import { personalNumberIn } from './personal-numbers.js';
import { persianDigits } from './persian-text.js';

const WRITTEN = {
  phone: [
    'زنگ بزنید ۰۹۱۱ ۲۳۴ ۵۶۷۸',
    'call 0911-234-5678 after noon',
    '+98 911 234 5678',
    '00989112345678',
    '989112345678.',
    '9112345678',
    '0 911 234 56 78',
    '09 11 23 45 67 8',
    '(017) 3352 1234',
    '٠٩١١٢٣٤٥٦٧٨',
    '0911\u200c234\u200c5678',
    'tel:+7 912 345 67 89',
  ],
  nationalCode: ['کد ۰۰۱۲۳۴۵۶۷۹ است', '001-234567-9', '001 234 567 9'],
  iban: ['IR06 0960 0000 0010 0324 2000 01', 'ir 060960000000100324200001', '062960000000100324200001'],
  card: ['6037 9911 1111 1112', '6037991111111112'],
  email: ['write to maryam@example.ir'],
} as const;

describe('numbers of people in what is written', () => {
  it.each(Object.entries(WRITTEN).flatMap(([kind, texts]) => texts.map((text) => [kind, text])))(
    'finds %s in %j',
    (kind, text) => {
      expect(personalNumberIn(text)).toBe(kind);
    },
  );

  it.each([
    '',
    'واریز نشد، حساب مسدود است',
    'paid on 2026-11-24, line 12 of 40',
    'on 09.12.2026 100 of them',
    '1405/03/01 - 12',
    '1500 x 2000 mm, 350 000 knots',
    'GTIN 06260000000017, batch 7K39-QXTM',
    '12,500,000 rials of 1403',
    'N0911 2345678'.replace(' ', ''),
    'notice 0012345678',
    '01JD9Z4K3Q8V5N7M2X6C1B0A9S',
    'a@b',
  ])('finds nothing in %j', (text) => {
    expect(personalNumberIn(text)).toBeUndefined();
  });

  it('finds every mobile number and every national code, in Persian digits too, in the midst of words', () => {
    const digits = (count: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
        .map((all) => all.join(''));
    const around = fc.constantFrom(['', ''], ['ببینید: ', '، لطفاً'], ['(', ')'], ['No. ', ' only']);
    fc.assert(
      fc.property(digits(9), digits(9), around, fc.boolean(), (mobile, code, [before, after], persian) => {
        const write = (number: string) => `${before}${persian ? persianDigits(number) : number}${after}`;
        expect(personalNumberIn(write(`09${mobile}`), true)).toBe('phone');
        fc.pre(!/^(\d)\1{8}$/.test(code));
        expect(personalNumberIn(write(`${code}${nationalCheckDigit(`${code}0`)}`))).toBeDefined();
      }),
    );
  });

  it('leaves numbers of papers alone where such are asked for, and finds what can only be a person’s', () => {
    expect(personalNumberIn('0012345679', true)).toBeUndefined();
    expect(personalNumberIn('6037991111111112', true)).toBeUndefined();
    expect(personalNumberIn('09112345678', true)).toBe('phone');
    expect(personalNumberIn('IR060960000000100324200001', true)).toBe('iban');
  });

  it('takes time by the length of a text only', () => {
    const started = performance.now();
    personalNumberIn('1 '.repeat(5_000));
    personalNumberIn('0911-'.repeat(5_000));
    personalNumberIn('+'.repeat(10_000) + '@'.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
