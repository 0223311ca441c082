/** How a piece is made: knotted, or one of the other crafts of the region. Shal is the woollen cloth of Gilan. */
export const CONSTRUCTIONS = ['KNOTTED', 'KILIM', 'JAJIM', 'SHAL', 'FELT', 'MAT'] as const;
export type Construction = (typeof CONSTRUCTIONS)[number];

/** What a piece is made of. Kork is the fine wool of lambs; reed, rush and straw are what mats are plaited of. */
export const MATERIALS = [
  'WOOL',
  'KORK',
  'SILK',
  'WOOL_SILK',
  'COTTON',
  'GOAT_HAIR',
  'REED',
  'RUSH',
  'STRAW',
] as const;
export type Material = (typeof MATERIALS)[number];

/** The knots of a pile; jufti spans four warps and halves the real density. */
export const KNOT_TYPES = ['ASYMMETRIC', 'SYMMETRIC', 'JUFTI'] as const;
export type KnotType = (typeof KNOT_TYPES)[number];

/** What the colours of a piece come from. Which dyer and which recipe is nobody's business but the makers'. */
export const DYES = ['NATURAL', 'CHROME', 'BOTH', 'UNDYED'] as const;
export type Dyes = (typeof DYES)[number];

/** Whether a piece has a pile of knots, and with it raj, knot type and pile. */
export const isKnotted = (construction: Construction): boolean => construction === 'KNOTTED';
