import type { Collection, Db, Document } from 'mongodb';
import { batchInput, settleVillage, type BenchVillage } from './bench-village.js';
import { median, timed, type Bench, type Outcome } from './bench-kind.js';
import type { BenchZone } from './bench-zone.js';

const CLIENTS = 8;
const ROUNDS = 3;
/** Batches of a day at one loom house, and of a season: each against its own floor. */
const SIZES = [40, 500] as const;
const REGISTER = `mutation ($input: RegisterBatchInput!) {
  registerBatch(input: $input) {
    ... on RegisterBatchPayload { batch { id code rugCount } }
    ... on Refusal { code message problems { path message } }
  }
}`;

type Stored = Document & { _id: string };

/** Batches of 40 and of 500 rugs through GraphQL against writing the same documents raw with the driver, in turns. */
export const captureBench: Bench = {
  name: 'capture',
  title:
    'Registering batches of 40 and of 500 rugs through GraphQL, 8 clients, against the raw writes of the same documents',
  usualSize: 60,
  async run(zone, size): Promise<Outcome> {
    const village = await settleVillage(zone);
    const figures: Record<string, number> = {};
    for (const rugs of SIZES) {
      // As many rugs in each part, in fewer batches.
      const batches = Math.max(CLIENTS, Math.round((size * SIZES[0]) / rugs));
      const { captured, floor } = await compared(zone, village, batches, rugs);
      figures[`capture${rugs}RugsPerSecond`] = captured;
      figures[`floor${rugs}RugsPerSecond`] = floor;
      figures[`ofTheFloor${rugs}`] = captured / floor;
    }
    return { figures, goals: SIZES.map((rugs) => ({ figure: `ofTheFloor${rugs}`, atLeast: 0.5 })) };
  },
};

/** Rugs a second in batches of `rugs`, through the API and raw; the median of rounds that take turns. */
async function compared(
  zone: BenchZone,
  village: BenchVillage,
  batches: number,
  rugs: number,
): Promise<{ captured: number; floor: number }> {
  const capture = (count: number) =>
    timed(count, CLIENTS, (i) =>
      zone.ask(
        REGISTER,
        { input: batchInput(village, rugs, `capture-${rugs}-${i}`) },
        { role: 'ADMINISTRATOR' },
      ),
    );
  // As many as a round: an API serves for weeks, and its first hundred calls are not what it does all day.
  await capture(Math.max(CLIENTS * 2, batches));
  const documents = await readBatches(zone.db, rugs, Math.min(batches, 60));
  const captureMs: number[] = [];
  const floorMs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    captureMs.push((await capture(batches)).allMs);
    floorMs.push(await writeRaw(zone, documents, batches, round));
  }
  const all = batches * rugs * 1000;
  return { captured: all / median(captureMs), floor: all / median(floorMs) };
}

/** An entry with the views that it made. */
interface Written {
  readonly entry: Stored;
  readonly batch: Stored;
  readonly rugs: readonly Stored[];
}

async function readBatches(db: Db, rugCount: number, count: number): Promise<Written[]> {
  const batches = await db.collection<Stored>('batches').find({ rugCount }).limit(count).toArray();
  return Promise.all(
    batches.map(async (batch) => ({
      batch,
      entry: (await db.collection<Stored>('entries').findOne({ claims: `batch:${batch._id}@0000001` }))!,
      rugs: await db.collection<Stored>('rugs').find({ batchId: batch._id }).toArray(),
    })),
  );
}

/** Writes `count` copies of the documents, under new ids, into collections with the same indexes. */
async function writeRaw(
  zone: BenchZone,
  documents: readonly Written[],
  count: number,
  round: number,
): Promise<number> {
  const names = ['entries', 'batches', 'rugs'] as const;
  const targets = await Promise.all(names.map((name) => twinOf(zone.db, name, round)));
  const [entries, batches, rugs] = targets as [Collection<Stored>, Collection<Stored>, Collection<Stored>];
  const copies = Array.from({ length: count }, (_, i) =>
    copyOf(documents[i % documents.length]!, `${round}x${i}`),
  );
  const { allMs } = await timed(count, CLIENTS, async (i) => {
    const copy = copies[i]!;
    await entries.insertOne(copy.entry);
    await Promise.all([batches.insertOne(copy.batch), rugs.insertMany([...copy.rugs], { ordered: false })]);
  });
  await Promise.all(targets.map((target) => target.drop()));
  return allMs;
}

async function twinOf(db: Db, name: string, round: number): Promise<Collection<Stored>> {
  const twin = db.collection<Stored>(`${name}_floor_${round}`);
  for (const { key, name: indexName, unique, partialFilterExpression } of await db
    .collection(name)
    .indexes()) {
    if (indexName === '_id_') continue;
    await twin.createIndex(key, {
      ...(unique ? { unique } : {}),
      ...(partialFilterExpression ? { partialFilterExpression } : {}),
    });
  }
  return twin;
}

function copyOf({ entry, batch, rugs }: Written, mark: string): Written {
  const { position: _position, ...unsequenced } = entry;
  const claims = (entry['claims'] as string[]).map((claim) => `${claim}-${mark}`);
  return {
    entry: { ...unsequenced, _id: `${entry._id}-${mark}`, claims, waiting: true },
    batch: { ...batch, _id: `${batch._id}-${mark}` },
    rugs: rugs.map((rug) => ({ ...rug, _id: `${rug._id}-${mark}` })),
  };
}
