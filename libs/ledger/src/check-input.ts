import type { z } from 'zod';
import { invalidInput, ok, problem, refuse, type Problem, type Refusal, type Result } from '#libs/platform';

const MAX_PROBLEMS = 200;

const missing = problem('MISSING', {
  says: { fa: 'این مورد پر نشده است.', en: 'This is missing.', ru: 'Поле не заполнено.' },
  next: { fa: 'آن را پر کنید.', en: 'Fill it in.', ru: 'Заполните его.' },
});

const tooLarge = problem('TOO_LARGE', {
  says: {
    fa: 'این مقدار از حد مجاز ({limit}) بیشتر است.',
    en: 'This is over the limit of {limit}.',
    ru: 'Значение больше допустимого предела {limit}.',
  },
  next: { fa: 'مقدار کوچک‌تری وارد کنید.', en: 'Enter a smaller value.', ru: 'Введите меньшее значение.' },
});

const tooSmall = problem('TOO_SMALL', {
  says: {
    fa: 'این مقدار از حداقل مجاز ({limit}) کمتر است.',
    en: 'This is under the minimum of {limit}.',
    ru: 'Значение меньше допустимого минимума {limit}.',
  },
  next: { fa: 'مقدار بزرگ‌تری وارد کنید.', en: 'Enter a larger value.', ru: 'Введите большее значение.' },
});

const tooShort = problem('TOO_SHORT', {
  says: {
    fa: 'این نوشته از {limit} نویسه کوتاه‌تر است.',
    en: 'This is shorter than {limit} characters.',
    ru: 'Здесь меньше {limit} знаков.',
  },
  next: { fa: 'آن را کامل بنویسید.', en: 'Write it in full.', ru: 'Напишите полностью.' },
});

const tooLong = problem('TOO_LONG', {
  says: {
    fa: 'این نوشته از {limit} نویسه بلندتر است.',
    en: 'This is longer than {limit} characters.',
    ru: 'Здесь больше {limit} знаков.',
  },
  next: { fa: 'آن را کوتاه‌تر کنید.', en: 'Shorten it.', ru: 'Сократите.' },
});

const badForm = problem('BAD_FORM', {
  says: {
    fa: 'شکل این مقدار درست نیست.',
    en: 'This is not in the form that is expected here.',
    ru: 'Значение имеет неверную форму.',
  },
  next: {
    fa: 'آن را طبق راهنمای همان خانه بنویسید.',
    en: 'Write it as the field’s hint shows.',
    ru: 'Запишите его так, как показано в подсказке.',
  },
});

/** Checks an input against its schema; the refusal names every place that is wrong (the first 200). */
export function checkInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>, Refusal> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.slice(0, MAX_PROBLEMS);
  return refuse(invalidInput(issues.map((issue) => toProblem(issue, input))));
}

function toProblem(issue: z.core.$ZodIssue, input: unknown): Problem {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'too_big':
      return (issue.origin === 'string' ? tooLong : tooLarge)(path, { limit: String(issue.maximum) });
    case 'too_small':
      if (issue.origin !== 'string') return tooSmall(path, { limit: String(issue.minimum) });
      return issue.minimum === 1 ? missing(path) : tooShort(path, { limit: String(issue.minimum) });
    case 'invalid_type':
      return isThere(input, issue.path) ? badForm(path) : missing(path);
    default:
      return badForm(path);
  }
}

/** Whether an input has anything at a path; zod keeps what it read out of its issues. */
function isThere(input: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value !== undefined && value !== null;
}
