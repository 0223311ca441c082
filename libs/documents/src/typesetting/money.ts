import { z } from 'zod';
import { numberWords } from './number-words.js';
import type { PaperLanguage } from './paper.js';
import { localDigits, printScaled } from './printed-number.js';

/** Currencies that our papers can name in figures and words, with the decimals of their minor unit. */
export const currencyDecimals = {
  USD: 2,
  EUR: 2,
  RUB: 2,
  KZT: 2,
  AZN: 2,
  TMT: 2,
  AED: 2,
  CNY: 2,
  IRR: 0,
} as const;

export type Currency = keyof typeof currencyDecimals;

/** An ISO 4217 code that {@link currencyDecimals} knows. */
export const currency = () => z.enum(Object.keys(currencyDecimals) as [Currency, ...Currency[]]);

/** Russian nouns: after one, after two to four, after five and more; and whether the noun is feminine. */
type RussianNoun = readonly [one: string, few: string, many: string, feminine?: 'f'];

interface CurrencyName {
  readonly fa: readonly [major: string, minor: string];
  readonly en: { readonly major: readonly [string, string]; readonly minor: readonly [string, string] };
  readonly ru: { readonly major: RussianNoun; readonly minor: RussianNoun };
}

const cent: RussianNoun = ['цент', 'цента', 'центов'];
const tenge: RussianNoun = ['казахстанский тенге', 'казахстанских тенге', 'казахстанских тенге'];

const names: Record<Currency, CurrencyName> = {
  USD: {
    fa: ['دلار آمریکا', 'سنت'],
    en: { major: ['US dollar', 'US dollars'], minor: ['cent', 'cents'] },
    ru: { major: ['доллар США', 'доллара США', 'долларов США'], minor: cent },
  },
  EUR: {
    fa: ['یورو', 'سنت'],
    en: { major: ['euro', 'euros'], minor: ['cent', 'cents'] },
    ru: { major: ['евро', 'евро', 'евро'], minor: ['евроцент', 'евроцента', 'евроцентов'] },
  },
  RUB: {
    fa: ['روبل روسیه', 'کوپک'],
    en: { major: ['Russian rouble', 'Russian roubles'], minor: ['kopeck', 'kopecks'] },
    ru: {
      major: ['российский рубль', 'российских рубля', 'российских рублей'],
      minor: ['копейка', 'копейки', 'копеек', 'f'],
    },
  },
  KZT: {
    fa: ['تنگهٔ قزاقستان', 'تیین'],
    en: { major: ['Kazakhstani tenge', 'Kazakhstani tenge'], minor: ['tiyn', 'tiyn'] },
    ru: { major: tenge, minor: ['тиын', 'тиына', 'тиынов'] },
  },
  AZN: {
    fa: ['منات جمهوری آذربایجان', 'قپیک'],
    en: { major: ['Azerbaijani manat', 'Azerbaijani manats'], minor: ['qapik', 'qapiks'] },
    ru: {
      major: ['азербайджанский манат', 'азербайджанских маната', 'азербайджанских манатов'],
      minor: ['гяпик', 'гяпика', 'гяпиков'],
    },
  },
  TMT: {
    fa: ['منات ترکمنستان', 'تنگه'],
    en: { major: ['Turkmen manat', 'Turkmen manats'], minor: ['tenge', 'tenge'] },
    ru: {
      major: ['туркменский манат', 'туркменских маната', 'туркменских манатов'],
      minor: ['тенге', 'тенге', 'тенге'],
    },
  },
  AED: {
    fa: ['درهم امارات', 'فلس'],
    en: { major: ['UAE dirham', 'UAE dirhams'], minor: ['fils', 'fils'] },
    ru: { major: ['дирхам ОАЭ', 'дирхама ОАЭ', 'дирхамов ОАЭ'], minor: ['филс', 'филса', 'филсов'] },
  },
  CNY: {
    fa: ['یوان چین', 'فن'],
    en: { major: ['Chinese yuan', 'Chinese yuan'], minor: ['fen', 'fen'] },
    ru: { major: ['китайский юань', 'китайских юаня', 'китайских юаней'], minor: ['фэнь', 'фэня', 'фэней'] },
  },
  IRR: {
    fa: ['ریال ایران', ''],
    en: { major: ['Iranian rial', 'Iranian rials'], minor: ['', ''] },
    ru: { major: ['иранский риал', 'иранских риала', 'иранских риалов'], minor: ['', '', ''] },
  },
};

/** Figures alone, with the decimals of the currency: 1234567 minor units of USD print as `12,345.67`. */
export function moneyFigures(minorUnits: number, code: Currency, language: PaperLanguage): string {
  return printScaled(minorUnits, currencyDecimals[code], language);
}

/**
 * An amount in words: `twelve thousand three hundred and forty-five US dollars and 67 cents`. The minor part
 * is written in figures, as banks and customs of the region expect. Throws RangeError below zero.
 */
export function moneyWords(minorUnits: number, code: Currency, language: PaperLanguage): string {
  if (!Number.isSafeInteger(minorUnits) || minorUnits < 0)
    throw new RangeError(`${minorUnits} is not an amount.`);
  const decimals = currencyDecimals[code];
  const unit = 10 ** decimals;
  const major = Math.floor(minorUnits / unit);
  const rest = minorUnits % unit;
  const majorWords = numberWords(major, language);
  const restDigits = localDigits(String(rest).padStart(decimals, '0'), language);
  const { fa, en, ru } = names[code];
  switch (language) {
    case 'fa':
      return `${majorWords} ${fa[0]}` + (rest === 0 ? '' : ` و ${restDigits} ${fa[1]}`);
    case 'en':
      return (
        `${majorWords} ${en.major[major === 1 ? 0 : 1]}` +
        (decimals === 0 ? '' : ` and ${restDigits} ${en.minor[rest === 1 ? 0 : 1]}`)
      );
    case 'ru': {
      const written = numberWords(major, 'ru', ru.major[3] === 'f');
      return (
        `${written} ${russianNoun(major, ru.major)}` +
        (decimals === 0 ? '' : ` ${restDigits} ${russianNoun(rest, ru.minor)}`)
      );
    }
  }
}

/** The currency's name as a unit after figures: `دلار آمریکا`, `US dollars`, `долларов США`. */
export function currencyName(code: Currency, language: PaperLanguage): string {
  const name = names[code];
  return language === 'fa' ? name.fa[0] : language === 'en' ? name.en.major[1] : name.ru.major[2];
}

function russianNoun(count: number, noun: RussianNoun): string {
  const [tensOf, onesOf] = [count % 100, count % 10];
  if (tensOf >= 11 && tensOf <= 14) return noun[2];
  if (onesOf === 1) return noun[0];
  return onesOf >= 2 && onesOf <= 4 ? noun[1] : noun[2];
}
