import type { PlausibilityRulesQuery } from '../gql/graphql';
import type { Words } from '../language/useWords';

export type RuleOfPlausibility = PlausibilityRulesQuery['plausibilityRules'][number];

type Bounds = RuleOfPlausibility['usual'];

/** A rule in plain sentences: when it asks, and when nothing is registered. */
export function boundsIn(
  { t, number }: Words,
  { usual, possible, unit, confidence }: RuleOfPlausibility,
): { asks: string; refuses: string } {
  // A number with its unit; what is small is told exactly.
  const told = (value: number) =>
    t(`plausibility.unit.${unit}`, { value: number(value, Number.isInteger(value) ? 0 : 1) });
  const ends = ({ least, most }: Bounds) => ({
    ...(typeof least === 'number' ? { least: told(least) } : {}),
    ...(typeof most === 'number' ? { most: told(most) } : {}),
  });
  const kind = ({ least, most }: Bounds) =>
    typeof least !== 'number' ? 'above' : typeof most !== 'number' ? 'below' : 'outside';
  const refusedKinds = { above: 'refusedAbove', below: 'refusedBelow', outside: 'refusedOutside' } as const;
  return {
    asks: t(`plausibility.${kind(usual)}`, ends(usual)),
    // What is merely our own knowledge never refuses.
    refuses:
      possible && confidence !== 'KNOWLEDGE'
        ? t(`plausibility.${refusedKinds[kind(possible)]}`, ends(possible))
        : t('plausibility.neverRefuses'),
  };
}
