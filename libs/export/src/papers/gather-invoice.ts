import { paperCheckLink } from '#libs/documents';
import { ok, printCode, refuse, type LocalText, type Result } from '#libs/platform';
import type { View } from '#libs/ledger';
import type { OrganisationState } from '#libs/network';
import type { RugState } from '#libs/production';
import type { BaleState } from '../bale/bale.js';
import {
  invoiceCountries,
  type CommercialInvoiceData,
  type InvoiceCountry,
} from '../commercial-invoice/commercial-invoice.data.js';
import { totalInvoice } from '../commercial-invoice/invoice-total.js';
import { codeOf } from '../commodity/commodity.js';
import { describeGoods, readGoodsKey } from '../commodity/goods.js';
import { DESTINATION_FACTS } from '../destination/destinations.js';
import { findPort } from '../port/ports.js';
import { linesOf, type CargoItem, type CargoLine } from '../shipment/cargo.js';
import { printShipment, type ShipmentState } from '../shipment/shipment.js';

/** Everything that an invoice is gathered from. */
export interface InvoiceReads {
  readonly shipment: View<ShipmentState>;
  readonly items: readonly CargoItem[];
  readonly rugs: ReadonlyMap<string, View<RugState>>;
  /** In the order in which they were loaded. */
  readonly bales: readonly View<BaleState>[];
  readonly exporter: View<OrganisationState>;
  readonly consignee: View<OrganisationState>;
  /** Where this zone serves its console, e.g. https://gereh.example. */
  readonly publicOrigin: string;
}

type Invoice = CommercialInvoiceData;

const AS_PER_CONTRACT: LocalText = {
  fa: 'طبق قرارداد',
  en: 'as per the contract',
  ru: 'согласно контракту',
};

const COUNTRIES_AS_ADDRESS: Readonly<Partial<Record<string, LocalText>>> = {
  IR: { fa: 'ایران', en: 'Iran', ru: 'Иран' },
  ...Object.fromEntries(Object.entries(DESTINATION_FACTS).map(([code, { name }]) => [code, name])),
};

/** Gathers a commercial invoice, or says why it cannot be made. Its total is the shipment's own, to the cent. */
export function gatherInvoice(reads: InvoiceReads): Result<Invoice, string> {
  const { shipment, items, bales, exporter, consignee } = reads;
  const { invoice, destination, totalMinor } = shipment;
  if (!invoice) return refuse('the shipment has no invoice number yet: ask for the invoice again');
  const foreign = [exporter, consignee].find(({ country }) => !isInvoiceCountry(country));
  if (foreign) return refuse(`invoices do not know the country ${foreign.country} of ${foreign.name.en}`);

  const marks = new Map(bales.map((bale, index) => [bale._id, markOf(shipment._id, index)]));
  const lines = linesOf(items).map((line) => invoiceLine(line, reads, marks));
  const packed = bales.map((bale) => ({
    mark: marks.get(bale._id)!,
    sscc: bale.sscc,
    kind: 'BL' as const,
    pieces: bale.rugIds.length,
    grossG: bale.grossG,
  }));
  const charges = chargesOf(shipment);
  const totals = totalInvoice(lines, packed, charges);
  if (totals.totalMinor !== totalMinor)
    return refuse(`the lines add up to ${totals.totalMinor}, the shipment says ${totalMinor}: report this`);
  return ok({
    number: invoice.number,
    date: invoice.date,
    sellerReference: printShipment(shipment._id),
    seller: {
      name: exporter.name,
      address: addressOf(exporter),
      country: exporter.country as InvoiceCountry,
      ...(exporter.legalId ? { nationalLegalId: exporter.legalId } : {}),
    },
    consignee: consigneeOf(consignee),
    contract: { number: shipment.contractNumber, date: shipment.contractDate },
    countryOfOrigin: 'IR',
    countryOfDestination: destination,
    terms: {
      incoterm: shipment.incoterm,
      place: shipment.namedPlace,
      payment: shipment.payment ?? AS_PER_CONTRACT,
    },
    transport: transportOf(shipment),
    bales: packed,
    lines,
    currency: shipment.currency as Invoice['currency'],
    ...charges,
    totals,
    signed: { place: portOf(shipment.portOfLoading).name, date: invoice.date },
    verifyUrl: paperCheckLink(reads.publicOrigin, invoice.number, invoice.date),
  });
}

/** The mark that is painted on a bale: the shipment's code and the bale's number in it. */
const markOf = (shipmentId: string, index: number): string =>
  `${printShipment(shipmentId)}/${String(index + 1).padStart(3, '0')}`;

function invoiceLine(
  line: CargoLine,
  { shipment, rugs }: InvoiceReads,
  marks: ReadonlyMap<string, string>,
): Invoice['lines'][number] {
  const { goods, rugIds, ...priced } = line;
  const { construction, fibre } = readGoodsKey(goods);
  return {
    ...priced,
    hsCode: codeOf({ construction, pile: fibre }, DESTINATION_FACTS[shipment.destination].codeDigits),
    description: describeGoods(goods),
    rugs: rugIds.map((rugId) => {
      const rug = rugs.get(rugId);
      if (!rug) return { code: printCode(rugId) };
      const { code, lengthMm, widthMm, areaCm2, weightG, baleId } = rug;
      const bale = baleId === undefined ? undefined : marks.get(baleId);
      const measured = { code: printCode(code), lengthMm, widthMm, areaCm2, netG: weightG };
      return bale === undefined ? measured : { ...measured, bale };
    }),
  };
}

const chargesOf = ({ freightMinor, insuranceMinor }: ShipmentState) => ({
  ...(freightMinor > 0 ? { freightMinor } : {}),
  ...(insuranceMinor > 0 ? { insuranceMinor } : {}),
});

function transportOf(shipment: ShipmentState): Invoice['transport'] {
  const { mode, conveyance, portOfLoading, portOfDischarge } = shipment;
  return {
    mode: mode.toLowerCase() as Invoice['transport']['mode'],
    ...(conveyance ? { conveyance } : {}),
    loading: portOf(portOfLoading),
    discharge: portOf(portOfDischarge),
  };
}

function portOf(code: string): Invoice['transport']['loading'] {
  const { locode, name } = findPort(code)!;
  return { locode, name };
}

function consigneeOf(consignee: View<OrganisationState>): Invoice['consignee'] {
  const { name, country, taxId } = consignee;
  return {
    name,
    address: addressOf(consignee),
    country: country as InvoiceCountry,
    ...(taxId ? { taxId: taxIdOf(country, taxId) } : {}),
  };
}

/** A tax number under its own name where it has the form of one. */
function taxIdOf(country: string, number: string): NonNullable<Invoice['consignee']['taxId']> {
  if (country === 'RU' && /^(\d{10}|\d{12})$/.test(number)) return { kind: 'INN', number };
  if (country === 'KZ' && /^\d{12}$/.test(number)) return { kind: 'BIN', number };
  if (country === 'AZ' && /^\d{10}$/.test(number)) return { kind: 'VOEN', number };
  return { kind: 'other', number };
}

/** The registered address; its country where none is registered. */
const addressOf = ({ address, country }: OrganisationState): LocalText =>
  address ?? COUNTRIES_AS_ADDRESS[country] ?? { fa: country, en: country, ru: country };

const isInvoiceCountry = (country: string): country is InvoiceCountry =>
  (invoiceCountries as readonly string[]).includes(country);
