import { invalidInput, ok, problem, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import type { Command } from './ledger.js';

/** What every command's input carries. */
export interface CommandEnvelope {
  readonly commandKey: string;
  readonly occurredAt?: string | null;
}

const CLOCK_SKEW_MS = 5 * 60_000;

const badKey = problem('COMMAND_KEY_FORM', {
  says: {
    fa: 'کلید درخواست باید ۸ تا ۸۰ نویسه از حروف لاتین، رقم و نشانه‌های - _ : . باشد.',
    en: 'A command key has 8 to 80 characters: Latin letters, digits and - _ : .',
    ru: 'Ключ команды: от 8 до 80 знаков — латинские буквы, цифры и - _ : .',
  },
  next: {
    fa: 'برای هر درخواست یک شناسهٔ یکتا، مثلاً UUID، بسازید.',
    en: 'Make one unique value for each command, e.g. a UUID.',
    ru: 'Создайте для каждой команды уникальное значение, например UUID.',
  },
});

const inTheFuture = problem('OCCURRED_IN_THE_FUTURE', {
  says: {
    fa: 'زمان رویداد در آینده است.',
    en: 'The time at which this happened lies in the future.',
    ru: 'Время события находится в будущем.',
  },
  next: {
    fa: 'زمان را درست کنید یا خالی بگذارید تا اکنون ثبت شود.',
    en: 'Correct the time, or leave it out for now.',
    ru: 'Исправьте время или оставьте поле пустым — тогда будет записано текущее.',
  },
});

/**
 * Opens a command: who, what, when. `withoutPersonal` is the input as it may be fingerprinted in the ledger;
 * pass one without personal data when the input has any.
 */
export function openCommand(
  name: string,
  caller: Caller,
  input: CommandEnvelope,
  now: string,
  withoutPersonal: unknown = input,
): Result<Command, Refusal> {
  const occurredAt = new Date(input.occurredAt ?? now).toISOString();
  const problems = [
    ...(/^[\w\-:.]{8,80}$/.test(input.commandKey) ? [] : [badKey('commandKey')]),
    ...(Date.parse(occurredAt) <= Date.parse(now) + CLOCK_SKEW_MS ? [] : [inTheFuture('occurredAt')]),
  ];
  if (problems.length > 0) return refuse(invalidInput(problems));
  const { account, organisation, role } = caller;
  const actor = { account, role, ...(organisation ? { organisation } : {}) };
  return ok({ name, key: input.commandKey, actor, occurredAt, input: withoutPersonal });
}
