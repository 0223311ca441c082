import type { Language, LocalText } from '../language/language.js';

/** The families of refusals; each is a union member of every mutation's result in GraphQL. */
export type RefusalKind =
  'InvalidInput' | 'UnknownReference' | 'StateConflict' | 'NotAllowed' | 'LimitExceeded' | 'TryAgain';

/** What a text speaks of: a code or a name as it is, a number, or words in the three languages. */
type Params = Readonly<Record<string, string | number | LocalText>>;

/** One thing that is wrong with one place of the input, e.g. path `rugs.3.widthMm`. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly params: Params;
  readonly text: RefusalText;
}

/** A way to be told no. `code` is stable for programs; the text says what is wrong and what to do, in three languages. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly params: Params;
  readonly text: RefusalText;
  readonly problems: readonly Problem[];
}

/** What is wrong (`says`) and what to do next (`next`); `{name}` stands for a parameter. */
export interface RefusalText {
  readonly says: LocalText;
  readonly next: LocalText;
}

/** Declares a refusal of one kind and gives the function that makes it. */
export function refusal(kind: RefusalKind, code: string, text: RefusalText) {
  return (params: Params = {}, problems: readonly Problem[] = []): Refusal => ({
    kind,
    code,
    params,
    text,
    problems,
  });
}

/** Declares a problem and gives the function that places it at a path of the input. */
export function problem(code: string, text: RefusalText) {
  return (path: string, params: Params = {}): Problem => ({ path, code, params, text });
}

const numbersOf = (locale: string) =>
  new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 6 });
/** Numbers as people of a language write them; four digits may be a year and stand together. */
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  fa: numbersOf('fa'),
  en: numbersOf('en'),
  ru: numbersOf('ru'),
};

const GROUPED: Readonly<Record<Language, Intl.NumberFormat>> = {
  fa: new Intl.NumberFormat('fa', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  ru: new Intl.NumberFormat('ru', { useGrouping: 'always', maximumFractionDigits: 1 }),
};

const daysOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
/** Days as people of a language name them: of the Jalali calendar in Persian. */
const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fa: daysOf('fa-IR-u-ca-persian'),
  en: daysOf('en-GB'),
  ru: daysOf('ru'),
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day such as 2026-11-24 in the words of a language: `۳ آذر ۱۴۰۵`, `24 November 2026`, `24 ноября 2026`. */
function spellDay(day: string, language: Language): string {
  const instant = Date.parse(day);
  if (Number.isNaN(instant)) return day;
  const parts = DAYS[language].formatToParts(instant);
  // Neither the era nor the word for a year: a sentence goes on after it.
  return ['day', 'month', 'year']
    .map((type) => parts.find((part) => part.type === type)?.value ?? '')
    .join(' ');
}

/**
 * Writes a refusal's or a problem's text in one language with its parameters filled in. `{widthMm:cm}` says millimetres
 * in centimetres, as people measure; `{knots:grouped}` is no year and takes its thousands apart.
 */
export function spell(text: LocalText, params: Params, language: Language): string {
  return text[language].replace(/\{(\w+)(?::(cm|grouped))?\}/g, (whole, name: string, how?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === 'object') return value[language];
    if (typeof value === 'number' && how === 'cm') return NUMBERS[language].format(value / 10);
    if (typeof value === 'number' && how === 'grouped') return GROUPED[language].format(value);
    if (typeof value === 'number') return NUMBERS[language].format(value);
    return DAY.test(value) ? spellDay(value, language) : value;
  });
}

/** The refusal for an input with one or more problems; nothing of such an input is kept. */
export const invalidInput = (problems: readonly Problem[]): Refusal =>
  refusal('InvalidInput', 'INVALID_INPUT', {
    says: {
      fa: '{count} مورد در اطلاعات واردشده نادرست است.',
      en: '{count} thing(s) in the input cannot be accepted.',
      ru: 'Во введённых данных есть ошибки: {count}.',
    },
    next: {
      fa: 'موارد مشخص‌شده را درست کنید و دوباره بفرستید؛ چیزی ثبت نشده است.',
      en: 'Correct the marked places and send again; nothing was recorded.',
      ru: 'Исправьте отмеченные места и отправьте снова; ничего не записано.',
    },
  })({ count: problems.length }, problems);
