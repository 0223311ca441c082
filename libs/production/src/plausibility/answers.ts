import { line } from '#libs/documents';
import type { Refusal } from '#libs/platform';
import { answerNotOfRule, answerWrong, ruleUnknown } from './answers.refusals.js';
import type { Figures } from './figures.js';
import type { Question } from './judge.js';
import { ANSWER_LENGTH, REASONS } from './reasons.js';
import { RULE_IDS, type RuleId } from './rule.js';
import { RULES } from './rules.js';

/** An answer as it is given: the key of a reason, or words of one’s own. */
export interface Answer {
  readonly rule: string;
  readonly answer: string;
}

/** A question that was answered, as the ledger keeps it: with the version of the rule that asked. */
export interface AnsweredQuestion {
  readonly rule: RuleId;
  readonly version: number;
  /** Absent in entries from before every question had to be answered: then nobody was asked, and officials see that. */
  readonly answer?: string;
  /** The arithmetic it rests on, numbers to six digits; entries from before it was kept have none. */
  readonly figures?: Figures;
}

/** An answer that says something has letters; dots and dashes say nothing. */
const LEAST_LETTERS = 4;
const words = line(ANSWER_LENGTH.most);
/** Telephone, card and national numbers name a person and have more digits than this; an entry never names one. */
const MOST_DIGITS = 6;

const reasonsOf = new Map(RULE_IDS.map((id) => [id as string, reasonsOfAllVersions(id)]));

function reasonsOfAllVersions(id: RuleId): ReadonlySet<string> {
  return new Set(RULES.filter((rule) => rule.id === id).flatMap(({ reasons }) => reasons));
}

/** What is wrong with answers, each at its place under `answers`. */
export const answerFaults = (answers: readonly Answer[]): (readonly [field: string, refusal: Refusal])[] =>
  answers.flatMap(({ rule, answer }, i) => {
    const fault = faultOf(rule, answer);
    return fault ? [[`answers.${i}.${fault.field}`, fault.refusal] as const] : [];
  });

function faultOf(rule: string, answer: string): { field: string; refusal: Refusal } | undefined {
  const reasons = reasonsOf.get(rule);
  if (!reasons) return { field: 'rule', refusal: ruleUnknown() };
  if (Object.hasOwn(REASONS, answer))
    return reasons.has(answer) ? undefined : { field: 'answer', refusal: answerNotOfRule() };
  const text = answer.trim();
  const isText =
    text.length >= ANSWER_LENGTH.least &&
    words.safeParse(text).success &&
    text.replace(/\P{L}/gu, '').length >= LEAST_LETTERS &&
    text.replace(/\P{Nd}/gu, '').length <= MOST_DIGITS;
  return isText ? undefined : { field: 'answer', refusal: answerWrong(ANSWER_LENGTH) };
}

/**
 * Whether a question is out of the way: it may be answered, and it was. Until then it keeps its rug from being registered,
 * whoever sends it; what cannot be is never out of the way.
 */
export const isAnswered = (
  { rule, severity }: Question,
  answers: readonly Answer[] | null | undefined,
): boolean => severity === 'WARN' && answers?.some((one) => one.rule === rule) === true;

/** What was asked and the answers, as the ledger keeps them; an answer to what nobody asks is not kept. */
export const answeredOf = (
  questions: readonly Question[],
  answers: readonly Answer[] | null | undefined,
): AnsweredQuestion[] =>
  questions.flatMap(({ rule, version, figures }) => {
    const given = answers?.find((one) => one.rule === rule);
    if (!given) return [];
    return [{ rule, version, answer: given.answer.normalize('NFC').trim(), figures: keptFigures(figures) }];
  });

const DIGITS = 6;

const keptFigures = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value,
    ]),
  );
