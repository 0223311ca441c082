import { ReopenOrganisation, SuspendOrganisation } from '#libs/network';
import { opaqueId } from '#libs/platform';
import { rugKind } from '#libs/production';
import {
  CONSIGNEE,
  MemoryZone,
  bookingOf,
  callerOf,
  clerk,
  consignee,
  exporter,
  opaqueRugs,
  otherExporter,
  EXPORTER,
} from '../../../../test/fixtures/export/memory-zone.js';
import { baleKind } from '../bale/bale.js';
import { cargoKind, linesOf, totalsOf } from './cargo.js';
import { shipmentKind } from './shipment.js';

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const codes = (result: {
  ok: boolean;
  refusal?: { code: string; problems: readonly { path: string; code: string }[] };
}) =>
  result.ok
    ? 'ok'
    : [result.refusal!.code, ...result.refusal!.problems.map(({ path, code }) => `${path} ${code}`)].join(
        ' | ',
      );

const opaqueShipment = (id: string) => opaqueId('shipment', id);

async function pack(zone: MemoryZone, rugIds: readonly string[], caller = clerk): Promise<string> {
  const input = { commandKey: zone.key(), rugIds: opaqueRugs(rugIds), grossG: rugIds.length * 4_500 + 900 };
  return value(await zone.packBale.execute(caller, input));
}

describe('a shipment', () => {
  it('goes its whole way, and each step is told by the rugs, the bale and the shipment', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(3);
    const sscc = await pack(zone, rugIds);
    const id = value(await zone.bookShipment.execute(exporter, bookingOf(zone, rugIds)));
    const shipmentId = opaqueShipment(id);
    const step = () => ({ commandKey: zone.key(), shipmentId });
    const baleIds = [opaqueId('bale', sscc)];
    value(await zone.loadBales.execute(exporter, { ...step(), baleIds }));
    expect((await zone.view(shipmentKind, id))!.status).toBe('LOADED');
    zone.wait(60);
    value(await zone.departShipment.execute(exporter, { ...step(), conveyance: 'M/V Gilar 2' }));
    zone.wait(60);
    value(await zone.arriveShipment.execute(exporter, step()));
    value(await zone.deliverShipment.execute(exporter, step()));
    value(await zone.confirmReceipt.execute(consignee, { ...step(), receivedBales: 0, note: 'wet' }));

    const shipment = (await zone.view(shipmentKind, id))!;
    expect(shipment).toMatchObject({
      status: 'CONFIRMED',
      receivedBales: 0,
      receiptNote: 'wet',
      rugCount: 3,
    });
    expect(shipment.story!.map(({ type }) => type)).toEqual([
      'ShipmentBooked',
      'BalesLoaded',
      'ShipmentDeparted',
      'ShipmentArrived',
      'ShipmentDelivered',
      'ReceiptConfirmed',
    ]);
    expect(shipment.story![2]).toMatchObject({
      place: 'port:IRBAZ',
      details: { conveyance: 'M/V Gilar 2' },
    });
    const rug = (await zone.view(rugKind, rugIds[0]!))!;
    expect(rug.story!.map(({ type }) => type)).toEqual([
      'RugRegistered',
      'RugInspected',
      'RugPacked',
      'RugBooked',
      'RugShipped',
      'RugDelivered',
    ]);
    expect((await zone.view(baleKind, sscc))!).toMatchObject({ status: 'LOADED', shipmentId: id });
  });

  it('has one total, the sum of its invoice lines and its charges', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(7);
    const id = value(await zone.bookShipment.execute(exporter, bookingOf(zone, rugIds)));
    const shipment = (await zone.view(shipmentKind, id))!;
    const { items } = (await zone.view(cargoKind, id))!;
    expect(shipment).toMatchObject(totalsOf(items, { freightMinor: 82_000, insuranceMinor: 14_550 }));
    expect(linesOf(items)).toHaveLength(3);
    expect(linesOf(items).reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(shipment.goodsMinor);
    expect(shipment.totalMinor).toBe(shipment.goodsMinor + 82_000 + 14_550);
  });

  it.each([
    [EXPORTER, 'exporterId'],
    [CONSIGNEE, 'consigneeId'],
  ])('is not booked while %s is suspended, nor by staff', async (suspended, path) => {
    const { zone, rugIds } = await MemoryZone.withRugs(1);
    const organisationId = opaqueId('organisation', suspended);
    const official = callerOf('OFFICIAL');
    const suspend = new SuspendOrganisation(zone.ledger, zone.clock);
    value(await suspend.execute(official, { commandKey: zone.key(), organisationId, reason: 'licence' }));
    const named = { exporterId: opaqueId('organisation', EXPORTER) };
    for (const caller of [exporter, callerOf('ADMINISTRATOR')])
      expect(codes(await zone.bookShipment.execute(caller, bookingOf(zone, rugIds, named)))).toBe(
        `INVALID_INPUT | ${path} ORGANISATION_SUSPENDED`,
      );
    const reopen = new ReopenOrganisation(zone.ledger, zone.clock);
    value(await reopen.execute(official, { commandKey: zone.key(), organisationId }));
    value(await zone.bookShipment.execute(exporter, bookingOf(zone, rugIds)));
  });

  it('is a draft without rugs, which its consignee does not see, and booked with its first ones', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    const id = value(await zone.bookShipment.execute(exporter, bookingOf(zone, [])));
    expect((await zone.view(shipmentKind, id))!).toMatchObject({ status: 'DRAFT', goodsMinor: 0 });
    const add = {
      shipmentId: opaqueShipment(id),
      items: opaqueRugs(rugIds).map((rugId) => ({ rugId, pricePerM2Minor: 10 })),
    };
    value(await zone.addRugs.execute(exporter, { commandKey: zone.key(), ...add }));
    expect((await zone.view(shipmentKind, id))!).toMatchObject({ status: 'BOOKED', rugCount: 2 });
    const again = await zone.addRugs.execute(exporter, { commandKey: zone.key(), ...add });
    expect(codes(again)).toBe(
      'RUGS_NOT_BOOKABLE | items.0.rugId RUG_IN_A_SHIPMENT | items.1.rugId RUG_IN_A_SHIPMENT',
    );
  });

  it('books and loads at once when bales are named', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    const sscc = await pack(zone, rugIds);
    const input = bookingOf(zone, rugIds, { baleIds: [opaqueId('bale', sscc)] });
    const id = value(await zone.bookShipment.execute(exporter, input));
    expect((await zone.view(shipmentKind, id))!).toMatchObject({ status: 'LOADED', baleIds: [sscc] });
  });

  it('refuses every rug that cannot go, each with its reason, and keeps nothing', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    await zone.registerRug('SAMPLER1', { purpose: 'SAMPLER' });
    await zone.registerRug('NOTYET01', {}, false);
    value(await zone.bookShipment.execute(otherExporter, bookingOf(zone, [rugIds[0]!])));
    const wanted = [rugIds[0]!, 'SAMPLER1', 'NOTYET01', 'NOWHERE1', rugIds[1]!, rugIds[1]!];
    const refused = await zone.bookShipment.execute(exporter, bookingOf(zone, wanted));
    expect(codes(refused)).toBe(
      'RUGS_NOT_BOOKABLE | items.0.rugId RUG_IN_A_SHIPMENT | items.1.rugId RUG_IS_SAMPLER' +
        ' | items.2.rugId RUG_NOT_INSPECTED | items.3.rugId RUG_UNKNOWN | items.5.rugId RUG_TWICE',
    );
    expect((await zone.view(rugKind, rugIds[1]!))!.status).toBe('IN_STOCK');
  });

  it.each([
    [{ destination: 'DE' }, 'destination COUNTRY_NOT_SERVED'],
    [{ destination: 'KZ' as const }, 'portOfDischarge PORT_OFF_THE_WAY'],
    [{ mode: 'RAIL' as const }, 'mode MODE_NOT_SERVED'],
    [{ portOfLoading: 'IRBPA' }, 'portOfLoading PORT_CODE_DUPLICATE'],
    [{ portOfDischarge: 'RUDER' }, 'portOfDischarge PORT_UNKNOWN'],
    [{ incoterm: 'FCA' as const }, 'freightMinor FREIGHT_PAID_BY_BUYER'],
    [
      { mode: 'ROAD' as const, portOfDischarge: 'RUMCX', incoterm: 'CFR' as const },
      'incoterm INCOTERM_NOT_FOR_MODE',
    ],
    [{ currency: 'XXX' }, 'currency CURRENCY_UNKNOWN'],
    [{ contractDate: '2025-03-02' }, 'contractDate CONTRACT_AFTER_BOOKING'],
    [{ consigneeId: opaqueId('organisation', EXPORTER) }, 'consigneeId ORGANISATION_UNKNOWN'],
  ])('refuses terms that do not fit: %j', async (change, problem) => {
    const { zone, rugIds } = await MemoryZone.withRugs(1);
    const refused = await zone.bookShipment.execute(exporter, bookingOf(zone, rugIds, change));
    expect(codes(refused)).toBe(`INVALID_INPUT | ${problem}`);
  });

  it('loads only bales whose every rug is booked into it, and leaves only with all of its rugs', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(4);
    const mixed = await pack(zone, rugIds.slice(0, 2));
    const id = value(await zone.bookShipment.execute(exporter, bookingOf(zone, rugIds.slice(1, 3))));
    const step = () => ({ commandKey: zone.key(), shipmentId: opaqueShipment(id) });
    const load = (sscc: string) =>
      zone.loadBales.execute(exporter, { ...step(), baleIds: [opaqueId('bale', sscc)] });
    expect(codes(await load(mixed))).toBe('BALES_NOT_LOADABLE | baleIds.0 BALE_HOLDS_OTHER_RUGS');
    expect(codes(await load('000000000000000000'))).toBe('BALES_NOT_LOADABLE | baleIds.0 BALE_UNKNOWN');

    const leave = () => zone.departShipment.execute(exporter, { ...step(), conveyance: 'truck' });
    const missing = await leave();
    expect(codes(missing)).toBe('RUGS_NOT_LOADED');
    expect(!missing.ok && missing.refusal.params).toMatchObject({ count: 2, rugs: 'RUG0-0001, RUG0-0002' });

    value(await zone.unpackBale.execute(clerk, { commandKey: zone.key(), baleId: opaqueId('bale', mixed) }));
    const good = await pack(zone, rugIds.slice(1, 3), exporter);
    value(await load(good));
    expect(codes(await load(good))).toBe('BALES_NOT_LOADABLE | baleIds.0 BALE_LOADED');
    value(await leave());
  });

  it('never lets time run backwards, nor a step be taken out of its turn', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(1);
    const id = value(
      await zone.bookShipment.execute(
        exporter,
        bookingOf(zone, rugIds, { occurredAt: '2025-03-01T07:00:00Z' }),
      ),
    );
    const step = { commandKey: zone.key(), shipmentId: opaqueShipment(id) };
    expect(codes(await zone.arriveShipment.execute(exporter, step))).toBe('SHIPMENT_STATUS');
    const early = await zone.cancelShipment.execute(exporter, {
      ...step,
      reason: 'x',
      occurredAt: '2025-03-01T06:59:00Z',
    });
    expect(codes(early)).toBe('STEP_BEFORE_LAST');
  });

  it('gives its rugs and bales free when it is called off', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(2);
    const sscc = await pack(zone, rugIds);
    const input = bookingOf(zone, rugIds, { baleIds: [opaqueId('bale', sscc)] });
    const id = value(await zone.bookShipment.execute(exporter, input));
    const cancel = { commandKey: zone.key(), shipmentId: opaqueShipment(id), reason: 'the buyer withdrew' };
    value(await zone.cancelShipment.execute(exporter, cancel));
    expect((await zone.view(rugKind, rugIds[0]!))!).toMatchObject({ status: 'IN_STOCK', baleId: sscc });
    expect((await zone.view(rugKind, rugIds[0]!))!.shipmentId).toBeUndefined();
    expect((await zone.view(baleKind, sscc))!.status).toBe('PACKED');
    value(await zone.bookShipment.execute(otherExporter, bookingOf(zone, rugIds)));
  });

  it('is not there for those it does not belong to', async () => {
    const { zone, rugIds } = await MemoryZone.withRugs(1);
    const id = value(await zone.bookShipment.execute(exporter, bookingOf(zone, rugIds)));
    const step = { commandKey: zone.key(), shipmentId: opaqueShipment(id), reason: 'mine now' };
    expect(codes(await zone.cancelShipment.execute(otherExporter, step))).toBe('SHIPMENT_UNKNOWN');
    const asOther = bookingOf(zone, rugIds, { exporterId: opaqueId('organisation', EXPORTER) });
    expect(codes(await zone.bookShipment.execute(otherExporter, asOther))).toBe('NOT_THE_EXPORTER');
    expect(codes(await zone.bookShipment.execute(clerk, bookingOf(zone, rugIds)))).toBe('NOT_THE_EXPORTER');
  });
});
