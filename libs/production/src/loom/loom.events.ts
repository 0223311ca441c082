import type { LoomKind } from './loom.js';

/** A loom of a cooperative was registered. */
export interface LoomRegistered {
  readonly cooperativeId: string;
  readonly villageId: string;
  readonly kind: LoomKind;
  /** The widest piece that it can carry. */
  readonly widthMm: number;
}

export type LoomFact = { readonly type: 'LoomRegistered'; readonly data: LoomRegistered };
