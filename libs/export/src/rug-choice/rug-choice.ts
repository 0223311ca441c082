import { problem, type Problem, type Refusal } from '#libs/platform';
import type { Subject } from '#libs/ledger';
import { placed, rugUnknown, type RugState } from '#libs/production';

/** The most problems that one refusal lists; the first are enough to mend the rest. */
const MAX_PROBLEMS = 200;

const rugTwice = problem('RUG_TWICE', {
  says: {
    fa: 'این فرش در فهرست تکرار شده است.',
    en: 'This rug is in the list twice.',
    ru: 'Этот ковёр указан в списке дважды.',
  },
  next: { fa: 'یکی از آن دو را بردارید.', en: 'Take one of the two out.', ru: 'Уберите один из двух.' },
});

/** The rugs that a command names, as they were read for its decision; unknown ones are absent. */
export type ChosenRugs = ReadonlyMap<string, Subject<RugState>>;

/**
 * What is wrong with each of the rugs that a command names: not there, named twice, or not ready for what is wanted.
 * `pathOf` gives the place in the input of the n-th rug.
 */
export function problemsOfRugs(
  ids: readonly string[],
  found: ChosenRugs,
  refusalFor: (rug: RugState) => Refusal | undefined,
  pathOf: (index: number) => string,
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, id] of ids.entries()) {
    const rug = found.get(id);
    const refusal = rug ? refusalFor(rug.state) : rugUnknown();
    if (rug && seen.has(id)) problems.push(rugTwice(pathOf(index)));
    else if (refusal) problems.push(placed(pathOf(index), refusal));
    seen.add(id);
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return problems;
}
