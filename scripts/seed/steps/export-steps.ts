import {
  ArriveShipment,
  BookShipment,
  CancelShipment,
  ConfirmReceipt,
  DeliverShipment,
  DepartShipment,
  LoadBales,
  PackBale,
  RequestDocuments,
} from '#libs/export';
import { LANGUAGES } from '#libs/platform';
import { plusMinutes } from '../scenario/calendar.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Shipment } from '../scenario/shipments.js';
import { staffOf } from '../scenario/staff.js';
import type { Hands, Step } from './step.js';

const MINUTES_A_BALE = 12;
const MINUTES_BETWEEN_PAPERS = 20;

/** Bales and shipments: packed by the cooperatives, booked and sent by the exporters, confirmed by the receivers. */
export const exportSteps = ({ shipments }: Scenario): Step[] =>
  shipments.flatMap((shipment) => [
    ...packing(shipment),
    booking(shipment),
    ...moving(shipment),
    ...papers(shipment),
  ]);

const rugKeys = ({ rugs }: Shipment): string[] => rugs.map(({ rug }) => rug.key);

const packing = ({ bales, packedAt }: Shipment): Step[] =>
  bales.map(({ key, cooperative, rugs, grossG }, i): Step => {
    const packed = rugs.map((rug) => rug.key);
    return {
      key: `pack-${key}`,
      stage: 'export',
      at: plusMinutes(packedAt, i * MINUTES_A_BALE),
      by: staffOf(cooperative),
      needs: [],
      changes: packed,
      makes: key,
      run: ({ command, caller, envelope, id }) =>
        command(PackBale).execute(caller, {
          ...envelope,
          rugIds: packed.map((rug) => id('rug', rug)),
          grossG,
        }),
    };
  });

function booking(shipment: Shipment): Step {
  const { key, exporter, consignee, rugs } = shipment;
  const { destination, incoterm, namedPlace, mode, portOfLoading, portOfDischarge } = shipment;
  const { contractNumber, contractDate, freightMinor, insuranceMinor } = shipment;
  return {
    key: `book-${key}`,
    stage: 'export',
    at: shipment.bookedAt,
    by: staffOf(exporter),
    needs: [exporter, consignee],
    changes: rugKeys(shipment),
    makes: key,
    run: ({ command, caller, envelope, id }) =>
      command(BookShipment).execute(caller, {
        ...envelope,
        exporterId: id('organisation', exporter),
        consigneeId: id('organisation', consignee),
        ...{ destination, incoterm, namedPlace, mode, portOfLoading, portOfDischarge },
        ...{ contractNumber, contractDate, freightMinor, insuranceMinor },
        currency: 'USD',
        items: rugs.map(({ rug, usdPerM2 }) => ({
          rugId: id('rug', rug.key),
          pricePerM2Minor: usdPerM2 * 100,
        })),
      }),
  };
}

/** The steps of a shipment that was booked; those that it has not come to are left out. */
function moving(shipment: Shipment): Step[] {
  const { key, exporter, consignee, loads, conveyance, cancelled } = shipment;
  const { loadedAt, departedAt, arrivedAt, deliveredAt, confirmedAt } = shipment;
  const rugs = rugKeys(shipment);
  const step = (
    verb: string,
    at: string | undefined,
    changes: readonly string[],
    run: Step['run'],
    by = staffOf(exporter),
  ): Step[] =>
    at === undefined
      ? []
      : [{ key: `${verb}-${key}`, stage: 'export', at, by, needs: [], changes: [key, ...changes], run }];
  const naming = ({ envelope, id }: Hands) => ({ ...envelope, shipmentId: id('shipment', key) });
  return [
    ...step('load', loadedAt, loads, (hands) =>
      hands
        .command(LoadBales)
        .execute(hands.caller, { ...naming(hands), baleIds: loads.map((bale) => hands.id('bale', bale)) }),
    ),
    ...step('depart', departedAt, rugs, (hands) =>
      hands.command(DepartShipment).execute(hands.caller, { ...naming(hands), conveyance }),
    ),
    ...step('arrive', arrivedAt, [], (hands) =>
      hands.command(ArriveShipment).execute(hands.caller, naming(hands)),
    ),
    ...step('deliver', deliveredAt, rugs, (hands) =>
      hands.command(DeliverShipment).execute(hands.caller, naming(hands)),
    ),
    ...step(
      'confirm',
      confirmedAt,
      [],
      (hands) =>
        hands
          .command(ConfirmReceipt)
          .execute(hands.caller, { ...naming(hands), receivedBales: loads.length }),
      staffOf(consignee),
    ),
    ...step('cancel', cancelled?.at, [...rugs, ...loads], (hands) =>
      hands.command(CancelShipment).execute(hands.caller, { ...naming(hands), reason: cancelled!.reason }),
    ),
  ];
}

/** The invoice in all languages, and a passport for each rug that left in the language of those who receive it. */
function papers(shipment: Shipment): Step[] {
  const { key, exporter, papersAt, departedAt, passports } = shipment;
  if (papersAt === undefined) return [];
  const shared = { stage: 'export', by: staffOf(exporter) } as const;
  return [
    {
      ...shared,
      key: `invoice-${key}`,
      at: papersAt,
      needs: [],
      changes: [key, `invoices-of-${exporter}`],
      run: ({ command, caller, envelope, id }) =>
        command(RequestDocuments).execute(caller, {
          ...envelope,
          shipmentId: id('shipment', key),
          kinds: ['COMMERCIAL_INVOICE'],
          languages: [...LANGUAGES],
        }),
    },
    ...(departedAt === undefined
      ? []
      : [
          {
            ...shared,
            key: `passports-${key}`,
            at: plusMinutes(papersAt, MINUTES_BETWEEN_PAPERS),
            needs: [key, ...rugKeys(shipment)],
            changes: [],
            run: ({ command, caller, envelope, id }: Hands) =>
              command(RequestDocuments).execute(caller, {
                ...envelope,
                shipmentId: id('shipment', key),
                kinds: ['RUG_PASSPORT'],
                languages: [passports],
              }),
          },
        ]),
  ];
}
