import type { LabelLayout } from '../gql/graphql';

/** What the console draws of a layout: its page and its labels in mm, and how many of them stand on it. */
export const layouts: Record<LabelLayout, { width: number; height: number; columns: number; rows: number }> =
  {
    SEWN_50X30: { width: 50, height: 30, columns: 1, rows: 1 },
    SEWN_40X60: { width: 40, height: 60, columns: 1, rows: 1 },
    SHEET_3X8: { width: 210, height: 297, columns: 3, rows: 8 },
    SHEET_2X7: { width: 210, height: 297, columns: 2, rows: 7 },
  };

export const layoutNames = Object.keys(layouts) as LabelLayout[];

export const placesOn = (layout: LabelLayout): number => layouts[layout].columns * layouts[layout].rows;

const place = 'gereh.label-layout';

/** The layout that was printed on last, for a cooperative has one kind of ribbon or sheet. */
export function lastLayout(): LabelLayout {
  const kept = layoutNames.find((name) => name === localStorage.getItem(place));
  return kept ?? 'SHEET_3X8';
}

export const keepLayout = (layout: LabelLayout): void => localStorage.setItem(place, layout);
