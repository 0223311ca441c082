import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import {
  MAX_PAGE,
  languageOf,
  spell,
  type Language,
  type LocalText,
  type RequestContext,
} from '#libs/platform';
import { MOST_SUBSCRIPTIONS, QUERY_LIMITS } from './query-limits.js';

/** What people are told: without an English text, English is what the program says itself, in more detail. */
type ErrorText = Omit<LocalText, 'en'> & { readonly en?: string };

/** By the code of an error, or `LIMIT` and the name of the limit. `{limit}` is its number, `{detail}` the English. */
const TEXTS: Readonly<Record<string, ErrorText>> = {
  UNAUTHENTICATED: {
    fa: 'نشست شما پایان یافته یا وجود ندارد. دوباره وارد شوید.',
    ru: 'Сеанса нет или он закончился. Войдите снова.',
  },
  FORBIDDEN: {
    fa: 'این کار یا این مورد در اختیار شما نیست. از مدیر سازمان خود بپرسید.',
    ru: 'Это вам недоступно. Обратитесь к администратору вашей организации.',
  },
  INTERNAL_SERVER_ERROR: {
    fa: 'در سامانه خطایی رخ داد؛ چیزی از دست نرفته است. کمی بعد دوباره امتحان کنید.',
    ru: 'Ошибка на нашей стороне; ничего не потеряно. Попробуйте ещё раз чуть позже.',
  },
  BAD_USER_INPUT: {
    fa: 'درخواست پذیرفته نشد؛ آن را درست کنید و دوباره بفرستید ({detail}).',
    ru: 'Запрос не принят; исправьте его и отправьте снова ({detail}).',
  },
  BAD_REQUEST: {
    fa: 'این درخواست به این شکل پذیرفته نمی‌شود ({detail}).',
    ru: 'В таком виде запрос не принимается ({detail}).',
  },
  GRAPHQL_PARSE_FAILED: {
    fa: 'این پرس‌وجو خوانده نشد ({detail}).',
    ru: 'Этот запрос не удалось прочитать ({detail}).',
  },
  GRAPHQL_VALIDATION_FAILED: {
    fa: 'این پرس‌وجو با شِمای سامانه نمی‌خواند ({detail}).',
    ru: 'Этот запрос не соответствует схеме ({detail}).',
  },
  'LIMIT depth': {
    fa: 'پرس‌وجو از {limit} لایه عمیق‌تر است. آن را در چند پرس‌وجو بفرستید.',
    en: 'This query is deeper than {limit} levels. Ask in several queries. ({detail})',
    ru: 'Запрос глубже {limit} уровней. Разделите его на несколько.',
  },
  'LIMIT aliases': {
    fa: 'پرس‌وجو بیش از {limit} نام مستعار دارد. آن را در چند پرس‌وجو بفرستید.',
    en: 'This query has more than {limit} aliases. Ask in several queries. ({detail})',
    ru: 'В запросе больше {limit} псевдонимов. Разделите его на несколько.',
  },
  'LIMIT directives': {
    fa: 'پرس‌وجو بیش از {limit} دستور دارد. آن را در چند پرس‌وجو بفرستید.',
    en: 'This query has more than {limit} directives. Ask in several queries. ({detail})',
    ru: 'В запросе больше {limit} директив. Разделите его на несколько.',
  },
  'LIMIT tokens': {
    fa: 'پرس‌وجو از {limit} نشانه بلندتر است. آن را در چند پرس‌وجو بفرستید.',
    en: 'This query is longer than {limit} tokens. Ask in several queries.',
    ru: 'Запрос длиннее {limit} лексем. Разделите его на несколько.',
  },
  'LIMIT cost': {
    fa: 'این پرس‌وجو سنگین‌تر از حد {limit} است. سطرها یا فیلدهای کمتری بخواهید.',
    en: 'This query costs more than {limit}. Ask for fewer rows or fields. ({detail})',
    ru: 'Запрос дороже предела {limit}. Запросите меньше строк или полей.',
  },
  'LIMIT subscriptionCost': {
    fa: 'هر پاسخ این اشتراک سنگین‌تر از حد {limit} است. فیلدهای کمتری بخواهید.',
    en: 'Each answer of this subscription costs more than {limit}. Ask for fewer fields. ({detail})',
    ru: 'Каждый ответ этой подписки дороже предела {limit}. Запросите меньше полей.',
  },
  'LIMIT sockets': {
    fa: 'روی یک اتصال بیش از {limit} اشتراک باز نمی‌شود. یکی را ببندید یا اتصال دیگری باز کنید.',
    en: 'One socket carries {limit} subscriptions at most. End one of them, or open another socket.',
    ru: 'На одном соединении не больше {limit} подписок. Закройте одну или откройте другое соединение.',
  },
  'LIMIT page': {
    fa: 'در هر صفحه ۱ تا {limit} سطر خواسته می‌شود. `first` را کوچک‌تر کنید و با `after` ادامه دهید.',
    en: 'A page has 1 to {limit} rows. Ask for fewer with `first`, and go on with `after`.',
    ru: 'На странице от 1 до {limit} строк. Уменьшите `first` и продолжайте через `after`.',
  },
  'LIMIT bodyBytes': {
    fa: 'این درخواست بزرگ‌تر از {limit} بایت است. آن را در چند بخش بفرستید.',
    en: 'This request is larger than {limit} bytes. Send it in several parts. ({detail})',
    ru: 'Запрос больше {limit} байт. Отправьте его частями.',
  },
};

/** The numbers of the limits that are named. */
const LIMITS = { ...QUERY_LIMITS, page: MAX_PAGE, sockets: MOST_SUBSCRIPTIONS } as const;

const isAscii = (text: string): boolean => /^[\p{ASCII}\p{Punctuation}]*$/u.test(text);

/** An error in the language of its reader. What was said in that language where it arose is left as it is. */
export function inLanguageOf(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { code, limit } = error.extensions ?? {};
  const key = limit === undefined ? String(code) : `LIMIT ${String(limit)}`;
  if (!Object.hasOwn(TEXTS, key) || !isAscii(error.message)) return error;
  const text = { en: '{detail}', ...TEXTS[key]! };
  const number = LIMITS[limit as keyof typeof LIMITS] ?? 0;
  return { ...error, message: spell(text, { limit: number, detail: error.message }, language) };
}

/** Says the errors of every answer in the language of the request. */
export class ErrorsInLanguage implements ApolloServerPlugin {
  async requestDidStart() {
    return {
      willSendResponse: async ({ response, contextValue }: GraphQLRequestContext<BaseContext>) => {
        const { body } = response as Exclude<typeof response, undefined>;
        if (body?.kind !== 'single' || !body.singleResult.errors) return;
        const { req } = contextValue as { req: RequestContext };
        // Who says nothing of a language and has not got as far as the guard is a program: it reads English.
        const language = languageOf(req, req.caller?.language ?? 'en');
        body.singleResult.errors = body.singleResult.errors.map((error) => inLanguageOf(error, language));
      },
    };
  }
}
