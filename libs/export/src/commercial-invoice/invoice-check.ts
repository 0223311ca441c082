import type { InvoiceCharges, InvoiceTotals, PricedLine } from './invoice-total.js';
import { priceLine, totalInvoice } from './invoice-total.js';

interface CheckedInvoice extends InvoiceCharges {
  readonly lines: readonly (PricedLine & {
    readonly amountMinor: number;
    readonly rugs: readonly { readonly code: string }[];
  })[];
  readonly bales: readonly { readonly mark: string; readonly pieces: number; readonly grossG: number }[];
  readonly totals: InvoiceTotals;
}

interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What in an invoice contradicts itself: a customs officer adds up the columns, so do we. */
export function checkInvoice(invoice: CheckedInvoice): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  try {
    invoice.lines.forEach((line, index) => {
      const amount = priceLine(line);
      if (amount !== line.amountMinor) {
        problems.push({
          path: ['lines', index, 'amountMinor'],
          message: `is ${line.amountMinor}, but the price makes ${amount}`,
        });
      }
      if (line.rugs.length !== line.pieces) {
        problems.push({
          path: ['lines', index, 'rugs'],
          message: `lists ${line.rugs.length} rugs for ${line.pieces} pieces`,
        });
      }
      for (const { code } of line.rugs) {
        if (seen.has(code))
          problems.push({ path: ['lines', index, 'rugs'], message: `lists the rug ${code} a second time` });
        seen.add(code);
      }
    });
    const totals = totalInvoice(invoice.lines, invoice.bales, invoice);
    for (const key of Object.keys(totals) as (keyof InvoiceTotals)[]) {
      if (totals[key] !== invoice.totals[key]) {
        problems.push({
          path: ['totals', key],
          message: `is ${invoice.totals[key]}, but lines and charges make ${totals[key]}`,
        });
      }
    }
    const packed = invoice.bales.reduce((sum, bale) => sum + bale.pieces, 0);
    if (packed !== totals.pieces) {
      problems.push({
        path: ['bales'],
        message: `hold ${packed} pieces, but the lines have ${totals.pieces}`,
      });
    }
    if (totals.grossG < totals.netG) {
      problems.push({
        path: ['bales'],
        message: `weigh ${totals.grossG} g gross, less than ${totals.netG} g net`,
      });
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push({ path: ['totals'], message: error.message });
  }
  return problems;
}
