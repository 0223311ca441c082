import type { BookShipmentInput, Country, Incoterm, TransportMode } from '../gql/graphql';
import { readDay, today } from '../language/dates';
import { readNumber } from '../language/digits';
import type { Words } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { graphql } from '../line/operation';
import '../rugs/rug';
import { sellerInsures, sellerPaysFreight } from './terms';
import { minorPrice, type PricedRug } from './pricing';

/** The booking as it is being filled. */
export interface Booking {
  exporter: string;
  destination: Country | '';
  mode: TransportMode;
  loading: string;
  discharge: string;
  incoterm: Incoterm;
  namedPlace: string;
  consignee: string;
  contractNumber: string;
  contractDate: string;
  currency: string;
  freight: string;
  insurance: string;
  payment: string;
  bales: string[];
  rugs: PricedRug[];
}

export const newBooking = (exporter: string, words: Words): Booking => ({
  exporter,
  destination: '',
  mode: 'SEA',
  loading: '',
  discharge: '',
  incoterm: 'CPT',
  namedPlace: '',
  consignee: '',
  contractNumber: '',
  contractDate: words.day(today()),
  currency: 'USD',
  freight: '',
  insurance: '',
  payment: '',
  bales: [],
  rugs: [],
});

/** Reads the booking; what is missing is told at its field, before anything is sent. */
export function readBooking(
  booking: Booking,
  commandKey: string,
  words: Words,
): { input: BookShipmentInput; problems: Problem[] } {
  const { t } = words;
  const problems: Problem[] = [];
  const needed = (path: string, value: string) => {
    if (!value.trim()) problems.push({ path, message: t('batch.missing'), nextStep: '' });
    return value.trim();
  };
  const contractDate = readDay(booking.contractDate);
  if (!contractDate) problems.push({ path: 'contractDate', message: t('form.noSuchDay'), nextStep: '' });
  booking.rugs.forEach((rug, index) => {
    if (minorPrice(rug.price) <= 0) {
      problems.push({ path: `items.${index}.pricePerM2Minor`, message: t('book.noPrice'), nextStep: '' });
    }
  });
  const minor = (written: string) => (written.trim() ? Math.round((readNumber(written) ?? 0) * 100) : null);
  const input: BookShipmentInput = {
    commandKey,
    exporterId: needed('exporterId', booking.exporter),
    destination: needed('destination', booking.destination) as Country,
    mode: booking.mode,
    portOfLoading: needed('portOfLoading', booking.loading),
    portOfDischarge: needed('portOfDischarge', booking.discharge),
    incoterm: booking.incoterm,
    namedPlace: needed('namedPlace', booking.namedPlace),
    consigneeId: needed('consigneeId', booking.consignee),
    contractNumber: needed('contractNumber', booking.contractNumber),
    contractDate: contractDate ?? '',
    currency: booking.currency,
    freightMinor: sellerPaysFreight(booking.incoterm) ? minor(booking.freight) : null,
    insuranceMinor: sellerInsures(booking.incoterm) ? minor(booking.insurance) : null,
    payment: booking.payment.trim() || null,
    items: booking.rugs.map((rug) => ({ rugId: rug.id, pricePerM2Minor: minorPrice(rug.price) })),
    baleIds: booking.bales.length > 0 ? booking.bales : null,
  };
  return { input, problems };
}

export const BookShipment = graphql(`
  mutation BookShipment($input: BookShipmentInput!) {
    bookShipment(input: $input) {
      __typename
      ... on ShipmentPayload {
        shipment {
          id
          code
        }
      }
      ...RefusalParts
    }
  }
`);

export const BookingChoices = graphql(`
  query BookingChoices {
    consignees: organisations(kind: CONSIGNEE, first: 200) {
      nodes {
        id
        country
        name {
          ...Name
        }
      }
    }
    exporters: organisations(kind: EXPORTER, first: 200) {
      nodes {
        id
        name {
          ...Name
        }
      }
    }
    ports {
      locode
      country
      modes
      name {
        ...Name
      }
    }
  }
`);
