import { createHash } from 'node:crypto';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { Db, GridFSBucket, type ObjectId } from 'mongodb';
import { PaperSources } from '#libs/documents';
import type { Entry } from '#libs/ledger';
import { readOpaqueId, refuse } from '#libs/platform';
import { work } from '../../apps/worker/src/work.js';
import { RenderDocument } from '../../libs/documents/src/document/render-document.processor.js';
import { openLine, type LiveLine } from '../harness/live.js';
import { until } from '../harness/until.js';
import { makeWorld, type Trade, type World } from './access-world.js';

interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly number: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';
  readonly reason: string | null;
  readonly sha256: string | null;
  readonly sizeBytes: number | null;
  readonly pages: number | null;
  readonly fileName: string | null;
  readonly downloadPath: string | null;
}

const FIELDS = 'id kind language number state reason sha256 sizeBytes pages fileName downloadPath';
const CHANGES = `subscription ($shipmentId: ID!) { documentChanged(shipmentId: $shipmentId) { ${FIELDS} } }`;

let world: World;
let trade: Trade;
let foreign: Trade;
let workers: INestApplicationContext[] = [];
let line: LiveLine;
let changes: readonly { data?: { documentChanged: Paper } | null }[];
let keys = 0;

beforeAll(async () => {
  jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  world = await makeWorld('papers');
  [trade, foreign] = world.trades;
  line = openLine(world.zone.address, await world.zone.tokenOf(trade.exporter));
  changes = line.follow<{ documentChanged: Paper }>(CHANGES, { shipmentId: trade.shipmentId }).answers;
}, 60_000);

afterAll(async () => {
  await line.close();
  await Promise.all(workers.map((worker) => worker.close()));
  await world.zone.close();
});

const key = () => `papers-${String((keys += 1)).padStart(4, '0')}`;

async function request(kinds: string[], languages: string[], of = trade): Promise<Paper[]> {
  const input = { commandKey: key(), shipmentId: of.shipmentId, kinds, languages };
  const { data, errors } = await world.zone.ask<{ requestDocuments: { documents?: Paper[] } }>(
    `mutation ($input: RequestDocumentsInput!) { requestDocuments(input: $input) {
      ... on RequestDocumentsPayload { documents { ${FIELDS} } } ... on Refusal { code message } } }`,
    { input },
    of.exporter,
  );
  if (!data?.requestDocuments.documents) throw new Error(JSON.stringify(data ?? errors));
  return data.requestDocuments.documents;
}

async function look(id: string, as = trade.exporter): Promise<Paper | null> {
  const query = `query ($id: ID!) { document(id: $id) { ${FIELDS} } }`;
  return (await world.zone.ask<{ document: Paper | null }>(query, { id }, as)).data.document;
}

const reaches = (id: string, state: Paper['state']): Promise<Paper> =>
  until(`${id} is ${state}`, async () => {
    const paper = await look(id);
    return paper?.state === state ? paper : undefined;
  });

const download = async (path: string, as?: Trade['exporter']) =>
  fetch(`${world.zone.address}${path}`, {
    headers: as ? { authorization: `Bearer ${await world.zone.tokenOf(as)}` } : {},
  });

const statesToldOf = (id: string): string[] =>
  changes
    .map(({ data }) => data?.documentChanged)
    .flatMap((paper) => (paper?.id === id ? [paper.state] : []));

/** The facts of a type about a paper, from the ledger itself. */
async function factsOf(id: string, type: string): Promise<Entry['events'][number]['data'][]> {
  const subject = `document:${readOpaqueId('document', id)}`;
  const entries = world.zone.api.get(Db).collection<Entry>('entries');
  const found = await entries.find({ 'events.subject': subject }).toArray();
  return found.flatMap(({ events }) =>
    events.filter((event) => event.subject === subject && event.type === type).map(({ data }) => data),
  );
}

describe('papers', () => {
  let invoice: Paper;

  it('wait while nobody makes them', async () => {
    const asked = await request(['COMMERCIAL_INVOICE'], ['fa', 'en']);
    expect(asked.map(({ state, language }) => [language, state]).sort()).toEqual([
      ['en', 'QUEUED'],
      ['fa', 'QUEUED'],
    ]);
    expect(new Set(asked.map(({ number }) => number)).size).toBe(1);
    invoice = asked.find(({ language }) => language === 'fa')!;
    expect(await look(invoice.id)).toMatchObject({ state: 'QUEUED', sha256: null, downloadPath: null });
    const again = await request(['COMMERCIAL_INVOICE'], ['fa', 'en']);
    expect(again.map(({ id }) => id).sort()).toEqual(asked.map(({ id }) => id).sort());
  });

  it('are made when a worker comes, and whoever listens sees each step', async () => {
    workers = await Promise.all([work(world.zone.settings), work(world.zone.settings)]);
    invoice = await reaches(invoice.id, 'DONE');
    await until('all steps were told', () => statesToldOf(invoice.id).includes('DONE'));
    const told = statesToldOf(invoice.id);
    expect(told.at(-1)).toBe('DONE');
    expect(told).toContain('RUNNING');
    expect(told.indexOf('RUNNING')).toBeLessThan(told.indexOf('DONE'));
  }, 60_000);

  it('can be downloaded by those whose they are, byte for byte what the ledger says', async () => {
    const response = await download(invoice.downloadPath!, trade.exporter);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    // It may name people: on a telephone that many use it stays in no browser.
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toContain(invoice.fileName!);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const digest = createHash('sha256').update(bytes).digest('hex');
    const { sha256, sizeBytes, pages, fileName } = invoice;
    expect({ digest, size: bytes.length }).toEqual({ digest: sha256, size: sizeBytes });
    expect(await factsOf(invoice.id, 'DocumentIssued')).toEqual([{ sha256, sizeBytes, pages, fileName }]);
    const bucket = new GridFSBucket(world.zone.api.get(Db), { bucketName: 'papers' });
    const files = await bucket.find({ _id: digest as unknown as ObjectId }).toArray();
    expect(files.map(({ length }) => length)).toEqual([bytes.length]);
  });

  it('are nobody else’s', async () => {
    expect((await download(invoice.downloadPath!)).status).toBe(401);
    expect((await download(invoice.downloadPath!, foreign.exporter)).status).toBe(404);
    expect((await download(`/papers/${'0'.repeat(64)}/x.pdf`, trade.exporter)).status).toBe(404);
    expect((await download('/papers/..%2f..%2fetc/x.pdf', trade.exporter)).status).toBe(404);
    expect(await look(invoice.id, foreign.exporter)).toBeNull();
    const stranger = openLine(world.zone.address, await world.zone.tokenOf(foreign.exporter));
    const refused = stranger.follow(CHANGES, { shipmentId: trade.shipmentId });
    await refused.end;
    expect(refused.answers[0]?.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await stranger.close();
  });

  it('are issued once, however many make them at once', async () => {
    const [paper] = await request(['COMMERCIAL_INVOICE'], ['ru'], foreign);
    const documentId = readOpaqueId('document', paper!.id)!;
    // The queue’s own job comes on top of these.
    const makers = workers
      .flatMap((worker) => [worker, worker])
      .map((worker) => worker.get(RenderDocument, { strict: false }));
    await Promise.all(makers.map((maker) => maker.process({ documentId })));
    const done = await until('it is done', async () => {
      const seen = await look(paper!.id, foreign.exporter);
      return seen?.state === 'DONE' ? seen : undefined;
    });
    expect(await factsOf(paper!.id, 'DocumentIssued')).toMatchObject([{ sha256: done.sha256 }]);
    const chunks = await world.zone.api
      .get(Db)
      .collection('papers.chunks')
      .find({ files_id: done.sha256 as unknown as ObjectId })
      .toArray();
    expect(chunks).toHaveLength(Math.ceil(done.sizeBytes! / (255 * 1024)));
  }, 60_000);

  it('that cannot be made say why, and can be tried again', async () => {
    const reason = 'the weight of the rug is not known yet: inspect it first';
    const gathering = workers.map((worker) =>
      jest
        .spyOn(worker.get(PaperSources, { strict: false }).of('RUG_PASSPORT'), 'gather')
        .mockResolvedValue(refuse(reason)),
    );
    const [passport] = await request(['RUG_PASSPORT'], ['en']);
    const failed = await reaches(passport!.id, 'FAILED');
    expect(failed).toMatchObject({ reason, downloadPath: null });
    expect(await factsOf(failed.id, 'DocumentFailed')).toEqual([{ reason }]);

    for (const spy of gathering) spy.mockRestore();
    const retry = (documentId: string, as = trade.exporter, commandKey = key()) =>
      world.zone.ask<{ retryDocument: { __typename: string; code?: string; document?: Paper } }>(
        `mutation ($input: RetryDocumentInput!) { retryDocument(input: $input) {
          __typename ... on RetryDocumentPayload { document { ${FIELDS} } } ... on Refusal { code } } }`,
        { input: { commandKey, documentId } },
        as,
      );
    expect((await retry(failed.id, foreign.exporter)).data.retryDocument.code).toBe('DOCUMENT_UNKNOWN');
    const again = key();
    expect((await retry(failed.id, trade.exporter, again)).data.retryDocument.__typename).toBe(
      'RetryDocumentPayload',
    );
    expect((await retry(failed.id, trade.exporter, again)).data.retryDocument.__typename).toBe(
      'RetryDocumentPayload',
    );
    const done = await reaches(failed.id, 'DONE');
    expect(done.reason).toBeNull();
    expect((await retry(failed.id)).data.retryDocument).toMatchObject({
      __typename: 'StateConflict',
      code: 'DOCUMENT_NOT_FAILED',
    });
    expect(await factsOf(failed.id, 'DocumentRetried')).toHaveLength(1);
    expect(await factsOf(failed.id, 'DocumentIssued')).toHaveLength(1);
    await until('all was told', () => statesToldOf(failed.id).at(-1) === 'DONE');
    const told = statesToldOf(failed.id);
    expect(told.indexOf('FAILED')).toBeLessThan(told.lastIndexOf('RUNNING'));
  }, 60_000);

  it('that fail for reasons of ours say so without ours, in the language of the paper', async () => {
    for (const worker of workers)
      jest
        .spyOn(worker.get(PaperSources, { strict: false }).of('RUG_PASSPORT'), 'gather')
        .mockRejectedValue(new Error('ECONNRESET 10.0.0.7'));
    const [passport] = await request(['RUG_PASSPORT'], ['fa']);
    const documentId = readOpaqueId('document', passport!.id)!;
    await workers[0]!.get(RenderDocument, { strict: false }).giveUp({ documentId });
    const failed = await reaches(passport!.id, 'FAILED');
    expect(failed.reason).toMatch(/[آ-ی]/);
    expect(failed.reason).not.toMatch(/ECONN|Error/);
  });
});
