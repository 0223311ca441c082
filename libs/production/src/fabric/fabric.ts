/** How a piece is made. */
export const CONSTRUCTIONS = ['KNOTTED', 'KILIM', 'JAJIM'] as const;
export type Construction = (typeof CONSTRUCTIONS)[number];

/** What a piece is made of. Kork is the fine wool of lambs. */
export const MATERIALS = ['WOOL', 'KORK', 'SILK', 'WOOL_SILK', 'COTTON'] as const;
export type Material = (typeof MATERIALS)[number];

/** The knots of a pile; jufti spans four warps and halves the real density. */
export const KNOT_TYPES = ['ASYMMETRIC', 'SYMMETRIC', 'JUFTI'] as const;
export type KnotType = (typeof KNOT_TYPES)[number];

/** Whether a piece has a pile of knots, and with it raj, knot type and pile. */
export const isKnotted = (construction: Construction): boolean => construction === 'KNOTTED';
