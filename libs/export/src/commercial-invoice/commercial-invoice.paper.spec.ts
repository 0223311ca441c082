import { paperLanguages } from '#libs/documents';
import { sampleInvoice } from '../../../../test/fixtures/papers/sample-invoice.js';
import type { CommercialInvoiceData } from './commercial-invoice.data.js';
import { commercialInvoiceSchema } from './commercial-invoice.data.js';
import { commercialInvoicePaper } from './commercial-invoice.paper.js';

const problems = (data: unknown): string[] => {
  const { error } = commercialInvoiceSchema.safeParse(data);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

const digitsOf = (text: string): string =>
  text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)).replace(/\D/g, '');

test('the sample is a right invoice', () => {
  expect(problems(sampleInvoice())).toEqual([]);
  expect(problems(sampleInvoice([700, 500, 300]))).toEqual([]);
});

test('every language prints the same total, and it is the one in the record', () => {
  const invoice = sampleInvoice();
  const printed = paperLanguages.map(
    (language) => commercialInvoicePaper.prepare(invoice, language)['totals'],
  );
  const figures = printed.map((totals) => digitsOf((totals as { figures: string }).figures));
  expect(new Set(figures)).toEqual(new Set([String(invoice.totals.totalMinor)]));
  expect(printed.map((totals) => (totals as { words: string }).words)).toMatchInlineSnapshot(`
   [
     "چهل و هشت هزار و دویست و پنجاه و هفت دلار آمریکا و ۲۶ سنت",
     "Forty-eight thousand two hundred and fifty-seven US dollars and 26 cents",
     "Сорок восемь тысяч двести пятьдесят семь долларов США 26 центов",
   ]
  `);
});

test.each<[string, (invoice: CommercialInvoiceData) => unknown, RegExp]>([
  [
    'a total that was typed',
    (it) => ({ ...it, totals: { ...it.totals, totalMinor: 1 } }),
    /totals\.totalMinor: is 1, but/,
  ],
  [
    'an amount that the price does not make',
    (it) => ({ ...it, lines: it.lines.map((line) => ({ ...line, amountMinor: 5 })) }),
    /lines\.0\.amountMinor: is 5/,
  ],
  [
    'a rug too few',
    (it) => ({ ...it, lines: it.lines.map((line) => ({ ...line, rugs: line.rugs.slice(1) })) }),
    /lines\.0\.rugs: lists 8 rugs for 9/,
  ],
  [
    'the same rug twice',
    (it) => ({
      ...it,
      lines: it.lines.map((line) => ({ ...line, rugs: line.rugs.map(() => line.rugs[0]) })),
    }),
    /a second time/,
  ],
  ['a bale without its rugs', (it) => ({ ...it, bales: it.bales.slice(1) }), /bales: hold/],
  ['a discount beyond the goods', (it) => ({ ...it, discountMinor: 1e12 }), /discount is larger/],
  [
    'a wrong INN',
    (it) => ({ ...it, consignee: { ...it.consignee, taxId: { kind: 'INN', number: '123' } } }),
    /10 or 12 digits/,
  ],
  ['no lines', (it) => ({ ...it, lines: [] }), /lines/],
  ['a price below zero', (it) => ({ ...it, freightMinor: -1 }), /freightMinor/],
  ['a day that does not exist', (it) => ({ ...it, date: '2024-02-30' }), /date/],
  ['a field that we do not know', (it) => ({ ...it, colour: 'red' }), /colour/],
])('%s is refused', (_what, change, message) => {
  expect(problems(change(sampleInvoice())).join('\n')).toMatch(message);
});

test('hand-made is said everywhere; the machine-made rule where it is law', () => {
  const statements = (country: 'RU' | 'AZ'): string =>
    String(
      commercialInvoicePaper.prepare(sampleInvoice([1], { countryOfDestination: country }), 'ru')[
        'statements'
      ],
    );
  expect(statements('RU')).toMatch(/HAND-MADE.*017\/2011/s);
  expect(statements('AZ')).toContain('HAND-MADE');
  expect(statements('AZ')).not.toContain('017/2011');
});

test('the file has a name that every system takes', () => {
  expect(commercialInvoicePaper.fileName(sampleInvoice([1], { number: 'سیاهه 12/ب' }), 'fa')).toBe(
    'invoice-12-fa.pdf',
  );
});
