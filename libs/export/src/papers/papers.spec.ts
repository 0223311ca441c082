import { opaqueId } from '#libs/platform';
import { documentKind } from '#libs/documents';
import { organisationKind } from '#libs/network';
import { rugKind } from '#libs/production';
import {
  CONSIGNEE,
  EXPORTER,
  MemoryZone,
  bookingOf,
  clerk,
  exporter,
  opaqueRugs,
  otherExporter,
} from '../../../../test/fixtures/export/memory-zone.js';
import { baleKind } from '../bale/bale.js';
import { commercialInvoiceSchema } from '../commercial-invoice/commercial-invoice.data.js';
import { cargoKind } from '../shipment/cargo.js';
import { shipmentKind } from '../shipment/shipment.js';
import { gatherInvoice } from './gather-invoice.js';
import { invoiceDay } from './invoice-day.js';
import type { RequestDocumentsInput } from './request-documents.command.js';

type Outcome = {
  ok: boolean;
  value?: unknown;
  refusal?: { code: string; problems: readonly { code: string }[] };
};
const said = ({ ok, value, refusal }: Outcome): unknown =>
  ok ? value : [refusal!.code, ...refusal!.problems.map(({ code }) => code)].join(' ');

/** A shipment with its rugs in one loaded bale. */
async function loaded(zone: MemoryZone, rugIds: readonly string[]): Promise<string> {
  const grossG = rugIds.length * 4_500 + 900;
  const packing = { commandKey: zone.key(), rugIds: opaqueRugs(rugIds), grossG };
  const bale = await zone.packBale.execute(clerk, packing);
  if (!bale.ok) throw new Error(bale.refusal.code);
  const booking = bookingOf(zone, rugIds, { baleIds: [opaqueId('bale', bale.value)] });
  const shipment = await zone.bookShipment.execute(exporter, booking);
  if (!shipment.ok) throw new Error(shipment.refusal.code);
  return shipment.value;
}

const asking = (zone: MemoryZone, change: Partial<RequestDocumentsInput>): RequestDocumentsInput => ({
  commandKey: zone.key(),
  kinds: ['COMMERCIAL_INVOICE'],
  languages: ['fa'],
  ...change,
});

describe('asking for papers', () => {
  it('numbers an invoice once for all its languages, and the next one without a gap', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(4);
    const first = await loaded(zone, rugIds.slice(0, 2));
    const second = await loaded(zone, rugIds.slice(2));
    const ask = async (id: string, languages: RequestDocumentsInput['languages']) =>
      said(
        await zone.requestDocuments.execute(
          exporter,
          asking(zone, { shipmentId: opaqueId('shipment', id), languages }),
        ),
      );
    expect(await ask(first, ['fa', 'fa'])).toEqual([`CI-${first}-fa`]);
    expect(await ask(second, ['ru'])).toEqual([`CI-${second}-ru`]);
    expect(await ask(first, ['en', 'fa'])).toEqual([`CI-${first}-en`, `CI-${first}-fa`]);
    const number = async (id: string) => (await zone.view(documentKind, id))!.number;
    expect(await number(`CI-${first}-fa`)).toBe('INV-1403-0001');
    expect(await number(`CI-${first}-en`)).toBe('INV-1403-0001');
    expect(await number(`CI-${second}-ru`)).toBe('INV-1403-0002');
    expect((await zone.view(documentKind, `CI-${first}-fa`))!.version).toBe(1);
  });

  it('answers a repeated command, and the same wish under another key, with the same papers', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    const shipmentId = opaqueId('shipment', await loaded(zone, rugIds));
    const kinds = ['COMMERCIAL_INVOICE', 'RUG_PASSPORT'] as ('COMMERCIAL_INVOICE' | 'RUG_PASSPORT')[];
    const input = asking(zone, { shipmentId, kinds, languages: ['fa', 'ru'] });
    const once = said(await zone.requestDocuments.execute(exporter, input));
    expect(once).toHaveLength(6);
    expect(said(await zone.requestDocuments.execute(exporter, input))).toEqual(once);
    expect(said(await zone.requestDocuments.execute(exporter, { ...input, commandKey: zone.key() }))).toEqual(
      once,
    );
    expect((await zone.view(documentKind, `RP-${rugIds[0]}-ru`))!.within).toMatch(/^shipment:/);
  });

  it('settles the rugs of the shipment with the invoice', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    const shipmentId = opaqueId('shipment', await loaded(zone, [rugIds[0]!]));
    await zone.requestDocuments.execute(exporter, asking(zone, { shipmentId }));
    const items = [{ rugId: opaqueId('rug', rugIds[1]!), pricePerM2Minor: 5 }];
    const added = await zone.addRugs.execute(exporter, { commandKey: zone.key(), shipmentId, items });
    expect(said(added)).toBe('SHIPMENT_INVOICED');
  });

  it('refuses what cannot be printed, each with its reason', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    await zone.registerRug('NOTYET01', {}, false);
    const booked = await zone.bookShipment.execute(exporter, bookingOf(zone, [rugIds[0]!]));
    const shipmentId = opaqueId('shipment', booked.ok ? booked.value : '');
    const ask = async (change: Partial<RequestDocumentsInput>, caller = exporter) =>
      said(await zone.requestDocuments.execute(caller, asking(zone, change)));
    const passport = { kinds: ['RUG_PASSPORT' as const] };
    expect(await ask({ shipmentId })).toBe('INVOICE_BEFORE_LOADING');
    expect(await ask({})).toBe('INVALID_INPUT SHIPMENT_NEEDED');
    expect(await ask(passport)).toBe('INVALID_INPUT RUGS_NEEDED');
    expect(await ask({ shipmentId }, otherExporter)).toBe('SHIPMENT_UNKNOWN');
    expect(await ask({ shipmentId, ...passport, rugIds: opaqueRugs([rugIds[1]!]) })).toBe(
      'RUGS_WITHOUT_PASSPORT RUG_NOT_IN_SHIPMENT',
    );
    expect(await ask({ ...passport, rugIds: opaqueRugs(['NOTYET01']) }, clerk)).toBe(
      'RUGS_WITHOUT_PASSPORT RUG_NOT_INSPECTED',
    );
    expect(await ask({ ...passport, rugIds: opaqueRugs([rugIds[1]!]) }, clerk)).toEqual([
      `RP-${rugIds[1]}-fa`,
    ]);
  });
});

describe('an invoice', () => {
  it('is gathered whole, is what its schema takes, and has the total of its shipment', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(9);
    const id = await loaded(zone, rugIds);
    await zone.requestDocuments.execute(exporter, asking(zone, { shipmentId: opaqueId('shipment', id) }));
    const shipment = (await zone.view(shipmentKind, id))!;
    const { items } = (await zone.view(cargoKind, id))!;
    const rugs = new Map((await zone.views.load(rugKind, rugIds)).map((rug) => [rug._id, rug]));
    const bales = await zone.views.load(baleKind, shipment.baleIds);
    const exporterView = (await zone.view(organisationKind, EXPORTER))!;
    const consigneeView = (await zone.view(organisationKind, CONSIGNEE))!;
    const gathered = gatherInvoice({
      ...{ shipment, items, rugs, bales },
      exporter: exporterView,
      consignee: consigneeView,
      publicOrigin: 'https://gereh.example',
    });
    const invoice = commercialInvoiceSchema.parse(gathered.ok ? gathered.value : undefined);
    expect(invoice.totals.totalMinor).toBe(shipment.totalMinor);
    expect(invoice.totals).toMatchObject({ pieces: 9, areaCm2: shipment.areaCm2, netG: shipment.netG });
    expect(invoice.totals.grossG).toBe(shipment.grossG);
    expect(invoice).toMatchObject({ number: 'INV-1403-0001', date: '2025-03-01', currency: 'USD' });
    expect(invoice.verifyUrl).toBe('https://gereh.example/check?number=INV-1403-0001&on=2025-03-01');
    expect(invoice.lines[0]).toMatchObject({ hsCode: '5701109000', pricePer: 'm2' });
    expect(invoice.lines[0]!.rugs[0]!.bale).toMatch(/^S-.{9}\/001$/);
  });

  it('is of the Iranian year of its day in Iran', () => {
    expect(invoiceDay('2025-03-20T20:29:59Z')).toEqual({ iso: '2025-03-20', jalaliYear: 1403 });
    expect(invoiceDay('2025-03-20T20:30:00Z')).toEqual({ iso: '2025-03-21', jalaliYear: 1404 });
  });
});
