import type { Paper, PaperLanguage, Printed } from '#libs/documents';
import {
  currencyName,
  decimalsNeeded,
  inLanguage,
  moneyFigures,
  moneyWords,
  printDay,
  printScaled,
  pluralOf,
  printWhole,
  qrPath,
} from '#libs/documents';
import type { CommercialInvoiceData } from './commercial-invoice.data.js';
import { commercialInvoiceSchema } from './commercial-invoice.data.js';
import {
  countryNames,
  handMade,
  invoiceLabels,
  machineMadeRule,
  modeNames,
  originStatement,
  packageNames,
} from './commercial-invoice.words.js';
import { invoiceAnnexes } from './invoice-annexes.js';

type Buyer = CommercialInvoiceData['consignee'];

const marksShown = 6;
const unionOfTr017 = new Set(['RU', 'KZ', 'AM']);

/** The commercial invoice, boxes in the order of the UN Layout Key. */
export const commercialInvoicePaper: Paper<CommercialInvoiceData> = {
  kind: 'commercial-invoice',
  template: 'libs/export/src/commercial-invoice/commercial-invoice.typ',
  schema: commercialInvoiceSchema,
  attachmentName: 'commercial-invoice.json',
  number: (invoice) => invoice.number,
  date: (invoice) => invoice.date,
  title: (_invoice, language) => invoiceLabels(language).title,
  fileName: (invoice, language) => `invoice-${asciiName(invoice.number)}-${language}.pdf`,
  prepare: printedInvoice,
};

function printedInvoice(invoice: CommercialInvoiceData, language: PaperLanguage): { [key: string]: Printed } {
  const labels = invoiceLabels(language);
  const country = (code: keyof typeof countryNames): string => countryNames[code][language];
  return {
    labels,
    seller: {
      name: invoice.seller.name[language],
      address: inLanguage(invoice.seller.address, language),
      country: country(invoice.seller.country),
      ids: [
        ...(invoice.seller.nationalLegalId === undefined
          ? []
          : [{ label: labels.legalId, code: invoice.seller.nationalLegalId }]),
        ...(invoice.seller.phone === undefined ? [] : [{ label: labels.phone, code: invoice.seller.phone }]),
      ],
    },
    printedDate: printDay(invoice.date, language),
    sellerReference: invoice.sellerReference ?? null,
    contract: { number: invoice.contract.number, date: printDay(invoice.contract.date, language) },
    consignee: printedBuyer(invoice.consignee, language),
    buyer: invoice.buyer === undefined ? null : printedBuyer(invoice.buyer, language),
    origin: { name: country(invoice.countryOfOrigin), code: invoice.countryOfOrigin },
    destination: { name: country(invoice.countryOfDestination), code: invoice.countryOfDestination },
    incoterm: invoice.terms.incoterm,
    incotermPlace: inLanguage(invoice.terms.place, language),
    payment: inLanguage(invoice.terms.payment, language),
    mode: modeNames[invoice.transport.mode][language],
    conveyance:
      invoice.transport.conveyance === undefined ? null : inLanguage(invoice.transport.conveyance, language),
    loading: { name: invoice.transport.loading.name[language], code: invoice.transport.loading.locode },
    discharge: { name: invoice.transport.discharge.name[language], code: invoice.transport.discharge.locode },
    ...printedPackages(invoice, language),
    ...printedGoods(invoice, language),
    bank: invoice.bank === undefined ? null : inLanguage(invoice.bank, language),
    statements: [
      handMade[language],
      ...(unionOfTr017.has(invoice.countryOfDestination) ? [machineMadeRule[language]] : []),
      originStatement(country(invoice.countryOfOrigin))[language],
    ],
    signed: {
      place: inLanguage(invoice.signed.place, language),
      date: printDay(invoice.signed.date, language),
      name: invoice.signed.name === undefined ? null : inLanguage(invoice.signed.name, language),
      role: invoice.signed.role === undefined ? null : inLanguage(invoice.signed.role, language),
    },
    verifyUrl: invoice.verifyUrl ?? null,
    qr:
      invoice.verifyUrl === undefined
        ? null
        : { svg: qrPath(invoice.verifyUrl).svg, alt: `${labels.qr} ${invoice.number}` },
    ...invoiceAnnexes(invoice, language),
  };
}

function printedBuyer(buyer: Buyer, language: PaperLanguage): Printed {
  const labels = invoiceLabels(language);
  return {
    name: inLanguage(buyer.name, language),
    address: inLanguage(buyer.address, language),
    country: countryNames[buyer.country][language],
    ids: [
      ...(buyer.taxId === undefined ? [] : [{ label: labels[buyer.taxId.kind], code: buyer.taxId.number }]),
      ...(buyer.phone === undefined ? [] : [{ label: labels.phone, code: buyer.phone }]),
    ],
  };
}

function printedPackages(
  invoice: CommercialInvoiceData,
  language: PaperLanguage,
): { [key: string]: Printed } {
  const counts = new Map<keyof typeof packageNames, number>();
  for (const { kind } of invoice.bales) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const marks = invoice.bales.map((bale) => bale.mark);
  return {
    marks: marks.length <= marksShown ? marks : [],
    markRange: marks.length <= marksShown ? null : { first: marks.at(0) ?? '', last: marks.at(-1) ?? '' },
    packages: [...counts].map(([kind, count]) => ({
      count: printWhole(count, language),
      kind,
      name: pluralOf(packageNames[kind], count, language),
    })),
  };
}

function printedGoods(invoice: CommercialInvoiceData, language: PaperLanguage): { [key: string]: Printed } {
  const labels = invoiceLabels(language);
  const { lines, totals, currency } = invoice;
  const areaDecimals = decimalsNeeded([...lines.map((line) => line.areaCm2), totals.areaCm2], 4, 2);
  const massDecimals = decimalsNeeded([...lines.map((line) => line.netG), totals.netG, totals.grossG], 3, 1);
  const area = (cm2: number): string => printScaled(cm2, 4, language, areaDecimals);
  const mass = (g: number): string => printScaled(g, 3, language, massDecimals);
  const money = (minor: number): string => moneyFigures(minor, currency, language);
  const charge = (label: string, minor: number | undefined): Printed[] =>
    minor === undefined || minor === 0 ? [] : [{ label, amount: money(minor) }];
  const charges = [
    ...charge(labels.freight, invoice.freightMinor),
    ...charge(labels.insurance, invoice.insuranceMinor),
  ];
  const discount = invoice.discountMinor ?? 0;
  if (discount > 0) charges.push({ label: labels.discount, amount: money(-discount) });
  return {
    lines: lines.map((line, index) => ({
      row: printWhole(index + 1, language),
      hs: line.hsCode,
      description: inLanguage(line.description, language),
      pieces: printWhole(line.pieces, language),
      area: area(line.areaCm2),
      net: mass(line.netG),
      unitPrice: money(line.unitPriceMinor),
      per: line.pricePer === 'm2' ? labels.perM2 : labels.perPiece,
      amount: money(line.amountMinor),
    })),
    totals: {
      pieces: printWhole(totals.pieces, language),
      area: area(totals.areaCm2),
      net: mass(totals.netG),
      gross: mass(totals.grossG),
      goods: money(totals.goodsMinor),
      figures: money(totals.totalMinor),
      words: sentence(moneyWords(totals.totalMinor, currency, language)),
    },
    charges,
    currency,
    currencyName: currencyName(currency, language),
  };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function asciiName(number: string): string {
  return number.replace(/[^0-9A-Za-z.]+/g, '-').replace(/^-+|-+$/g, '') || 'paper';
}
