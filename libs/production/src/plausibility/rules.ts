import { FABRIC_RULES } from './fabric-rules.js';
import { MASS_RULES } from './mass-rules.js';
import { PAY_RULES } from './pay-rules.js';
import { RULE_IDS, type Rule, type RuleId } from './rule.js';
import { WEAVING_RULES } from './weaving-rules.js';

/**
 * All versions of all rules. A rule is changed by adding a version and ending the one before it (`until`), never in
 * place: what was asked and answered stands in the ledger with its version. Values that a zone sets for itself will
 * come in here too, as versions of their own. `docs/plausibility.md` is held to this list.
 */
export const RULES: readonly Rule[] = [...WEAVING_RULES, ...FABRIC_RULES, ...MASS_RULES, ...PAY_RULES];

const versions = new Map(RULE_IDS.map((id) => [id, RULES.filter((rule) => rule.id === id)]));

/** The version of a rule that is in force on a day, YYYY-MM-DD; undefined before it began. */
export const ruleOn = (id: RuleId, day: string): Rule | undefined =>
  versions.get(id)?.findLast(({ from, until }) => from <= day && (until === undefined || day < until));

/** The last version of a rule. */
export const lastRule = (id: RuleId): Rule => versions.get(id)!.at(-1)!;
