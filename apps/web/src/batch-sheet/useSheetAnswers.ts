import { useCallback, useMemo, useState } from 'react';
import type { SheetAnswerInput } from '../gql/graphql';
import type { LookedSheet, RugRow, RowQuestion } from './sheet';

/** What a rule asks about rows of a sheet. */
export interface AskedRule {
  rule: string;
  /** The first row that it asks about, and how. */
  first: { row: number; question: RowQuestion };
  rows: number;
}

/** The answers to what is asked about a sheet: for one row, or the same for all rows that a rule asks about. */
export interface SheetAnswers {
  rules: AskedRule[];
  /** How many questions still wait. */
  left: number;
  ofAll: (rule: string) => string;
  of: (row: number, rule: string) => string;
  answerAll: (rule: string, answer: string) => void;
  answer: (row: number, rule: string, answer: string) => void;
  /** As the command takes them. */
  given: () => SheetAnswerInput[];
}

export function useSheetAnswers(sheet: LookedSheet): SheetAnswers {
  const [all, setAll] = useState<Record<string, string>>({});
  const [own, setOwn] = useState<Record<number, Record<string, string>>>({});
  const rules = useMemo(() => askedRules(sheet.rows), [sheet]);
  const of = useCallback((row: number, rule: string) => own[row]?.[rule] ?? all[rule] ?? '', [all, own]);
  const left = useMemo(
    () =>
      sheet.rows.reduce(
        (sum, { number, questions }) => sum + questions.filter(({ rule }) => !of(number, rule).trim()).length,
        0,
      ),
    [of, sheet],
  );
  return {
    rules,
    left,
    ofAll: (rule) => all[rule] ?? '',
    of,
    answerAll: (rule, answer) => {
      setAll((now) => ({ ...now, [rule]: answer }));
      // One answer for all goes over what single rows said before.
      setOwn((now) =>
        Object.fromEntries(Object.entries(now).map(([row, { [rule]: _, ...rest }]) => [row, rest] as const)),
      );
    },
    answer: (row, rule, answer) => setOwn((now) => ({ ...now, [row]: { ...now[row], [rule]: answer } })),
    given: () => givenBy(sheet.rows, of),
  };
}

function askedRules(rows: readonly RugRow[]): AskedRule[] {
  const rules = new Map<string, AskedRule>();
  for (const { number, questions } of rows)
    for (const question of questions) {
      const known = rules.get(question.rule);
      if (known) known.rows += 1;
      else rules.set(question.rule, { rule: question.rule, first: { row: number, question }, rows: 1 });
    }
  return [...rules.values()];
}

/** Rows that answer a rule alike are told together. */
function givenBy(rows: readonly RugRow[], of: (row: number, rule: string) => string): SheetAnswerInput[] {
  const given = new Map<string, { rule: string; answer: string; rows: number[] }>();
  for (const { number, questions } of rows)
    for (const { rule } of questions) {
      const answer = of(number, rule).trim();
      const key = `${rule} ${answer}`;
      const known = given.get(key);
      if (known) known.rows.push(number);
      else if (answer) given.set(key, { rule, answer, rows: [number] });
    }
  return [...given.values()];
}
