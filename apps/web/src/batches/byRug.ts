import type { Problem } from '../line/refusal';
import { ruleOf } from '../plausibility/ruleOf';
import type { RugDraft } from './rugDraft';
import { placeIn } from './rugFields';
import type { Found } from './useAsking';

/**
 * What is wrong with each rug, of what was wrong when it was looked at: rugs have moved since, and where something else
 * stands by now it is not said any more.
 */
function byRug({ problems, rugs: looked }: Found, rugs: readonly RugDraft[]): Map<number, Problem[]> {
  const found = new Map<number, Problem[]>();
  if (problems.length === 0) return found;
  const places = new Map(rugs.map((rug, index) => [rug.key, index]));
  for (const problem of problems) {
    const place = placeIn(problem.path);
    const then = place ? looked[place.index] : undefined;
    const index = then ? places.get(then.key) : undefined;
    const now = index === undefined ? undefined : rugs[index];
    if (!place || !then || !now || index === undefined) continue;
    const { field } = place;
    if (field && now.cells[field.field] !== then.cells[field.field]) continue;
    if (field?.kind === 'names' && now.makers !== then.makers) continue;
    const path = problem.path.replace(/^rugs\.\d+/, `rugs.${index}`);
    found.set(index, [...(found.get(index) ?? []), { ...problem, path }]);
  }
  return found;
}

/** What was found of rugs, several times: what was found first goes before the same question found again. */
export function allByRug(
  finds: readonly Found[],
  rugs: readonly RugDraft[],
): ReadonlyMap<number, readonly Problem[]> {
  const all = new Map<number, Problem[]>();
  for (const found of finds)
    for (const [index, problems] of byRug(found, rugs)) {
      const known = all.get(index) ?? [];
      const asked = new Set(known.map(ruleOf));
      all.set(index, [...known, ...problems.filter((one) => !ruleOf(one) || !asked.has(ruleOf(one)))]);
    }
  return all;
}
