/** Vertical looms stand in villages; horizontal ones lie on the ground. */
export const LOOM_KINDS = ['VERTICAL', 'HORIZONTAL'] as const;
export type LoomKind = (typeof LOOM_KINDS)[number];

/** Why a loom is used no more. */
export const LOOM_ENDS = ['WORN_OUT', 'SOLD', 'MOVED_AWAY', 'REGISTERED_TWICE', 'OTHER'] as const;
export type LoomEnd = (typeof LOOM_ENDS)[number];

/** A loom of a cooperative was registered. */
export interface LoomRegistered {
  readonly cooperativeId: string;
  readonly villageId: string;
  readonly kind: LoomKind;
  /** The widest piece that it can carry. */
  readonly widthMm: number;
  /** Where in the village, in words that name nobody. */
  readonly place?: string;
  /** The member whose loom it is; without one it is the cooperative's. */
  readonly ownerId?: string;
}

/** What was said of a loom was put right; only what differs is told, null takes away. */
export interface LoomAmended {
  readonly villageId?: string;
  readonly kind?: LoomKind;
  readonly widthMm?: number;
  readonly place?: string | null;
  readonly ownerId?: string | null;
}

/** A loom is used no more. */
export interface LoomRetired {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reason: LoomEnd;
}

/** A piece was put on a loom and takes of its width. */
export interface LoomLoaded {
  readonly pieceId: string;
  readonly widthMm: number;
}

/** A piece left a loom: cut off, or abandoned. */
export interface LoomFreed {
  readonly pieceId: string;
}

export type LoomFact =
  | { readonly type: 'LoomRegistered'; readonly data: LoomRegistered }
  | { readonly type: 'LoomAmended'; readonly data: LoomAmended }
  | { readonly type: 'LoomRetired'; readonly data: LoomRetired }
  | { readonly type: 'LoomLoaded'; readonly data: LoomLoaded }
  | { readonly type: 'LoomFreed'; readonly data: LoomFreed };
