import type { PaperLanguage, Printed } from '#libs/documents';
import { decimalsNeeded, inLanguage, pluralOf, printScaled, printWhole } from '#libs/documents';
import type { CommercialInvoiceData } from './commercial-invoice.data.js';
import { invoiceLabels, packageNames } from './commercial-invoice.words.js';

type Rug = CommercialInvoiceData['lines'][number]['rugs'][number];

interface Column {
  readonly head: string;
  /** How it is set: an unbreakable code, a figure under other figures, or words that may wrap. */
  readonly kind: 'code' | 'figure' | 'words';
  readonly cell: (rug: Rug) => string | undefined;
}

/** The two annexes: every package with its SSCC, and every rug by its code, line by line. */
export function invoiceAnnexes(
  invoice: CommercialInvoiceData,
  language: PaperLanguage,
): { [key: string]: Printed } {
  const grossDecimals = decimalsNeeded(
    invoice.bales.map((bale) => bale.grossG),
    3,
    1,
  );
  return {
    bales: invoice.bales.map((bale) => ({
      mark: bale.mark,
      sscc: bale.sscc,
      kind: pluralOf(packageNames[bale.kind], 1, language),
      code: bale.kind,
      pieces: printWhole(bale.pieces, language),
      gross: printScaled(bale.grossG, 3, language, grossDecimals),
    })),
    rugs: invoice.lines.map((line, index) => ({
      row: printWhole(index + 1, language),
      hs: line.hsCode,
      description: inLanguage(line.description, language),
      ...rugTable(line.rugs, language),
    })),
  };
}

function rugTable(rugs: readonly Rug[], language: PaperLanguage): { columns: Printed; cells: Printed } {
  const shown = rugColumns(rugs, language).filter((column) =>
    rugs.some((rug) => column.cell(rug) !== undefined),
  );
  return {
    columns: shown.map(({ head, kind }) => ({ head, kind })),
    cells: rugs.flatMap((rug, index) => [
      printWhole(index + 1, language),
      ...shown.map((column) => column.cell(rug) ?? ''),
    ]),
  };
}

function rugColumns(rugs: readonly Rug[], language: PaperLanguage): readonly Column[] {
  const labels = invoiceLabels(language);
  const present = (values: (number | undefined)[]): number[] => values.filter((value) => value !== undefined);
  const areaDecimals = decimalsNeeded(present(rugs.map((rug) => rug.areaCm2)), 4, 2);
  const netDecimals = decimalsNeeded(present(rugs.map((rug) => rug.netG)), 3, 1);
  const figure = (value: number | undefined, scale: number, least: number): string | undefined =>
    value === undefined ? undefined : printScaled(value, scale, language, least);
  return [
    { head: labels.rug, kind: 'code', cell: (rug) => rug.code },
    { head: labels.length, kind: 'figure', cell: (rug) => figure(rug.lengthMm, 1, 1) },
    { head: labels.width, kind: 'figure', cell: (rug) => figure(rug.widthMm, 1, 1) },
    { head: labels.areaShort, kind: 'figure', cell: (rug) => figure(rug.areaCm2, 4, areaDecimals) },
    { head: labels.netShort, kind: 'figure', cell: (rug) => figure(rug.netG, 3, netDecimals) },
    { head: labels.bale, kind: 'words', cell: (rug) => rug.bale },
  ];
}
