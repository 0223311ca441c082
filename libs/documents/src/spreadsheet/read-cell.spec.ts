import fc from 'fast-check';
import { toJalaali } from 'jalaali-js';
import { persianDigits } from '#libs/platform';
import { foldCell, readDay, readNumber } from './read-cell.js';

describe('a day in a cell', () => {
  it.each([
    ['1404/01/15', '2025-04-04'],
    ['۱۴۰۴/۱/۱۵', '2025-04-04'],
    ['١٤٠٤/٠١/١٥', '2025-04-04'],
    ['15.01.1404', '2025-04-04'],
    ['۱۵ فروردین ۱۴۰۴', '2025-04-04'],
    ['\u200f1404/01/15\u200b', '2025-04-04'],
    ['14040115', '2025-04-04'],
    ['2025-04-04', '2025-04-04'],
    ['2025-04-04T00:00:00Z', '2025-04-04'],
    ['2025/4/4 00:00:00', '2025-04-04'],
    ['04.04.2025', '2025-04-04'],
    ['15/04/2025', '2025-04-15'],
    ['45751', '2025-04-04'],
    ['45751.5', '2025-04-04'],
  ])('is read from %s', (written, day) => expect(readDay(written)).toBe(day));

  it.each([
    'x',
    '1404/13/01',
    '1404/12/31',
    '2025-02-30',
    '03/04/2025',
    '15',
    '۱۲/۱۱',
    '1/2/25',
    '1404/1',
    '99999',
  ])('is not guessed from %s', (written) => expect(readDay(written)).toBeUndefined());

  it('is none in an empty cell', () => {
    expect(readDay('')).toBeNull();
    expect(readDay(' \u200c\u00a0')).toBeNull();
  });

  it('is the same in both calendars', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
        const { jy, jm, jd } = toJalaali(y, m, d);
        expect(readDay(persianDigits(`${jy}/${jm}/${jd}`))).toBe(iso);
        expect(readDay(`${jd}.${jm}.${jy}`)).toBe(iso);
        expect(readDay(String(Date.UTC(y, m - 1, d) / 86_400_000 + 25_569))).toBe(iso);
      }),
    );
  });
});

describe('a number in a cell', () => {
  it.each([
    ['156', 156, ''],
    ['۱۵۶٫۵', 156.5, ''],
    ['156,5', 156.5, ''],
    ['١٥٦', 156, ''],
    ['1.56e2', 156, ''],
    ['1e5', 100_000, ''],
    ['-3', -3, ''],
    ['−3', -3, ''],
    ['156 سانتی‌متر', 156, 'سانتیمتر'],
    ['4,5 кг', 4.5, 'кг'],
    ['4.5kg.', 4.5, 'kg'],
    ['1 560', 1560, ''],
    ['۱٬۵۶۰', 1560, ''],
    ['1,234,567', 1_234_567, ''],
    ['1,560.5', 1560.5, ''],
    ['1.560,5', 1560.5, ''],
    ['\u200f12\u200b', 12, ''],
  ])('is read from %s', (written, value, unit) => expect(readNumber(written)).toEqual({ value, unit }));

  it('takes one comma for thousands only where it is told to', () => {
    expect(readNumber('5,600')).toMatchObject({ value: 5.6 });
    expect(readNumber('5,600', 'COMMA')).toMatchObject({ value: 5_600 });
    expect(readNumber('5,6', 'COMMA')).toMatchObject({ value: 5.6 });
  });

  it.each(['x', 'کم', '12x3', '1e999', '=1+1', '#REF!', '--3', '1/2/3', '/5'])(
    'is not guessed from %s',
    (written) => expect(readNumber(written)).toBeUndefined(),
  );

  it('is none in an empty cell', () => expect(readNumber(' ')).toBeNull());

  it('is the same in every writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const value = Number(`${whole}.${part}`);
        for (const sign of ['.', ',', '٫'])
          expect(readNumber(persianDigits(`${whole}${sign}${part}`))).toEqual({ value, unit: '' });
      }),
    );
  });
});

it('compares cells without what nobody sees', () => {
  expect(foldCell('\ufeffكتان\u200c ي\u200f')).toBe(foldCell('کتان ی'));
});
