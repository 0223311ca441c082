import { refusal, type LocalText, type Problem, type Refusal } from '#libs/platform';
import type { Question } from './judge.js';

const CHOOSE: LocalText = {
  fa: 'اگر همین است، یکی از دلیل‌ها را انتخاب کنید یا با چند کلمه بنویسید.',
  en: 'If it is so, choose a reason or say it in a few words.',
  ru: 'Если так и есть, выберите причину или напишите её.',
};
const NEVER: LocalText = {
  fa: 'این‌گونه ثبت نمی‌شود.',
  en: 'It cannot be registered as it stands.',
  ru: 'В таком виде это не записывается.',
};

export const answerWrong = refusal('InvalidInput', 'ANSWER_FORM', {
  says: {
    fa: 'پاسخ {least} تا {most} نویسه است، بی نام و شمارهٔ اشخاص.',
    en: 'An answer has {least} to {most} characters and no names or numbers of people.',
    ru: 'Ответ — от {least} до {most} знаков, без имён и номеров людей.',
  },
  next: {
    fa: 'یکی از دلیل‌ها را انتخاب کنید یا کوتاه بنویسید چرا چنین است.',
    en: 'Choose one of the reasons, or write in short why it is so.',
    ru: 'Выберите причину или кратко напишите, почему так.',
  },
});

export const answerNotOfRule = refusal('InvalidInput', 'ANSWER_NOT_OF_RULE', {
  says: {
    fa: 'این دلیل پاسخ این پرسش نیست.',
    en: 'This reason does not answer this question.',
    ru: 'Эта причина не отвечает на этот вопрос.',
  },
  next: {
    fa: 'یکی از دلیل‌های همین پرسش را انتخاب کنید.',
    en: 'Choose one of the reasons of this question.',
    ru: 'Выберите одну из причин этого вопроса.',
  },
});

export const ruleUnknown = refusal('InvalidInput', 'RULE_UNKNOWN', {
  says: {
    fa: 'قاعده‌ای با این شماره نیست.',
    en: 'There is no rule of this number.',
    ru: 'Правила с таким номером нет.',
  },
  next: {
    fa: 'شماره را از پرسش بردارید، مانند W01.',
    en: 'Take the number from the question, e.g. W01.',
    ru: 'Возьмите номер из вопроса, например W01.',
  },
});

const questionsUnanswered = refusal('InvalidInput', 'QUESTIONS_UNANSWERED', {
  says: {
    fa: '{count} پرسش بی‌پاسخ مانده است.',
    en: '{count} question(s) wait for an answer.',
    ru: 'Вопросов без ответа: {count}.',
  },
  next: {
    fa: 'به هر کدام پاسخ دهید یا سطرش را درست کنید؛ چیزی ثبت نشده است.',
    en: 'Answer each, or correct its line; nothing was recorded.',
    ru: 'Ответьте на каждый или исправьте строку; ничего не записано.',
  },
});

const implausible = refusal('InvalidInput', 'IMPLAUSIBLE', {
  says: {
    fa: '{count} مورد ممکن نیست.',
    en: '{count} thing(s) are not possible.',
    ru: 'Невозможного: {count}.',
  },
  next: {
    fa: 'موارد مشخص‌شده را درست کنید؛ چیزی ثبت نشده است.',
    en: 'Correct the marked places; nothing was recorded.',
    ru: 'Исправьте отмеченные места; ничего не записано.',
  },
});

/** A question that stands in the way, with the line of the input it is about. */
export interface Standing {
  /** e.g. `rugs.3`. */
  readonly path: string;
  readonly question: Question;
}

/** The most questions that one answer names; the rest is asked when these are answered. */
const MAX_PROBLEMS = 1_000;

/**
 * The refusal for questions that stand in the way, each at its place; undefined for none. The code of a problem is
 * `QUESTION_` with the number of its rule, which may be answered, or `REFUSED_`, which may not.
 */
export function refusalOfStanding(standing: readonly Standing[]): Refusal | undefined {
  if (standing.length === 0) return undefined;
  const refused = standing.filter(({ question }) => question.severity === 'REFUSE');
  const problems = [...refused, ...standing.filter(({ question }) => question.severity === 'WARN')]
    .slice(0, MAX_PROBLEMS)
    .map(problemOf);
  return refused.length > 0
    ? implausible({ count: refused.length }, problems)
    : questionsUnanswered({ count: standing.length }, problems);
}

/** A question as a problem at its place. */
export const problemOf = ({ path, question }: Standing): Problem => {
  const { rule, severity, field, odd, may } = question;
  const [begin, tail] = severity === 'WARN' ? ['QUESTION', CHOOSE] : ['REFUSED', NEVER];
  const next = { fa: `${may.fa} ${tail.fa}`, en: `${may.en} ${tail.en}`, ru: `${may.ru} ${tail.ru}` };
  return { path: `${path}.${field}`, code: `${begin}_${rule}`, params: {}, text: { says: odd, next } };
};
