import { graphql } from '../line/operation';
import '../rugs/rug';

/** A row of a spreadsheet as the server read it. */
export interface RugRow {
  number: number;
  cells: string[];
  /** The rug that it says, as it was understood; null where a cell cannot be read. */
  rug: {
    design: string;
    lengthMm: number;
    widthMm: number;
    weightG: number;
    /** Absent where the piece that it was says it. */
    loomOnDate?: string;
    cutOffDate?: string;
    makers: number;
  } | null;
  /** What is wrong, each with the place of its cell in the row, -1 for none. */
  problems: { at: number; code: string; message: string; nextStep: string }[];
  /** What is odd about it and not answered in the sheet. */
  questions: RowQuestion[];
}

/** A question about a row, in the language of the reader. */
export interface RowQuestion {
  rule: string;
  version: number;
  at: number;
  odd: string;
  may: string;
}

/** A spreadsheet that was looked at. */
export interface LookedSheet {
  sheetId: string;
  sheetName: string;
  titles: string[];
  ignored: string[];
  rowCount: number;
  wrongRows: number;
  askedRows: number;
  registeredAs: { id: string; code: string } | null;
  rows: RugRow[];
}

export const RegisterSheet = graphql(`
  mutation RegisterSheet($input: RegisterSheetInput!) {
    registerSheet(input: $input) {
      __typename
      ... on RegisterSheetPayload {
        wasRegistered
        batch {
          id
          code
          rugCount
          areaCm2
          weightG
          rugs(first: 200) {
            nodes {
              id
              code
              design
              lengthMm
              widthMm
              sizeName {
                ...Name
              }
            }
          }
        }
      }
      ...RefusalParts
    }
  }
`);
