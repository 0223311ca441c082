import type { LocalText } from '#libs/platform';

/** The rules by their numbers: W of weaving, D of density and size, M of mass, X of things told twice, C of customs, A of advances. */
export const RULE_IDS = [
  ...(['W01', 'W03', 'W04', 'W05', 'W06', 'W07', 'W08', 'W10', 'W11'] as const),
  ...(['D04', 'D05', 'D06', 'D07', 'D08'] as const),
  ...(['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M09'] as const),
  ...(['X01', 'C03', 'A01'] as const),
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** How sure a rule is: read in sources of the trade, worked out from such, or our own knowledge, open to correction. */
export const CONFIDENCES = ['STORED', 'DERIVED', 'KNOWLEDGE'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a rule is asked. */
export const MOMENTS = ['REGISTRATION', 'MATERIALS', 'PACKING', 'EXPORT', 'ADVANCE'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What a rule is about. Officials’ findings will add shipments, loans and whole cooperatives. */
export const RULE_SUBJECTS = ['RUG', 'LOOM', 'WEAVER', 'LOT', 'COOPERATIVE'] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];

/** The units in which rules measure. */
export const RULE_UNITS = [
  ...(['KNOTS_PER_DAY', 'KNOTS_PER_M2', 'CM', 'PIECES', 'PERCENT', 'SHARE', 'TIMES', 'DAYS'] as const),
  ...(['KG_PER_M2', 'RAJ'] as const),
] as const;
export type RuleUnit = (typeof RULE_UNITS)[number];

/** A value inside is as usual; both ends belong to it. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** What an unanswered question stands in the way of: WARN until it is answered, REFUSE for good. */
export const SEVERITIES = ['WARN', 'REFUSE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * One version of a rule. It measures one number; outside `usual` is asked about, outside `possible` is refused. Texts
 * take the figures that their measure gives: `{knots}`, `{days}`, and always `{measured}`.
 */
export interface Rule {
  readonly id: RuleId;
  readonly version: number;
  readonly about: RuleSubject;
  readonly at: Moment;
  readonly unit: RuleUnit;
  /** How the number is made, for people who check it. */
  readonly formula: LocalText;
  readonly usual: Bounds;
  readonly possible?: Bounds;
  readonly name: LocalText;
  /** What is odd. */
  readonly odd: LocalText;
  /** What may be done about it. */
  readonly may: LocalText;
  /** The reasons that may be given as an answer, besides words of one’s own. */
  readonly reasons: readonly string[];
  /** Where its numbers come from. */
  readonly source: LocalText;
  readonly confidence: Confidence;
  /** What is not recorded yet, so that nothing can be asked by it; absent for a rule that is asked. */
  readonly waitsFor?: LocalText;
  /** The days on which it is in force, YYYY-MM-DD. */
  readonly from: string;
  readonly until?: string;
}

/** Whether a value lies within bounds. */
export const isWithinBounds = (value: number, { least, most }: Bounds): boolean =>
  (least === undefined || value >= least) && (most === undefined || value <= most);
