import { createHash } from 'node:crypto';
import { RECALL_REASONS } from '#libs/documents';
import { canonicalBytes, isIntact, type Entry } from '#libs/ledger';
import { MongoClient } from 'mongodb';
import { databaseOf } from '#libs/platform';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { ExportWorld } from './export-world.js';

const CHECKED = `kind number language standing sha256 issuedAt printedOn recalledOn
  leaf { position entryId recordedAt digest kinds { kind about count } }`;
const BY_DIGEST = `query ($sha256: String!) { papersWithDigest(sha256: $sha256) { ${CHECKED} } }`;
const BY_NUMBER = `query ($number: String!, $on: Date) { papersWithNumber(number: $number, on: $on) { ${CHECKED} } }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
  __typename ... on Refusal { code } } }`;
const LOG = `query ($first: Int, $after: String, $at: Int) { log(first: $first, after: $after, at: $at) {
  nodes { position digest recordedAt kinds { kind about count } } pageInfo { endCursor hasNextPage } } }`;
const PAPERS = `query ($id: ID!) { shipment(id: $id) { documents {
  kind number state sha256 issuedAt downloadPath } } }`;

interface Leaf {
  readonly position: number;
  readonly entryId: string;
  readonly digest: string;
  readonly kinds: readonly { kind: string; about: string; count: number }[];
}
interface Checked {
  readonly kind: string;
  readonly number: string;
  readonly standing: string;
  readonly sha256: string | null;
  readonly printedOn: string | null;
  readonly recalledOn: string | null;
  readonly leaf: Leaf | null;
}
interface Paper {
  readonly kind: string;
  readonly number: string;
  readonly state: string;
  readonly sha256: string;
  readonly downloadPath: string;
}
interface LogPage {
  readonly nodes: readonly Leaf[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

describe('a paper in the hands of somebody without an account', () => {
  let zone: TestZone;
  let world: ExportWorld;
  let weaverId: string;
  let shipmentId: string;
  let papers: readonly Paper[];
  let client: MongoClient;

  /** As somebody without an account. */
  const told = async <T>(query: string, variables: object): Promise<T> => {
    const { data, errors } = await zone.ask<Record<string, T>>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]!;
  };
  const withDigest = (sha256: string) => told<Checked[]>(BY_DIGEST, { sha256 });
  const withNumber = (number: string, on?: string) => told<Checked[]>(BY_NUMBER, { number, on });
  const made = () =>
    until('the papers', async () => {
      const { data } = await zone.ask<{ shipment: { documents: Paper[] } }>(
        PAPERS,
        { id: shipmentId },
        world.staff,
      );
      const { documents } = data.shipment;
      return documents.length > 0 && documents.every(({ state }) => state === 'DONE') && documents;
    });
  const paperOf = (kind: string): Paper => papers.find((paper) => paper.kind === kind)!;

  beforeAll(async () => {
    zone = await openZone('paper-check', { worker: true });
    world = await ExportWorld.in(zone);
    client = await MongoClient.connect(zone.settings.mongodbUri);
    const named = {
      ...{ nationalId: '9901234565', nameFa: 'قناری آوازه‌خوان', nameLatin: 'Canary Songbird' },
      ...{ phone: '09119876543', consentToBeNamed: true, villageId: world.villageId },
    };
    const enrolled = await world.done('enrolWeaver', named, world.clerk);
    weaverId = (enrolled['person'] as { id: string }).id;
    const rugIds = await world.rugsInStock(2, { makerIds: [weaverId] });
    const booking = world.booking(rugIds, { baleIds: [(await world.pack(rugIds)).id] });
    const { shipment } = (await world.done('bookShipment', booking, world.exporter)) as unknown as {
      shipment: { id: string };
    };
    shipmentId = shipment.id;
    const asked = { kinds: ['RUG_PASSPORT', 'COMMERCIAL_INVOICE'], languages: ['en'] };
    await world.done('requestDocuments', { shipmentId, ...asked }, world.exporter);
    papers = await made();
  }, 120_000);
  afterAll(async () => {
    await client?.close();
    await zone?.close();
  });

  it('is known by the file: its kind, its number, and the entry of the log that says so; one bit away it is none', async () => {
    const invoice = paperOf('COMMERCIAL_INVOICE');
    const token = await zone.tokenOf(world.exporter);
    const response = await fetch(`${zone.address}${invoice.downloadPath}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const file = Buffer.from(await response.arrayBuffer());
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

    const [copy] = await until('its place in the log', async () => {
      const found = await withDigest(digest(file).toUpperCase());
      return found[0]?.leaf ? found : undefined;
    });
    expect(copy).toMatchObject({ kind: 'COMMERCIAL_INVOICE', number: invoice.number, standing: 'VALID' });
    expect(copy!.leaf!.kinds).toEqual([{ kind: 'DocumentIssued', about: 'document', count: 1 }]);

    file[file.length - 40]! ^= 1;
    expect(await withDigest(digest(file))).toEqual([]);
    for (const nothing of ['', 'abc', '{"$ne":1}', 'f'.repeat(63)])
      expect(await withDigest(nothing)).toEqual([]);
  });

  it('is found by its number and day as people write them, and tells nothing of trade, price or maker', async () => {
    const { number, sha256 } = paperOf('COMMERCIAL_INVOICE');
    const passport = paperOf('RUG_PASSPORT');
    const { printedOn: on } = (await withDigest(sha256))[0]!;
    const persian = number.toLowerCase().replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);
    for (const written of [number, ` ${number.toLowerCase()} `, persian, number.replaceAll('-', '–')])
      expect((await withNumber(written, on!)).map((paper) => paper.number)).toEqual([number]);
    expect((await withNumber(passport.number.replace('-', ''))).map(({ kind }) => kind)).toEqual([
      'RUG_PASSPORT',
    ]);
    for (const nothing of ['', 'INV-', 'INV-1300-0001', '.*', '٪', 'x'.repeat(5_000)])
      expect(await withNumber(nothing, on!)).toEqual([]);
    // Nobody counts an exporter's invoices by trying one number after another.
    for (const day of [undefined, '1999-01-01']) expect(await withNumber(number, day)).toEqual([]);
    const said = JSON.stringify(await Promise.all(papers.map((paper) => withNumber(paper.number, on!))));
    expect(said).not.toMatch(/Canary|قناری|Astrakhan|FCA|Minor/);
  });

  it('is said to be called back once it is; the new copy holds', async () => {
    const [first, second] = papers.filter(({ kind }) => kind === 'RUG_PASSPORT') as [Paper, Paper];
    const input = { commandKey: 'paper-check-consent', personId: weaverId };
    const { errors } = await zone.ask(WITHDRAW, { input }, world.clerk);
    expect(errors).toBeUndefined();
    await until('both to be called back', async () => {
      const found = await Promise.all([first, second].map(({ sha256 }) => withDigest(sha256)));
      return found.every(([copy]) => copy?.standing === 'CALLED_BACK');
    });
    const [old] = await withDigest(first.sha256);
    expect(old).toMatchObject({ number: first.number, standing: 'CALLED_BACK' });
    expect(old!.recalledOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    await made();
    const [anew] = await withNumber(first.number);
    expect(anew).toMatchObject({ standing: 'VALID' });
    expect(anew!.sha256).not.toBe(first.sha256);
  });

  it('has a log that everybody may page through: without a gap, each digest that of its entry, and nothing of what it says', async () => {
    const seen: Leaf[] = [];
    let after: string | null = null;
    let newest = Infinity;
    do {
      const page: LogPage = await told<LogPage>(LOG, { first: 5, after });
      for (const leaf of page.nodes) {
        expect(leaf.position).toBe(newest === Infinity ? leaf.position : newest - 1);
        newest = leaf.position;
        seen.push(leaf);
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(newest).toBe(1);
    expect(seen.length).toBeGreaterThan(15);

    const entries = await client
      .db(databaseOf(zone.settings.zone))
      .collection<Entry>('entries')
      .find()
      .toArray();
    const standing = new Map(entries.map((entry) => [entry.position, entry]));
    for (const leaf of seen) {
      const entry = standing.get(leaf.position)!;
      expect(isIntact(entry) && entry.digest).toBe(leaf.digest);
    }
    expect(JSON.stringify(seen)).not.toMatch(/Canary|قناری|9901234565|Astrakhan/);
    // Her consent was withdrawn a moment before: nobody shall connect that with the passports called back after it.
    const stated = new Set(seen.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)));
    expect(
      [...stated].filter((kind) => /Person|Consent|Maker|Attribution|Pay|Advance|Run/.test(kind)),
    ).toEqual([]);
    expect([...stated]).toEqual(expect.arrayContaining(['Unnamed', 'DocumentRecalled', 'RugRegistered']));
    const [third] = (await told<LogPage>(LOG, { first: 1, at: 3 })).nodes;
    expect(third).toEqual(seen.at(-3));
    for (const at of [0, -7]) expect((await told<LogPage>(LOG, { first: 1, at })).nodes).toEqual([]);
    const [last] = (await told<LogPage>(LOG, { first: 1, at: 1_000_000_000 })).nodes;
    expect(last!.position).toBeGreaterThanOrEqual(seen[0]!.position);
    const { errors } = await zone.ask(LOG, { first: 51 });
    expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT');
  });

  it('does not give away by its public digest why it was called back, to whoever knows all else of the entry', async () => {
    const entries = client.db(databaseOf(zone.settings.zone)).collection<Entry>('entries');
    const recall = (await entries.findOne({ 'events.type': 'DocumentRecalled' }))!;
    /** The reasons with which an entry has the digest that everybody can read. */
    const found = (salt: string | undefined): string[] =>
      RECALL_REASONS.filter((because) => {
        const events = recall.events.map((event) => ({ ...event, data: { ...event.data, because } }));
        const { salt: _, ...known } = recall;
        const tried = { ...known, events, ...(salt === undefined ? {} : { salt }) };
        return createHash('sha256').update(canonicalBytes(tried)).digest('hex') === recall.digest;
      });
    expect(found(recall.salt)).toEqual(['CONSENT_WITHDRAWN']);
    expect(found(undefined)).toEqual([]);
    expect(found('')).toEqual([]);
  });
});
