import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { languageOf, spell, type Language, type LocalText, type RequestContext } from '#libs/platform';
import { QUERY_LIMITS } from './query-limits.js';

/** What people are told in Persian and Russian; the English is what the program says itself, in more detail. */
type ErrorText = Omit<LocalText, 'en'>;

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
    ru: 'Запрос глубже {limit} уровней. Разделите его на несколько.',
  },
  'LIMIT aliases': {
    fa: 'پرس‌وجو بیش از {limit} نام مستعار دارد. آن را در چند پرس‌وجو بفرستید.',
    ru: 'В запросе больше {limit} псевдонимов. Разделите его на несколько.',
  },
  'LIMIT directives': {
    fa: 'پرس‌وجو بیش از {limit} دستور دارد. آن را در چند پرس‌وجو بفرستید.',
    ru: 'В запросе больше {limit} директив. Разделите его на несколько.',
  },
  'LIMIT tokens': {
    fa: 'پرس‌وجو از {limit} نشانه بلندتر است. آن را در چند پرس‌وجو بفرستید.',
    ru: 'Запрос длиннее {limit} лексем. Разделите его на несколько.',
  },
  'LIMIT cost': {
    fa: 'این پرس‌وجو سنگین‌تر از حد {limit} است. سطرها یا فیلدهای کمتری بخواهید.',
    ru: 'Запрос дороже предела {limit}. Запросите меньше строк или полей.',
  },
  'LIMIT bodyBytes': {
    fa: 'این درخواست بزرگ‌تر از {limit} بایت است. آن را در چند بخش بفرستید.',
    ru: 'Запрос больше {limit} байт. Отправьте его частями.',
  },
};

const isAscii = (text: string): boolean => /^[\p{ASCII}\p{Punctuation}]*$/u.test(text);

/** An error in the language of its reader. What was said in that language where it arose is left as it is. */
export function inLanguageOf(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { code, limit } = error.extensions ?? {};
  const key = limit === undefined ? String(code) : `LIMIT ${String(limit)}`;
  if (language === 'en' || !Object.hasOwn(TEXTS, key) || !isAscii(error.message)) return error;
  const number = QUERY_LIMITS[limit as keyof typeof QUERY_LIMITS];
  const text = { ...TEXTS[key]!, en: error.message };
  return { ...error, message: spell(text, { limit: number ?? 0, detail: error.message }, language) };
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
