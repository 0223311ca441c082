import { opaqueId } from '#libs/platform';
import { checksOf } from '#libs/production';
import { legalId } from '../journey/invented-numbers.js';
import type { BenchZone } from './bench-zone.js';

const ADMIN = { role: 'ADMINISTRATOR' } as const;
const INSPECTED_AT_ONCE = 500;
const RUGS_A_BALE = 150;
const text = (en: string): object => ({ fa: `${en} فا`, en, ru: `${en} ру` });
const key = (): string => `bench:${crypto.randomUUID()}`;
const REFUSAL = '... on Refusal { code message problems { path message } }';

const mutation = (name: string, payload: string, selection: string): string => {
  const inputType = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${inputType}!) { ${name}(input: $input) { ... on ${payload} { ${selection} } ${REFUSAL} } }`;
};

const slices = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Inspects, packs, books, loads and sends rugs on one shipment, each step through the API; gives the shipment's code. */
export async function shipRugs(zone: BenchZone, rugCodes: readonly string[]): Promise<string> {
  const checks = checksOf('KNOTTED').map((check) => ({ check, ok: true }));
  const rugIds = rugCodes.map((code) => opaqueId('rug', code));
  for (const some of slices(rugIds, INSPECTED_AT_ONCE)) {
    const results = some.map((rugId) => ({
      rugId,
      passed: true,
      grade: 'FIRST',
      colourFastness: 4,
      edgeEvenness: 4,
      checks,
    }));
    await zone.ask(
      mutation('inspectRugs', 'InspectRugsPayload', 'rugs { id }'),
      { input: { commandKey: key(), results } },
      ADMIN,
    );
  }
  const baleIds: string[] = [];
  for (const some of slices(rugIds, RUGS_A_BALE)) {
    const packed = await zone.ask<{ packBale: { bale: { id: string } } }>(
      mutation('packBale', 'PackBalePayload', 'bale { id }'),
      { input: { commandKey: key(), rugIds: some, grossG: some.length * 6_000 } },
      ADMIN,
    );
    baleIds.push(packed.packBale.bale.id);
  }
  const [exporterId, consigneeId] = await Promise.all([
    organisation(zone, { kind: 'EXPORTER', country: 'IR', legalId: legalId('be4c0001', 3) }),
    organisation(zone, { kind: 'CONSIGNEE', country: 'RU', taxId: '7707083893' }),
  ]);
  const booked = await zone.ask<{ bookShipment: { shipment: { id: string; code: string } } }>(
    mutation('bookShipment', 'ShipmentPayload', 'shipment { id code }'),
    {
      input: {
        commandKey: key(),
        exporterId,
        consigneeId,
        destination: 'RU',
        incoterm: 'CPT',
        namedPlace: 'Astrakhan',
        mode: 'SEA',
        portOfLoading: 'IRBAZ',
        portOfDischarge: 'RUASF',
        contractNumber: 'BENCH-1',
        contractDate: '2024-05-01',
        items: rugIds.map((rugId) => ({ rugId, pricePerM2Minor: 21_000 })),
      },
    },
    ADMIN,
  );
  const { id: shipmentId, code } = booked.bookShipment.shipment;
  const step = (name: string, more: object) =>
    zone.ask(
      mutation(name, 'ShipmentPayload', 'shipment { id }'),
      { input: { commandKey: key(), shipmentId, ...more } },
      ADMIN,
    );
  await step('loadBales', { baleIds });
  await step('departShipment', { conveyance: 'MV Bench' });
  return code;
}

async function organisation(zone: BenchZone, more: object): Promise<string> {
  const { registerOrganisation } = await zone.ask<{ registerOrganisation: { organisation: { id: string } } }>(
    mutation('registerOrganisation', 'OrganisationPayload', 'organisation { id }'),
    { input: { commandKey: key(), name: text('Bench firm'), address: text('Bench street'), ...more } },
    ADMIN,
  );
  return registerOrganisation.organisation.id;
}
