import type { RuleId } from '../plausibility/rule.js';
import { lastRule, ruleOn } from '../plausibility/rules.js';
import type { WeavingBound, WeavingBounds } from './weaving-questions.js';

const MM_PER_CM = 10;

/** What the rules W01, W04 and W08 of a day, YYYY-MM-DD, say of a piece that is still on the loom. */
export const weavingBounds = (day: string): WeavingBounds => ({
  knotsPerWeaverDay: boundOf('W01', day, 'most'),
  widthPerWeaverMm: boundOf('W04', day, 'least', MM_PER_CM),
  dayShare: boundOf('W08', day, 'most'),
});

/** One end of a rule: from where it asks, and from where it refuses. What is recorded of days before it is held to it too. */
function boundOf(id: RuleId, day: string, end: 'least' | 'most', units = 1): WeavingBound {
  const { version, usual, possible } = ruleOn(id, day) ?? lastRule(id);
  return { rule: id, version, ask: usual[end]! * units, refuse: possible![end]! * units };
}
