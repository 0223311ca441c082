import type { Language } from '#libs/platform';

/** How labels are laid out: sewn ones are one to a page of their own size, sheets are A4 with a grid of stickers. */
export const LABEL_LAYOUTS = ['SEWN_50X30', 'SEWN_40X60', 'SHEET_3X8', 'SHEET_2X7'] as const;
export type LabelLayout = (typeof LABEL_LAYOUTS)[number];

/** Why a label is printed once more. */
export const REPRINT_REASONS = ['SPOILT', 'LOST', 'WORN', 'ANOTHER_LAYOUT'] as const;
export type ReprintReason = (typeof REPRINT_REASONS)[number];

/** Labels of rugs were printed in one go; the file is made from this and from the rugs. */
export interface LabelsPrinted {
  readonly cooperativeId: string;
  readonly layout: LabelLayout;
  /** The first place of the first sheet that is still free, from 1 along the rows. */
  readonly startAt: number;
  /** The language whose words come first; a label speaks all three. */
  readonly language: Language;
  /** Whose labels, in the order in which they are printed. */
  readonly rugIds: readonly string[];
  /** Where these rugs were woven, so that an office of a county finds what is its own. */
  readonly villageIds: readonly string[];
  /** When a whole batch was asked for, or a stretch of one. */
  readonly batchId?: string;
  /** For how many of them it was not the first time. */
  readonly reprints: number;
  /** Why again; there when something is printed again. */
  readonly reason?: ReprintReason;
}

/** The label of one rug was printed, as part of a printing. */
export interface LabelPrinted {
  readonly printId: string;
  readonly cooperativeId: string;
  readonly batchId: string;
  readonly layout: LabelLayout;
  /** There when it was not the first time. */
  readonly reason?: ReprintReason;
}

/** What happens to printings and to labels. */
export type LabelPrintFact = { readonly type: 'LabelsPrinted'; readonly data: LabelsPrinted };
export type LabelFact = { readonly type: 'LabelPrinted'; readonly data: LabelPrinted };
