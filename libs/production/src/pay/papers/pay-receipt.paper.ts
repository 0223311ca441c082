import { inLanguage } from '#libs/documents';
import type { Paper, PaperLanguage, Printed } from '#libs/documents';
import { payReceiptSchema, type PayReceiptData } from './pay-papers.data.js';
import { payLabels, wayNames } from './pay-papers.words.js';
import { ownDay, printedSum } from './pay-statement.paper.js';

/** That a woman was paid: for her to sign, and to keep. */
export const payReceiptPaper: Paper<PayReceiptData> = {
  kind: 'pay-receipt',
  template: 'libs/production/src/pay/papers/pay-receipt.typ',
  schema: payReceiptSchema,
  attachmentName: 'pay-receipt.json',
  number: ({ number }) => number,
  date: ({ issuedOn }) => issuedOn,
  title: (_data, language) => payLabels(language).receipt,
  fileName: ({ number }, language) => `receipt-${number.replace('/', '-')}-${language}.pdf`,
  prepare: printedReceipt,
};

function printedReceipt(data: PayReceiptData, language: PaperLanguage): { [key: string]: Printed } {
  const labels = payLabels(language);
  return {
    labels,
    weaver: inLanguage(data.weaver, language),
    cooperative: data.cooperative[language],
    issuedOn: ownDay(data.issuedOn, language),
    paidOn: ownDay(data.paidOn, language),
    how: wayNames[data.how][language],
    sum: { label: labels.amount, ...printedSum(data.rials, language) },
  };
}
