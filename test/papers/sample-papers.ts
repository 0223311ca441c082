import type { Paper, PaperLanguage } from '#libs/documents';
import { paperLanguages } from '#libs/documents';
import { commercialInvoicePaper } from '../../libs/export/src/commercial-invoice/commercial-invoice.paper.js';
import { rugPassportPaper } from '../../libs/production/src/rug-passport/rug-passport.paper.js';
import { sampleInvoice } from '../fixtures/papers/sample-invoice.js';
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
];

/** Every paper in every language. */
export const samplePapers: readonly SamplePaper[] = kinds.flatMap(({ name, paper, data }) =>
  paperLanguages.map((language) => ({ name: `${name}-${language}`, paper, data, language })),
);
