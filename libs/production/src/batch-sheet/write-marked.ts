import { writeXlsx, type CellStyle, type CellValue } from 'hucre/xlsx';
import { spell, type Language } from '#libs/platform';
import { FAULTS_TITLE, SHEET_NAMES } from './sheet-file.words.js';
import type { PreviewRow, SheetPreview } from './sheet-previews.js';
import { TITLE_STYLE } from './write-template.js';

const WRONG: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFC9C9' } } };
const ASKED: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFEC99' } } };
const SAID: CellStyle = {
  font: { color: { rgb: 'FFA61E1E' } },
  alignment: { wrapText: true, vertical: 'top' },
};

/**
 * The rows of a sheet as an XLSX again, the cells that are wrong coloured, what is wrong in a last column. Corrected, it
 * can be sent as it is: that column means nothing to the reader.
 */
export async function writeMarked({ titles, rows }: SheetPreview, language: Language): Promise<Uint8Array> {
  const width = Math.max(titles.length, ...rows.map(({ cells }) => cells.length));
  const body = rows.map((row): CellValue[] => [
    ...Array.from({ length: width }, (_, at) => row.cells[at] || null),
    saidOf(row, titles, language) || null,
  ]);
  return writeXlsx({
    sheets: [
      {
        name: SHEET_NAMES.rugs[language],
        columns: [...Array.from({ length: width }, () => ({ width: 16 })), { width: 70 }],
        rows: [
          [...Array.from({ length: width }, (_, at) => titles[at] ?? null), FAULTS_TITLE[language]],
          ...body,
        ],
        cells: stylesOf(rows, width),
        freezePane: { rows: 1 },
        view: { rightToLeft: language === 'fa' },
      },
    ],
  });
}

/** All that is wrong with a row or asked about it, each with the title of its column. */
function saidOf({ faults, questions }: PreviewRow, titles: readonly string[], language: Language): string {
  const said = [
    ...faults.map(({ at, problem: { text, params } }) => ({
      at,
      text: `${spell(text.says, params, language)} ${spell(text.next, params, language)}`,
    })),
    ...questions.map(({ at, odd, may, rule }) => ({ at, text: `${odd} ${may} (${rule})` })),
  ];
  return said.map(({ at, text }) => (titles[at] ? `${titles[at]}: ${text}` : text)).join('\n');
}

function stylesOf(rows: readonly PreviewRow[], width: number): Map<string, { style: CellStyle }> {
  const styles = new Map<string, { style: CellStyle }>();
  for (let at = 0; at <= width; at++) styles.set(`0,${at}`, { style: TITLE_STYLE });
  rows.forEach(({ faults, questions }, i) => {
    if (faults.length + questions.length === 0) return;
    for (const { at } of questions) if (at >= 0) styles.set(`${i + 1},${at}`, { style: ASKED });
    for (const { at } of faults) if (at >= 0) styles.set(`${i + 1},${at}`, { style: WRONG });
    styles.set(`${i + 1},${width}`, { style: SAID });
  });
  return styles;
}
