import type { LabelLayout } from './label.events.js';

/** A part of a label or of a page, in mm from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of one label stand, from the corner of the label; for Persian it is mirrored. */
export interface LabelPlan {
  readonly qr: Box;
  readonly code: Box;
  readonly words: Box;
  /** Whether the code stands in two lines. */
  readonly isStacked: boolean;
  /** The sizes in points that its words may have, the largest first. */
  readonly sizesPt: readonly number[];
}

/** A page of labels. */
export interface LabelPage {
  readonly page: { readonly width: number; readonly height: number };
  readonly label: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly rows: number;
  /** Where the first label begins, and how far it is from one to the next. */
  readonly first: { readonly x: number; readonly y: number };
  readonly step: { readonly x: number; readonly y: number };
  readonly plan: LabelPlan;
  /** Strips at the ends of a sewn label that vanish in the seam, from its edges. */
  readonly seam: { readonly x: number; readonly y: number };
  /** Where a sewn label is folded, from its upper edge. */
  readonly foldAt?: number;
}

/** What a module of a code measures at least: a thread of a woven ribbon takes what is finer. */
export const LEAST_MODULE_MM = 0.4;

const A4 = { width: 210, height: 297 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const alone = (width: number, height: number) => ({
  ...{ page: { width, height }, label: { width, height } },
  ...{ columns: 1, rows: 1, first: { x: 0, y: 0 }, step: { x: width, y: height } },
});

/**
 * The layouts, in mm. Sewn ones are for printers of textile ribbon: 50 × 30 is sewn on at its short ends, 40 × 60 is
 * folded in the middle, and both its ends go into one seam; lifted like a page its back reads upright. Sheets are
 * the usual sizes of stickers; at their rim they leave free what office printers cannot reach.
 */
export const LABEL_PAGES: Readonly<Record<LabelLayout, LabelPage>> = {
  SEWN_50X30: {
    ...alone(50, 30),
    seam: { x: 4, y: 0 },
    plan: {
      code: box(4, 1.4, 42, 5.4),
      qr: box(4, 7.2, 21.4, 21.4),
      words: box(26.2, 7.2, 19.6, 21.4),
      isStacked: false,
      sizesPt: [6.6, 6.2, 5.8, 5.4, 5, 4.6],
    },
  },
  SEWN_40X60: {
    ...alone(40, 60),
    seam: { x: 0, y: 6 },
    foldAt: 30,
    plan: {
      qr: box(2, 6.5, 22, 22),
      code: box(25, 6.5, 13, 22),
      words: box(2, 31.5, 36, 22),
      isStacked: true,
      sizesPt: [8.5, 7.8, 7, 6.2, 5.4, 4.6],
    },
  },
  SHEET_3X8: {
    ...{ page: A4, label: { width: 70, height: 37 }, columns: 3, rows: 8 },
    ...{ first: { x: 0, y: 0.5 }, step: { x: 70, y: 37 }, seam: { x: 0, y: 0 } },
    plan: {
      qr: box(5, 4.5, 28, 28),
      code: box(34, 4.5, 31, 7),
      words: box(34, 12.5, 31, 20),
      isStacked: false,
      sizesPt: [8, 7.4, 6.8, 6.2, 5.6, 5],
    },
  },
  SHEET_2X7: {
    ...{ page: A4, label: { width: 99.1, height: 38.1 }, columns: 2, rows: 7 },
    ...{ first: { x: 4.65, y: 15.15 }, step: { x: 101.6, y: 38.1 }, seam: { x: 0, y: 0 } },
    plan: {
      qr: box(3, 3, 32, 32),
      code: box(38, 3.5, 58, 9),
      words: box(38, 14, 58, 21),
      isStacked: false,
      sizesPt: [9.5, 8.8, 8, 7.2, 6.4, 5.6],
    },
  },
};

/** How many labels a page has room for. */
export const placesOf = (layout: LabelLayout): number =>
  LABEL_PAGES[layout].columns * LABEL_PAGES[layout].rows;

/** Where a label lies: the page, from 0, and its corner on it in mm. */
export interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** The place of the label of an index, when the first one goes to `startAt` (from 1 along the rows). */
export function placeOf(layout: LabelLayout, startAt: number, index: number): Place {
  const { columns, first, step } = LABEL_PAGES[layout];
  const places = placesOf(layout);
  const at = startAt - 1 + index;
  const onPage = at % places;
  return {
    page: Math.floor(at / places),
    x: first.x + (onPage % columns) * step.x,
    y: first.y + Math.floor(onPage / columns) * step.y,
  };
}
