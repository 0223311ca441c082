import { bothCalendars, inLanguage, moneyWords, printWhole } from '#libs/documents';
import type { Paper, PaperLanguage, Printed } from '#libs/documents';
import { figures } from '../money/rials.js';
import { payStatementSchema, type PayStatementData } from './pay-papers.data.js';
import { lineKindNames, payLabels } from './pay-papers.words.js';

/** A woman's account on paper: every line, what she was owed after it, and what she is owed now. */
export const payStatementPaper: Paper<PayStatementData> = {
  kind: 'pay-statement',
  template: 'libs/production/src/pay/papers/pay-statement.typ',
  schema: payStatementSchema,
  attachmentName: 'pay-statement.json',
  number: ({ number }) => number,
  date: ({ issuedOn }) => issuedOn,
  title: (_data, language) => payLabels(language).statement,
  fileName: ({ number }, language) => `pay-${number.replace('/', '-')}-${language}.pdf`,
  prepare: printedStatement,
};

/** The day in the reader's own calendar: a narrow column has room for one. */
export function ownDay(day: string, language: PaperLanguage): string {
  const { jalali, gregorian } = bothCalendars(day, language);
  return language === 'fa' ? jalali : gregorian;
}

/** A sum as the foot of a paper shows it: in rials, in tomans, and in words. */
export const printedSum = (rials: number, language: PaperLanguage): { [key: string]: Printed } => ({
  rials: figures(rials, 'RIAL', language),
  tomans: figures(rials, 'TOMAN', language),
  words: moneyWords(rials, 'IRR', language),
});

function printedStatement(data: PayStatementData, language: PaperLanguage): { [key: string]: Printed } {
  const labels = payLabels(language);
  const signed = (rials: number): string => printWhole(rials, language);
  return {
    labels,
    weaver: inLanguage(data.weaver, language),
    cooperative: data.cooperative[language],
    issuedOn: ownDay(data.issuedOn, language),
    carried: data.carriedRials === 0 ? null : signed(data.carriedRials),
    lines: data.lines.map((one) => ({
      number: printWhole(one.number, language),
      on: ownDay(one.on, language),
      what: lineKindNames[one.kind][language],
      detail: one.detail ?? null,
      more: one.rials > 0 ? printWhole(one.rials, language) : null,
      less: one.rials < 0 ? printWhole(0 - one.rials, language) : null,
      owed: signed(one.owedRials),
    })),
    sum: {
      label: data.owedRials < 0 ? labels.ahead : labels.owed,
      ...printedSum(Math.abs(data.owedRials), language),
    },
  };
}
