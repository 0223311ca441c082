import type { Construction, Material, RugState } from '#libs/production';
import type { Confidence } from '../port/ports.js';

/** A customs code for rugs of some make, in the two lengths that our destinations want. */
export interface CustomsCode {
  /** Harmonized System, six digits. */
  readonly hs6: string;
  /** The EAEU's ten digits (Russia, Kazakhstan). */
  readonly eaeu10: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note?: string;
}

const CHAPTER_57 = 'HS chapter 57; EAEU list as stored 2026-11-24, edition undated';

const PILE_CODES: Readonly<Record<Material, CustomsCode>> = {
  WOOL: { hs6: '570110', eaeu10: '5701109000', confidence: 'stored', source: CHAPTER_57 },
  KORK: { hs6: '570110', eaeu10: '5701109000', confidence: 'stored', source: CHAPTER_57 },
  WOOL_SILK: {
    hs6: '570110',
    eaeu10: '5701101000',
    confidence: 'stored',
    source: CHAPTER_57,
    note: 'More than 10 % silk by mass inside a wool pile; with 10 % or less the EAEU code is 5701109000.',
  },
  SILK: { hs6: '570190', eaeu10: '5701901000', confidence: 'stored', source: CHAPTER_57 },
  COTTON: { hs6: '570190', eaeu10: '5701909000', confidence: 'stored', source: CHAPTER_57 },
  GOAT_HAIR: {
    hs6: '570110',
    eaeu10: '5701109000',
    confidence: 'knowledge',
    source: CHAPTER_57,
    note: 'Taken as fine animal hair; coarse hair of goats may be held to be 5701.90.',
  },
  // No pile is made of them; what says so nevertheless is “other textile material”.
  REED: { hs6: '570190', eaeu10: '5701909000', confidence: 'knowledge', source: CHAPTER_57 },
  RUSH: { hs6: '570190', eaeu10: '5701909000', confidence: 'knowledge', source: CHAPTER_57 },
  STRAW: { hs6: '570190', eaeu10: '5701909000', confidence: 'knowledge', source: CHAPTER_57 },
};

const FLAT_CODES: Readonly<Record<Exclude<Construction, 'KNOTTED'>, CustomsCode>> = {
  KILIM: { hs6: '570210', eaeu10: '5702100000', confidence: 'stored', source: CHAPTER_57 },
  JAJIM: {
    hs6: '570210',
    eaeu10: '5702100000',
    confidence: 'knowledge',
    source: CHAPTER_57,
    note: 'Taken as “similar hand-woven rugs”; an officer may hold that a woollen jajim is 5702.91.',
  },
  SHAL: {
    hs6: '621420',
    eaeu10: '6214200000',
    confidence: 'knowledge',
    source: 'HS chapter 62',
    note: 'As a shawl of wool; cloth in the piece is 5111.',
  },
  FELT: {
    hs6: '570490',
    eaeu10: '5704900000',
    confidence: 'knowledge',
    source: CHAPTER_57,
    note: 'Floor coverings of felt above 0.3 m²; the EAEU ten digits are to be looked up.',
  },
  MAT: {
    hs6: '460129',
    eaeu10: '4601290000',
    confidence: 'knowledge',
    source: 'HS chapter 46',
    note: 'Counted by weight, not by m²; the EAEU ten digits are to be looked up.',
  },
};

/** What of a rug decides its customs code and its description. */
export type Make = Pick<RugState, 'construction' | 'pile' | 'warp' | 'weft' | 'fibre' | 'raj'>;

/**
 * The customs code of a rug by its construction and pile. A knotted picture (tableau) stays in 5701: note 1 of
 * chapter 57. A knotted rug without a pile material in its record is taken as wool, the chapter's first case.
 */
export const customsCodeOf = ({ construction, pile }: Pick<Make, 'construction' | 'pile'>): CustomsCode =>
  construction === 'KNOTTED' ? PILE_CODES[pile ?? 'WOOL'] : FLAT_CODES[construction];

/** The code as a destination wants it, with that many digits. */
export const codeOf = (make: Pick<Make, 'construction' | 'pile'>, digits: 6 | 10): string => {
  const code = customsCodeOf(make);
  return digits === 10 ? code.eaeu10 : code.hs6;
};
