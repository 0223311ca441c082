import fc from 'fast-check';
import type { Currency } from './money.js';
import { currencyDecimals, moneyFigures, moneyWords } from './money.js';
import { numberWords } from './number-words.js';
import { paperLanguages } from './paper.js';

test('a total in words, as a bank clerk of each language writes it', () => {
  expect(moneyWords(4_825_726, 'USD', 'fa')).toBe(
    'چهل و هشت هزار و دویست و پنجاه و هفت دلار آمریکا و ۲۶ سنت',
  );
  expect(moneyWords(4_825_726, 'USD', 'en')).toBe(
    'forty-eight thousand two hundred and fifty-seven US dollars and 26 cents',
  );
  expect(moneyWords(4_825_726, 'USD', 'ru')).toBe(
    'сорок восемь тысяч двести пятьдесят семь долларов США 26 центов',
  );
});

test('a round sum, one of a kind, and a currency without a minor unit', () => {
  expect(moneyWords(100, 'USD', 'en')).toBe('one US dollar and 00 cents');
  expect(moneyWords(200_000, 'USD', 'fa')).toBe('دو هزار دلار آمریکا');
  expect(moneyWords(101, 'RUB', 'ru')).toBe('один российский рубль 01 копейка');
  expect(moneyWords(4_500_000_000, 'IRR', 'fa')).toBe('چهار میلیارد و پانصد میلیون ریال ایران');
  expect(moneyWords(1_100_000, 'IRR', 'ru')).toBe('один миллион сто тысяч иранских риалов');
});

test.each([
  [1, 'доллар США'],
  [2, 'доллара США'],
  [5, 'долларов США'],
  [11, 'долларов США'],
  [12, 'долларов США'],
  [21, 'доллар США'],
  [112, 'долларов США'],
  [122, 'доллара США'],
])('Russian counts %i %s', (count, noun) => {
  expect(moneyWords(count * 100, 'USD', 'ru')).toContain(`${noun} 00`);
});

test.each([
  [0, 'صفر'],
  [19, 'نوزده'],
  [300, 'سیصد'],
  [400, 'چهارصد'],
  [1_000, 'هزار'],
  [1_001, 'هزار و یک'],
  [1_100, 'هزار و صد'],
  [21_000, 'بیست و یک هزار'],
  [1_000_000, 'یک میلیون'],
  [1_234_567_890, 'یک میلیارد و دویست و سی و چهار میلیون و پانصد و شصت و هفت هزار و هشتصد و نود'],
])('%i in Persian', (value, words) => {
  expect(numberWords(value, 'fa')).toBe(words);
});

/** Reads Persian number words, independently of how they are written. */
function readPersian(words: string): number {
  const values: Record<string, number> = { صفر: 0 };
  'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'
    .split(' ')
    .forEach((word, index) => (values[word] = index + 1));
  'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'
    .split(' ')
    .forEach((word, index) => (values[word] = (index + 2) * 10));
  'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'
    .split(' ')
    .forEach((word, index) => (values[word] = (index + 1) * 100));
  const scales: Record<string, number> = {
    هزار: 1e3,
    میلیون: 1e6,
    میلیارد: 1e9,
    تریلیون: 1e12,
    کوادریلیون: 1e15,
  };
  let [total, group] = [0, 0];
  for (const word of words.split(' ').filter((each) => each !== 'و')) {
    const scale = scales[word];
    if (scale === undefined) group += values[word] ?? Number.NaN;
    else [total, group] = [total + (group === 0 ? 1 : group) * scale, 0];
  }
  return total + group;
}

test('Persian words of any number read back as that number', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => expect(readPersian(numberWords(value, 'fa'))).toBe(value)),
  );
});

test('every currency has figures and words in every language', () => {
  for (const currency of Object.keys(currencyDecimals) as Currency[]) {
    for (const language of paperLanguages) {
      expect(moneyWords(12_345, currency, language)).not.toMatch(/undefined|null|NaN|^\s|\s$| {2}/);
      expect(moneyFigures(12_345, currency, language).length).toBeGreaterThan(4);
    }
  }
  expect(() => moneyWords(-1, 'USD', 'en')).toThrow(RangeError);
});
