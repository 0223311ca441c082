import { z } from 'zod';
import { numberWords } from './number-words.js';
import type { PaperLanguage } from './paper.js';
import type { Plural } from './plural.js';
import { pluralOf } from './plural.js';
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

interface CurrencyName {
  readonly major: Plural;
  /** Left out for a currency whose minor unit is not used. */
  readonly minor?: Plural;
}

const cent: Plural = { fa: 'سنت', en: ['cent', 'cents'], ru: ['цент', 'цента', 'центов'] };

const names: Record<Currency, CurrencyName> = {
  USD: {
    major: {
      fa: 'دلار آمریکا',
      en: ['US dollar', 'US dollars'],
      ru: ['доллар США', 'доллара США', 'долларов США'],
    },
    minor: cent,
  },
  EUR: {
    major: { fa: 'یورو', en: ['euro', 'euros'], ru: ['евро', 'евро', 'евро'] },
    minor: { ...cent, ru: ['евроцент', 'евроцента', 'евроцентов'] },
  },
  RUB: {
    major: {
      fa: 'روبل روسیه',
      en: ['Russian rouble', 'Russian roubles'],
      ru: ['российский рубль', 'российских рубля', 'российских рублей'],
    },
    minor: { fa: 'کوپک', en: ['kopeck', 'kopecks'], ru: ['копейка', 'копейки', 'копеек'] },
  },
  KZT: {
    major: {
      fa: 'تنگهٔ قزاقستان',
      en: ['Kazakhstani tenge', 'Kazakhstani tenge'],
      ru: ['казахстанский тенге', 'казахстанских тенге', 'казахстанских тенге'],
    },
    minor: { fa: 'تیین', en: ['tiyn', 'tiyn'], ru: ['тиын', 'тиына', 'тиынов'] },
  },
  AZN: {
    major: {
      fa: 'منات جمهوری آذربایجان',
      en: ['Azerbaijani manat', 'Azerbaijani manats'],
      ru: ['азербайджанский манат', 'азербайджанских маната', 'азербайджанских манатов'],
    },
    minor: { fa: 'قپیک', en: ['qapik', 'qapiks'], ru: ['гяпик', 'гяпика', 'гяпиков'] },
  },
  TMT: {
    major: {
      fa: 'منات ترکمنستان',
      en: ['Turkmen manat', 'Turkmen manats'],
      ru: ['туркменский манат', 'туркменских маната', 'туркменских манатов'],
    },
    minor: { fa: 'تنگه', en: ['tenge', 'tenge'], ru: ['тенге', 'тенге', 'тенге'] },
  },
  AED: {
    major: {
      fa: 'درهم امارات',
      en: ['UAE dirham', 'UAE dirhams'],
      ru: ['дирхам ОАЭ', 'дирхама ОАЭ', 'дирхамов ОАЭ'],
    },
    minor: { fa: 'فلس', en: ['fils', 'fils'], ru: ['филс', 'филса', 'филсов'] },
  },
  CNY: {
    major: {
      fa: 'یوان چین',
      en: ['Chinese yuan', 'Chinese yuan'],
      ru: ['китайский юань', 'китайских юаня', 'китайских юаней'],
    },
    minor: { fa: 'فن', en: ['fen', 'fen'], ru: ['фэнь', 'фэня', 'фэней'] },
  },
  IRR: {
    major: {
      fa: 'ریال ایران',
      en: ['Iranian rial', 'Iranian rials'],
      ru: ['иранский риал', 'иранских риала', 'иранских риалов'],
    },
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
  const [major, rest] = [Math.floor(minorUnits / unit), minorUnits % unit];
  const name = names[code];
  // All these nouns are masculine in Russian, so the number words are too.
  const words = `${numberWords(major, language)} ${pluralOf(name.major, major, language)}`;
  if (name.minor === undefined || (language === 'fa' && rest === 0)) return words;
  const digits = localDigits(String(rest).padStart(decimals, '0'), language);
  return `${words}${and[language]}${digits} ${pluralOf(name.minor, rest, language)}`;
}

const and: Record<PaperLanguage, string> = { fa: ' و ', en: ' and ', ru: ' ' };

/** The currency's name as a unit after figures: `دلار آمریکا`, `US dollars`, `долларов США`. */
export function currencyName(code: Currency, language: PaperLanguage): string {
  return pluralOf(names[code].major, 0, language);
}
