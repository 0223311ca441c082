import { createHash } from 'node:crypto';
import type { Caller } from '#libs/platform';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { ExportWorld } from './export-world.js';

const PAPERS = `query ($id: ID!) {
  shipment(id: $id) {
    total { amountMinor currency }
    documents { id kind language number state reason sha256 downloadPath rug { id } shipment { code } }
  }
}`;

interface Paper {
  kind: string;
  language: string;
  number: string;
  state: string;
  reason: string | null;
  sha256: string;
  downloadPath: string;
  rug: { id: string } | null;
  shipment: { code: string } | null;
}

describe('the papers of a shipment', () => {
  let zone: TestZone;
  let world: ExportWorld;
  let rugIds: string[];
  let shipment: { id: string; code: string };

  const papers = async (as: Partial<Caller>): Promise<Paper[]> => {
    const answer = await zone.ask<{ shipment: { documents: Paper[] } | null }>(
      PAPERS,
      { id: shipment.id },
      as,
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.shipment?.documents ?? [];
  };
  const download = async (path: string, as: Partial<Caller>) => {
    const authorization = `Bearer ${await zone.tokenOf(as)}`;
    return fetch(`${zone.address}${path}`, { headers: { authorization } });
  };

  beforeAll(async () => {
    zone = await openZone('papers', { worker: true });
    world = await ExportWorld.in(zone);
    rugIds = await world.rugsInStock(3);
    const bale = await world.pack(rugIds);
    const booking = world.booking(rugIds, {
      destination: 'TM',
      mode: 'RAIL',
      portOfLoading: 'IRRAS',
      portOfDischarge: 'X-IRTM-INB',
      baleIds: [bale.id],
    });
    shipment = (await world.done('bookShipment', booking, world.exporter))['shipment'] as typeof shipment;
  }, 60_000);
  afterAll(() => zone.close());

  it('are made in every language, under one number, and are what their digests say', async () => {
    const kinds = ['COMMERCIAL_INVOICE', 'RUG_PASSPORT'];
    const input = { shipmentId: shipment.id, kinds, languages: ['fa', 'en', 'ru'] };
    await world.done('requestDocuments', input, world.exporter);
    const made = await until(
      'twelve papers',
      async () => {
        const seen = await papers(world.exporter);
        return seen.every(({ state }) => state === 'DONE' || state === 'FAILED') && seen;
      },
      60,
    );
    expect(made.map(({ state, reason }) => [state, reason])).toEqual(Array(12).fill(['DONE', null]));
    const invoices = made.filter(({ kind }) => kind === 'COMMERCIAL_INVOICE');
    expect(new Set(invoices.map(({ number }) => number)).size).toBe(1);
    expect(new Set(invoices.map(({ sha256 }) => sha256)).size).toBe(3);
    const passports = made.filter(({ kind }) => kind === 'RUG_PASSPORT');
    expect(new Set(passports.map(({ rug }) => rug!.id))).toEqual(new Set(rugIds));
    expect(made.every((paper) => paper.shipment!.code === shipment.code)).toBe(true);

    const answer = await download(invoices[0]!.downloadPath, world.consignee);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(invoices[0]!.sha256);
  }, 90_000);

  it('are shown to those whose shipment it is, and a passport to the cooperative of its rug', async () => {
    const all = await papers(world.exporter);
    const invoice = all.find(({ kind }) => kind === 'COMMERCIAL_INVOICE')!;
    const passport = all.find(({ kind }) => kind === 'RUG_PASSPORT')!;
    expect((await download(invoice.downloadPath, world.clerk)).status).toBe(404);
    expect((await download(passport.downloadPath, world.clerk)).status).toBe(200);
    expect((await download(passport.downloadPath, world.otherExporter)).status).toBe(404);
    expect(await papers(world.otherExporter)).toEqual([]);
  });

  it('may be asked for by the cooperative itself, for rugs that no shipment has yet', async () => {
    const [free] = await world.rugsInStock(1);
    const wish = { kinds: ['RUG_PASSPORT'], languages: ['ru'], rugIds: [free] };
    const asked = await world.done('requestDocuments', wish, world.clerk);
    expect(asked['documents']).toMatchObject([{ kind: 'RUG_PASSPORT', language: 'ru', state: 'QUEUED' }]);
    const again = await world.done('requestDocuments', wish, world.clerk);
    expect((again['documents'] as { id: string }[])[0]!.id).toBe(
      (asked['documents'] as { id: string }[])[0]!.id,
    );
    expect(await world.send('requestDocuments', wish, world.otherClerk)).toMatchObject({
      code: 'RUGS_WITHOUT_PASSPORT',
      problems: [{ path: 'rugIds.0', code: 'RUG_UNKNOWN' }],
    });
  });
});
