import { refuse, type Refusal, type Result } from '#libs/platform';
import { answerFaults, answeredOf, isAnswered, type Answer } from '../../plausibility/answers.js';
import { refusalOfStanding } from '../../plausibility/answers.refusals.js';
import { judge, type Question } from '../../plausibility/judge.js';
import type { Decision } from '#libs/ledger';
import { recordMoney, type OpenedOrNew } from './account.js';
import type { AdvancePaid } from './account.events.js';

/** Where nothing is owed and nothing is on the loom any advance is beyond all bounds; it is told as this many per cent. */
const BEYOND = 1_000;

/** What is odd about an advance: that it is clearly more than what she is owed and what her work in hand will pay (A01). */
export function advanceQuestion(
  { rials, owedRials, workRials }: { readonly rials: number; owedRials: number; workRials: number },
  day: string,
): Question | undefined {
  const base = owedRials + workRials;
  const value = base > 0 ? Math.min(BEYOND, Math.round((rials * 100) / base)) : BEYOND;
  const figures = { advance: rials, owed: owedRials, work: workRials };
  return judge({ rule: 'A01', value, field: 'amount', figures }, day);
}

/** An advance as it is to be recorded, with the answers that came along. */
export interface AdvanceWanted {
  readonly data: AdvancePaid;
  readonly answers: readonly Answer[];
  /** What her pieces on looms and her rugs that are not priced yet will pay her, in rials. */
  readonly workRials: number;
}

/**
 * Decides to record an advance; one that is clearly beyond her work only when it is said why. Her pieces and rugs get
 * no fact: what is begun or priced in this moment changes how odd it looks, not what was handed over.
 */
export function recordAdvance(
  of: OpenedOrNew,
  { data, answers, workRials }: AdvanceWanted,
): Result<Decision, Refusal> {
  const [badAnswer] = answerFaults(answers);
  if (badAnswer) return refuse(badAnswer[1]);
  const owedRials = 'account' in of ? of.account.state.owedRials : 0;
  const question = advanceQuestion({ rials: data.rials, owedRials, workRials }, data.on);
  const asked = question ? [question] : [];
  const unanswered = refusalOfStanding(
    asked.filter((one) => !isAnswered(one, answers)).map((one) => ({ path: 'money', question: one })),
  );
  if (unanswered) return refuse(unanswered);
  const answered = answeredOf(asked, answers);
  return recordMoney(of, {
    type: 'AdvancePaid',
    data: { ...data, ...(answered.length > 0 ? { answered } : {}) },
  });
}
