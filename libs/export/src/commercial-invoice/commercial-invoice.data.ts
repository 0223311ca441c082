import {
  amountOf,
  currency,
  day,
  line,
  minor,
  rugCode,
  sscc,
  threefold,
  webAddress,
  wording,
} from '#libs/documents';
import { z } from 'zod';
import { checkInvoice } from './invoice-check.js';

/** Countries that an invoice can name. Destinations that the product serves are fewer: booking decides those. */
export const invoiceCountries = [
  'IR',
  'RU',
  'KZ',
  'TM',
  'AZ',
  'AE',
  'AM',
  'CN',
  'DE',
  'GE',
  'TR',
  'UZ',
] as const;
export type InvoiceCountry = (typeof invoiceCountries)[number];

export const incoterms2020 = [
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const;
export const transportModes = ['sea', 'road', 'rail', 'air', 'multimodal'] as const;
/** UN/ECE Recommendation 21: bale (compressed), roll, carton, crate, package. */
export const packageKinds = ['BL', 'RO', 'CT', 'CR', 'PK'] as const;

/** Goods on one invoice at most; the packing of a truck of silk rugs stays well under it. */
export const invoiceLimits = { lines: 200, rugs: 3000, bales: 500 } as const;

const taxId = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('INN'),
    number: z.string().regex(/^(\d{10}|\d{12})$/, 'an INN has 10 or 12 digits'),
  }),
  z.strictObject({ kind: z.literal('BIN'), number: z.string().regex(/^\d{12}$/, 'a BIN has 12 digits') }),
  z.strictObject({ kind: z.literal('VOEN'), number: z.string().regex(/^\d{10}$/, 'a VOEN has 10 digits') }),
  z.strictObject({ kind: z.literal('other'), number: line(40) }),
]);

const buyer = z.strictObject({
  name: wording(160),
  address: wording(),
  country: z.enum(invoiceCountries),
  taxId: taxId.optional(),
  phone: line(40).optional(),
});

/** UN/LOCODE, or our own code of a border crossing that has none (`X-IRTM-INB`). */
const port = z.strictObject({
  locode: z.string().regex(/^([A-Z]{2}[A-Z0-9]{3}|X-[A-Z]{4}-[A-Z]{3})$/),
  name: threefold(80),
});

/** A rug of a line. Sizes in mm without fringe, area in cm2, weight in g. */
const listedRug = z.strictObject({
  code: rugCode(),
  lengthMm: amountOf(30_000).optional(),
  widthMm: amountOf(30_000).optional(),
  areaCm2: amountOf(9_000_000).optional(),
  netG: amountOf(2_000_000).optional(),
  /** The mark of the bale it is in. */
  bale: line(40).optional(),
});

/** Rugs of one customs code, description and price. `amountMinor` is what `priceLine` gives: never typed by hand. */
const invoiceLine = z.strictObject({
  hsCode: z.string().regex(/^\d{6,10}$/, 'is 6 to 10 digits, without dots'),
  description: wording(500),
  pieces: amountOf(invoiceLimits.rugs),
  areaCm2: amountOf(2_000_000_000),
  netG: amountOf(1_000_000_000),
  pricePer: z.enum(['piece', 'm2']),
  unitPriceMinor: minor(),
  amountMinor: minor(),
  rugs: z.array(listedRug).min(1),
});

const bale = z.strictObject({
  /** Shipping mark as painted on the bale. */
  mark: line(40),
  sscc: sscc(),
  kind: z.enum(packageKinds),
  pieces: amountOf(1000),
  grossG: amountOf(5_000_000),
});

export const commercialInvoiceSchema = z
  .strictObject({
    number: line(40),
    date: day(),
    sellerReference: line(60).optional(),
    seller: z.strictObject({
      name: threefold(160),
      address: wording(),
      country: z.enum(invoiceCountries),
      nationalLegalId: z
        .string()
        .regex(/^\d{10,11}$/)
        .optional(),
      phone: line(40).optional(),
    }),
    consignee: buyer,
    /** Only when someone other than the consignee buys. */
    buyer: buyer.optional(),
    contract: z.strictObject({ number: line(60), date: day() }),
    countryOfOrigin: z.enum(invoiceCountries),
    countryOfDestination: z.enum(invoiceCountries),
    terms: z.strictObject({
      incoterm: z.enum(incoterms2020),
      place: wording(80),
      payment: wording(),
    }),
    transport: z.strictObject({
      mode: z.enum(transportModes),
      /** Vessel, truck or wagon. Left out while it is not yet known. */
      conveyance: wording(80).optional(),
      loading: port,
      discharge: port,
    }),
    bales: z.array(bale).min(1).max(invoiceLimits.bales),
    lines: z.array(invoiceLine).min(1).max(invoiceLimits.lines),
    currency: currency(),
    freightMinor: minor().optional(),
    insuranceMinor: minor().optional(),
    discountMinor: minor().optional(),
    /** What `totalInvoice` gives for the lines and charges above. */
    totals: z.strictObject({
      pieces: amountOf(invoiceLimits.rugs),
      areaCm2: amountOf(2_000_000_000),
      netG: amountOf(1_000_000_000),
      grossG: amountOf(2_000_000_000),
      goodsMinor: minor(),
      totalMinor: minor(),
    }),
    bank: wording(500).optional(),
    signed: z.strictObject({
      place: wording(80),
      date: day(),
      name: wording(120).optional(),
      role: wording(120).optional(),
    }),
    /** Where anyone checks this paper; printed as a QR code. */
    verifyUrl: webAddress().optional(),
  })
  .superRefine((invoice, context) => {
    for (const problem of checkInvoice(invoice)) context.addIssue({ code: 'custom', ...problem });
  });

/**
 * Everything a commercial invoice says. Money is integer minor units of `currency`, areas cm2, weights g,
 * lengths mm, days ISO. Build `lines` and `totals` with `priceLine` and `totalInvoice`.
 */
export type CommercialInvoiceData = z.infer<typeof commercialInvoiceSchema>;
