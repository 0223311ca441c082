import { z } from 'zod';

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
export const currency = () =>
  z.enum(Object.keys(currencyDecimals) as [Currency, ...Currency[]]);
