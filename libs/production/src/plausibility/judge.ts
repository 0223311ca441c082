import { LANGUAGES, spell, type Language, type LocalText } from '#libs/platform';
import { spelledFigures, type Figures } from './figures.js';
import { limitBeyond } from './limit-text.js';
import { isWithinBounds, type Rule, type RuleId, type Severity } from './rule.js';
import { ruleOn } from './rules.js';

/** Something odd: which rule, how grave, the figures it rests on, and what it says in three languages. */
export interface Question {
  readonly rule: RuleId;
  readonly version: number;
  readonly severity: Severity;
  /** The field of the input that it is shown at. */
  readonly field: string;
  /** All numbers of the arithmetic; `measured` is what lies outside `least` or `most`. */
  readonly figures: Figures;
  /** What is odd. */
  readonly odd: LocalText;
  /** What may be done. */
  readonly may: LocalText;
  /** Keys of the reasons that may be given. */
  readonly reasons: readonly string[];
}

/** How a number was come by. */
export interface Measured {
  readonly rule: RuleId;
  readonly value: number;
  readonly figures: Figures;
  /** The field of the input that it is shown at. */
  readonly field: string;
  /** Something of it was assumed, not stated: then it is asked, and never refused. */
  readonly isAssumed?: boolean;
}

/**
 * Holds a number against the rule that is in force on a day; undefined where all is as usual. Only a rule with a source
 * refuses: what we merely know ourselves asks, and so does a number of which something was assumed.
 */
export function judge(measured: Measured, day: string): Question | undefined {
  const rule = ruleOn(measured.rule, day);
  if (!rule || isWithinBounds(measured.value, rule.usual)) return undefined;
  const severity = severityOf(rule, measured);
  // The bound that was passed is the one that the text names.
  const figures = { ...rule.usual, ...measured.figures, measured: measured.value };
  const { id, version, may, reasons } = rule;
  return {
    ...{ rule: id, version, severity, field: measured.field, figures },
    odd: severity === 'REFUSE' ? refusedText(rule, figures, measured.value) : oddText(rule, figures),
    may: spelledIn(may, figures),
    reasons,
  };
}

/** What is odd, with the arithmetic, as a version of a rule says it of figures. */
export const oddText = ({ odd }: Pick<Rule, 'odd'>, figures: Figures): LocalText => spelledIn(odd, figures);

/** What no answer helps says the limit besides: the sentence of the rule names only what is usual. */
function refusedText(rule: Rule, figures: Figures, value: number): LocalText {
  const odd = oddText(rule, figures);
  const beyond = limitBeyond(rule, value);
  if (!beyond) return odd;
  const limit = spelledIn(beyond.text, { limit: beyond.limit });
  return { fa: odd.fa + limit.fa, en: odd.en + limit.en, ru: odd.ru + limit.ru };
}

function spelledIn(text: LocalText, figures: Figures): LocalText {
  const params = spelledFigures(figures);
  return Object.fromEntries(LANGUAGES.map((language) => [language, spell(text, params, language)])) as Record<
    Language,
    string
  >;
}

function severityOf({ possible, confidence }: Rule, { value, isAssumed }: Measured): Severity {
  const isPossible = possible === undefined || isWithinBounds(value, possible);
  return isPossible || confidence === 'KNOWLEDGE' || isAssumed ? 'WARN' : 'REFUSE';
}
