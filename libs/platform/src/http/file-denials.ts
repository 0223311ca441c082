import { HttpStatus } from '@nestjs/common';
import { Denial } from '../access/denial.js';
import { languageOf, type RequestContext } from '../access/requires.js';
import { OverLimit } from '../limits/over-limit.js';
import { spell, type Refusal } from '../refusal/refusal.js';
import type { Language, LocalText } from '../language/language.js';

const NOT_A_FORM: LocalText = {
  fa: 'پرونده باید در یک فرم (multipart/form-data) فرستاده شود. آن را از صفحهٔ سامانه بفرستید.',
  en: 'send the file as multipart/form-data, or from the page of the console',
  ru: 'Файл нужно отправить формой (multipart/form-data). Отправьте его со страницы системы.',
};
const NO_FILE: LocalText = {
  fa: 'در این فرم پرونده‌ای نیست. پرونده را برگزینید و دوباره بفرستید.',
  en: 'the form has no file: choose one and send it again',
  ru: 'В форме нет файла. Выберите файл и отправьте снова.',
};
const UNREADABLE: LocalText = {
  fa: 'این فرم خوانده نمی‌شود. یک پرونده و پیش از آن چند نوشتهٔ کوتاه بفرستید.',
  en: 'this form cannot be read: send one file, a few short fields before it',
  ru: 'Эту форму не удалось прочитать. Отправьте один файл, а перед ним несколько коротких полей.',
};
const TOO_LARGE: LocalText = {
  fa: 'این پرونده از {bytes} بایت، که حد مجاز است، بزرگ‌تر است. آن را کوچک‌تر کنید یا در چند بخش بفرستید.',
  en: 'this file is larger than {bytes} bytes, the limit: make it smaller, or send it in parts',
  ru: 'Файл больше допустимых {bytes} байт. Уменьшите его или отправьте по частям.',
};
const NOT_THERE: LocalText = {
  fa: 'چنین چیزی نیست، یا دیدن آن در اختیار شما نیست. از فهرست سامانه آن را دوباره باز کنید.',
  en: 'there is no such thing, or it is not yours to see: open it again from its list',
  ru: 'Такого нет, или это вам не показывается. Откройте снова из списка.',
};

const WORDS = { notAForm: NOT_A_FORM, noFile: NO_FILE, unreadable: UNREADABLE } as const;

/** Turns a form away, in the language of its sender. */
export const formDenied = (why: keyof typeof WORDS, request: object): Denial =>
  new Denial('BAD_USER_INPUT', HttpStatus.BAD_REQUEST, WORDS[why], languageFrom(request));

/** Turns a file away that is larger than may be sent. */
export const fileTooLarge = (bytes: number, request: object): OverLimit =>
  new OverLimit('uploadBytes', spell(TOO_LARGE, { bytes }, languageFrom(request)));

/** What is said of a file that is not there, or not the caller's to see: the same of both. */
export const fileNotThere = (language: Language): Denial =>
  new Denial('NOT_FOUND', HttpStatus.NOT_FOUND, NOT_THERE, language);

/** A file is not made for a reason that people can do something about; what, is said in the language of who asks. */
export function fileRefused({ code, text, params }: Refusal, language: Language): Denial {
  const told = (one: Language) => `${spell(text.says, params, one)} ${spell(text.next, params, one)}`;
  return new Denial(code, HttpStatus.CONFLICT, { fa: told('fa'), en: told('en'), ru: told('ru') }, language);
}

/** The language of a request: what it asks for, else its caller's. */
const languageFrom = (request: object): Language => {
  const { headers, caller } = request as Partial<RequestContext>;
  return languageOf({ headers: headers ?? {} }, caller?.language);
};
