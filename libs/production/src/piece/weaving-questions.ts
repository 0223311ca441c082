import { z } from 'zod';
import { line } from '#libs/documents';
import { refusal, type Refusal } from '#libs/platform';
import { placed } from '../faults.js';
import type { Answered } from './piece.events.js';

/** A rule that asks from one value on and refuses from another. */
export interface WeavingBound {
  readonly rule: string;
  readonly version: number;
  readonly ask: number;
  readonly refuse: number;
}

/** What hands, looms and days can hold; of the rules of plausibility those that weaving itself meets. */
export interface WeavingBounds {
  /** Knots of one weaver in a day, not in an hour. */
  readonly knotsPerWeaverDay: WeavingBound;
  /** The width in mm that one of several weavers side by side has; less of it asks and refuses. */
  readonly widthPerWeaverMm: WeavingBound;
  /** The share of a day that one woman is said to have woven, over all her pieces. */
  readonly dayShare: WeavingBound;
}

/** Something that is hard to believe, in words; answered, it is recorded with the answer. */
export interface Question {
  readonly rule: string;
  readonly version: number;
  /** The place in the input that it is about. */
  readonly path: string;
  readonly says: Refusal;
}

const MOST_ANSWERS = 10;
const LONGEST_ANSWER = 200;

/** The answers of an input, as their form is checked. */
export const answersSchema = z
  .array(z.object({ rule: z.string().max(12), answer: line(LONGEST_ANSWER) }))
  .max(MOST_ANSWERS)
  .nullish()
  .transform((answers) => answers ?? []);

/** An answer as it came in. */
export interface Answer {
  readonly rule: string;
  readonly answer: string;
}

const unanswered = refusal('InvalidInput', 'QUESTIONS_UNANSWERED', {
  says: {
    fa: 'این اندازه‌ها باورکردنی نیست مگر توضیحی باشد.',
    en: 'This is hard to believe without a word of explanation.',
    ru: 'В это трудно поверить без пояснения.',
  },
  next: {
    fa: 'اندازه را درست کنید، یا به پرسش پاسخ دهید و دوباره بفرستید.',
    en: 'Correct what is wrong, or answer the question and send again.',
    ru: 'Исправьте неверное или ответьте на вопрос и отправьте снова.',
  },
});

/** The refusal for questions that nobody answered; undefined when all are. */
export function refusalOfQuestions(
  questions: readonly Question[],
  answers: readonly Answer[],
): Refusal | undefined {
  const open = questions.filter(({ rule }) => !answers.some((one) => one.rule === rule));
  if (open.length === 0) return undefined;
  return unanswered(
    {},
    open.map(({ path, rule, says }) => ({ ...placed(path, says), code: `QUESTION_${rule}` })),
  );
}

/** What a fact keeps of the questions that were asked about it. */
export function answeredOf(
  questions: readonly Question[],
  answers: readonly Answer[],
): { answered?: readonly Answered[] } {
  const asked = new Map(questions.map(({ rule, version }) => [rule, version]));
  const answered = answers
    .filter(({ rule }) => asked.has(rule))
    .map(({ rule, answer }): Answered => ({ rule, version: asked.get(rule)!, answer }));
  return answered.length > 0 ? { answered } : {};
}
