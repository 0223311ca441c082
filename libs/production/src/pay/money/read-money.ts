import { z } from 'zod';
import {
  dayInIran,
  invalidInput,
  isPlainLine,
  ok,
  refuse,
  type Problem,
  type Refusal,
  type Result,
} from '#libs/platform';
import { moneyWrong, noteNotPlain } from '../agreement/agreement.refusals.js';
import { payDayInTheFuture } from './day.refusals.js';
import { MAX_RIALS, MONEY_UNITS, rialsOf, type SaidMoney } from './rials.js';

/** An amount as inputs carry it. */
export const saidMoney = z.object({ amount: z.number(), unit: z.enum(MONEY_UNITS) });

/** The longest remark. */
export const MOST_NOTE = 200;

/** A remark as inputs carry it. */
export const remark = z
  .string()
  .trim()
  .max(MOST_NOTE)
  .nullish()
  .transform((text) => text || undefined);

/** What is said of a movement of money. */
export interface SaidMovement {
  readonly money: SaidMoney;
  readonly on?: string | null | undefined;
  readonly note?: string | undefined;
}

/** A movement as it will be recorded. */
export interface Movement {
  readonly rials: number;
  readonly on: string;
  readonly note?: string;
}

/** Reads what was said: rials, the day (today where none is given, never a later one), the remark. */
export function readMovement(said: SaidMovement, occurredAt: string): Result<Movement, Refusal> {
  const today = dayInIran(occurredAt);
  const on = said.on ?? today;
  const rials = rialsOf(said.money);
  const problems: Problem[] = [
    ...(rials === undefined ? [moneyWrong('money', { most: MAX_RIALS })] : []),
    ...(on > today ? [payDayInTheFuture('on')] : []),
    ...problemsOfNote(said.note, 'note'),
  ];
  if (problems.length > 0) return refuse(invalidInput(problems));
  return ok({ rials: rials!, on, ...(said.note ? { note: said.note } : {}) });
}

/** What is wrong with a remark: it must be what it looks like. */
export const problemsOfNote = (note: string | undefined, path: string): Problem[] =>
  note === undefined || isPlainLine(note) ? [] : [noteNotPlain(path)];
