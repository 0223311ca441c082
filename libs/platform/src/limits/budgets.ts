import type { RefusalText } from '../refusal/refusal.js';

/** Every budget there is: how much may be spent in a minute, or a day. GEREH_BUDGETS changes them. */
export const BUDGETS = {
  /** Requests from one address, whoever sends them; a cooperative's office may share one. */
  requests: 3_000,
  /** What an account reads, in thousands of fields (a page of 50 rows costs one or two). */
  reads: 3_000,
  /** What an address reads that has not signed in, in thousands of fields: some 60 pages of the log, 600 passports. */
  strangers: 1_200,
  /** Commands of an account. */
  mutations: 600,
  /** What comes from an address that has not signed in: signing in, invitations, resets. */
  signIn: 60,
  /** Files that an account fetches. */
  downloads: 600,
  /** Files that an account sends. */
  uploads: 30,
  /** What comes with one partner's key, in thousands of fields. */
  keys: 1_200,
  /** Subscriptions that an account begins. */
  subscriptions: 240,
  /** What an account learns in a day of people whom it may not list, or by whose numbers it seeks them. */
  lookups: 100,
} as const;

/** The name of a budget. */
export type Budget = keyof typeof BUDGETS;

/** The names of all budgets. */
export const BUDGET_NAMES = Object.keys(BUDGETS) as readonly Budget[];

const MINUTE = 60;
const LASTING: Partial<Readonly<Record<Budget, number>>> = { lookups: 24 * 60 * MINUTE };

/** A budget lasts so long, seconds; then it is whole again. */
export const secondsOf = (budget: Budget): number => LASTING[budget] ?? MINUTE;

/** What is said to whoever has spent a budget. */
export const overBudget: RefusalText = {
  says: {
    fa: 'بیش از حد مجاز ({limit}: {budget}) درخواست فرستاده شده است.',
    en: 'More was asked than the limit allows ({limit}: {budget}).',
    ru: 'Запрошено больше, чем позволяет предел ({limit}: {budget}).',
  },
  next: {
    fa: '{seconds} ثانیه صبر کنید و دوباره بفرستید؛ این درخواست انجام نشده است.',
    en: 'Wait {seconds} s and send it again; nothing of this request was done.',
    ru: 'Подождите {seconds} с и отправьте снова; по этому запросу ничего не сделано.',
  },
};
