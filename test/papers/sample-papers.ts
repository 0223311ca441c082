import type { Paper, PaperLanguage } from '#libs/documents';
import { paperLanguages } from '#libs/documents';
import { commercialInvoicePaper } from '../../libs/export/src/commercial-invoice/commercial-invoice.paper.js';
import { rugPassportPaper } from '../../libs/production/src/rug-passport/rug-passport.paper.js';
import { labelsPaper } from '../../libs/production/src/label/labels.paper.js';
import { payReceiptPaper } from '../../libs/production/src/pay/papers/pay-receipt.paper.js';
import { payStatementPaper } from '../../libs/production/src/pay/papers/pay-statement.paper.js';
import { sampleInvoice } from '../fixtures/papers/sample-invoice.js';
import { sampleLabels } from '../fixtures/papers/sample-labels.js';
import { sampleReceipt, sampleStatement } from '../fixtures/papers/sample-pay.js';
import { sampleKilimPassport, samplePassport } from '../fixtures/papers/sample-passport.js';

/** A paper with data that never change, so that its bytes never change unnoticed. */
export interface SamplePaper {
  readonly name: string;
  readonly paper: Paper<unknown>;
  readonly data: unknown;
  readonly language: PaperLanguage;
}

const kinds = [
  { name: 'invoice', paper: commercialInvoicePaper as Paper<unknown>, data: sampleInvoice() },
  { name: 'passport', paper: rugPassportPaper as Paper<unknown>, data: samplePassport() },
  { name: 'kilim-passport', paper: rugPassportPaper as Paper<unknown>, data: sampleKilimPassport() },
  { name: 'pay-statement', paper: payStatementPaper as Paper<unknown>, data: sampleStatement() },
  { name: 'pay-receipt', paper: payReceiptPaper as Paper<unknown>, data: sampleReceipt() },
  { name: 'labels-sewn', paper: labelsPaper as Paper<unknown>, data: sampleLabels('SEWN_50X30') },
  { name: 'labels-folded', paper: labelsPaper as Paper<unknown>, data: sampleLabels('SEWN_40X60') },
  { name: 'labels-sheet', paper: labelsPaper as Paper<unknown>, data: sampleLabels('SHEET_3X8', 23) },
  { name: 'labels-wide-sheet', paper: labelsPaper as Paper<unknown>, data: sampleLabels('SHEET_2X7', 4) },
];

/** Every paper in every language. */
export const samplePapers: readonly SamplePaper[] = kinds.flatMap(({ name, paper, data }) =>
  paperLanguages.map((language) => ({ name: `${name}-${language}`, paper, data, language })),
);
