import { performance } from 'node:perf_hooks';
import type { Db, Document } from 'mongodb';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { median, type Bench, type Outcome } from './bench-kind.js';
import { nextTurn, settleVillage, type BenchVillage } from './bench-village.js';
import type { BenchZone } from './bench-zone.js';
import { watchMemory } from './watch-memory.js';

const ROUNDS = 3;
const REGISTER = `mutation ($input: RegisterSheetInput!) {
  registerSheet(input: $input) {
    ... on RegisterSheetPayload { batch { id rugCount } }
    ... on Refusal { code message problems { path message } }
  }
}`;
const NAMES = `query ($cooperativeId: ID) {
  people(cooperativeId: $cooperativeId, first: 200) { nodes { id displayName } }
  looms(cooperativeId: $cooperativeId, first: 200) { nodes { id code } }
}`;
const TITLES = [
  ...['Design', 'Construction', 'Length (cm)', 'Width (cm)', 'Weight (kg)', 'Raj', 'Raj over (cm)', 'Knot'],
  ...[
    'Pile',
    'Warp',
    'Weft',
    'Weaver 1',
    'Loom',
    'Village',
    'Begun on',
    'Cut off on',
    'Dyes',
    'Motif',
    'Answer',
  ],
];

/** What looking at a sheet answered. */
interface Looked {
  readonly sheetId: string;
  readonly rowCount: number;
  readonly wrongRows: number;
}

/**
 * A spreadsheet of 2,000 rugs previewed and registered through the API, against the same work raw: reading the file with
 * the library alone, and writing the same documents with the driver alone.
 */
export const importBench: Bench = {
  name: 'import',
  title:
    'Previewing and registering an XLSX of 2,000 rugs through the API, and how much memory the API takes',
  usualSize: 2_000,
  async run(zone, size): Promise<Outcome> {
    const village = await settleVillage(zone);
    const fields = { cooperativeId: village.cooperativeId };
    const named = await namesOf(zone, village);
    const previewMs: number[] = [];
    const registerMs: number[] = [];
    const readMs: number[] = [];
    const writeMs: number[] = [];
    const memory = watchMemory(zone.apiPid);
    await look(zone, await sheetOf(20, 'warm', named), fields);
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = await sheetOf(size, `round ${round}`, named);
      const looked = await timedOf(previewMs, () => look(zone, bytes, fields));
      if (looked.rowCount !== size || looked.wrongRows > 0)
        throw new Error(`read wrongly: ${JSON.stringify(looked)}`);
      await timedOf(registerMs, () =>
        zone.ask(REGISTER, { input: { sheetId: looked.sheetId } }, ADMINISTRATOR),
      );
      await timedOf(readMs, () => readXlsx(bytes));
      await writeRaw(zone.db, size, round, writeMs);
    }
    const [preview, register] = [median(previewMs), median(registerMs)];
    const figures = {
      previewSeconds: preview / 1000,
      registerSeconds: register / 1000,
      previewTimesReading: preview / median(readMs),
      registerTimesWriting: register / median(writeMs),
      apiMegabytes: memory.most() / 1024,
    };
    const goals = [
      { figure: 'previewSeconds', atMost: 3 },
      { figure: 'registerSeconds', atMost: 6 },
      { figure: 'apiMegabytes', atMost: 350 },
    ];
    return { figures, goals };
  },
};

async function namesOf(zone: BenchZone, village: BenchVillage): Promise<Named> {
  const { people, looms } = await zone.ask<{
    people: { nodes: { id: string; displayName: string }[] };
    looms: { nodes: { id: string; code: string }[] };
  }>(NAMES, { cooperativeId: village.cooperativeId }, ADMINISTRATOR);
  const names = new Map(people.nodes.map(({ id, displayName }) => [id, displayName]));
  const codes = new Map(looms.nodes.map(({ id, code }) => [id, code]));
  return {
    village,
    weavers: village.makerIds.map((id) => names.get(id)!),
    looms: village.loomIds.map((id) => codes.get(id)!),
  };
}

const ADMINISTRATOR = { role: 'ADMINISTRATOR' } as const;

async function timedOf<T>(all: number[], work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await work();
  all.push(performance.now() - began);
  return done;
}

/** What rows of a sheet name people and looms by, in the order of the village's. */
interface Named {
  readonly village: BenchVillage;
  readonly weavers: readonly string[];
  readonly looms: readonly string[];
}

/** An XLSX of rugs that differ as those of a season do, plausible in all respects: nothing is asked about. */
async function sheetOf(count: number, mark: string, { village, weavers, looms }: Named): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, i) => {
    const { weaver, loomOnDate, cutOffDate } = nextTurn(village);
    const size = [90 + (i % 20) / 10, 60 + (i % 15) / 10, 1.9 + (i % 100) / 1000];
    const woven = [40, 7, 'asymmetric (Persian)', 'wool', 'cotton', 'cotton'];
    return [
      ...[`لچک و ترنج ${i % 40} ${mark}`, 'hand-knotted', ...size, ...woven],
      ...[weavers[weaver]!, looms[weaver]!, 'BN-01', loomOnDate, cutOffDate, 'natural', 'fish'],
    ];
  });
  return writeXlsx({ sheets: [{ name: 'Rugs', rows: [TITLES, ...rows] }] });
}

async function look(zone: BenchZone, bytes: Uint8Array, fields: Record<string, string>): Promise<Looked> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'rugs.xlsx');
  const response = await fetch(`${zone.address}/batch-sheet`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await zone.tokenOf(ADMINISTRATOR)}` },
    body: form,
  });
  const answer = (await response.json()) as Looked & { code?: string };
  if (!response.ok || answer.code) throw new Error(`refused: ${JSON.stringify(answer).slice(0, 500)}`);
  return answer;
}

type Stored = Document & { _id: string };

/** Writes the documents of the newest batch once more, under new ids, into collections with the same indexes. */
async function writeRaw(db: Db, rugCount: number, round: number, all: number[]): Promise<void> {
  const [batch] = await db
    .collection<Stored>('batches')
    .find({ rugCount })
    .sort({ registeredAt: -1 })
    .limit(1)
    .toArray();
  const entry = (await db.collection<Stored>('entries').findOne({ claims: `batch:${batch!._id}@0000001` }))!;
  const rugs = await db.collection<Stored>('rugs').find({ batchId: batch!._id }).toArray();
  const mark = `-floor${round}`;
  const { position: _position, ...unsequenced } = entry;
  const claims = (entry['claims'] as string[]).map((claim) => claim + mark);
  const documents = {
    entries: [{ ...unsequenced, _id: entry._id + mark, claims, waiting: true }],
    rugs: rugs.map((rug) => ({ ...rug, _id: rug._id + mark })),
  };
  for (const name of ['entries', 'rugs'] as const) await indexedTwin(db, name, round);
  await timedOf(all, async () => {
    await db.collection<Stored>(`entries_floor_${round}`).insertMany(documents.entries);
    await db.collection<Stored>(`rugs_floor_${round}`).insertMany(documents.rugs, { ordered: false });
  });
}

async function indexedTwin(db: Db, name: string, round: number): Promise<void> {
  for (const { key, name: indexName, unique, partialFilterExpression } of await db
    .collection(name)
    .indexes()) {
    if (indexName === '_id_') continue;
    await db.collection(`${name}_floor_${round}`).createIndex(key, {
      ...(unique ? { unique } : {}),
      ...(partialFilterExpression ? { partialFilterExpression } : {}),
    });
  }
}
