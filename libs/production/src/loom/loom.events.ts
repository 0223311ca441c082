/** Vertical looms stand in villages; horizontal ones lie on the ground. */
export const LOOM_KINDS = ['VERTICAL', 'HORIZONTAL'] as const;
export type LoomKind = (typeof LOOM_KINDS)[number];

/** A loom of a cooperative was registered. */
export interface LoomRegistered {
  readonly cooperativeId: string;
  readonly villageId: string;
  readonly kind: LoomKind;
  /** The widest piece that it can carry. */
  readonly widthMm: number;
}

export type LoomFact = { readonly type: 'LoomRegistered'; readonly data: LoomRegistered };
