import { batchInput, settleVillage, type BenchVillage } from './bench-village.js';
import { shipRugs } from './bench-shipment.js';
import { quantile, timed, type Bench, type Outcome } from './bench-kind.js';
import type { BenchZone } from './bench-zone.js';

const SMALL = 10_000;
const SHIPPED = 1_500;
const SAMPLES = 1_000;
const LARGEST_BATCH = 500;
const PAGE = 200;

const REGISTER = `mutation ($input: RegisterBatchInput!) {
  registerBatch(input: $input) {
    ... on RegisterBatchPayload { batch { id rugCount } }
    ... on Refusal { code message problems { path message } }
  }
}`;

const TRACE_RUG = `query ($code: String!) {
  trace(code: $code) {
    kind
    code
    rug {
      code design areaCm2 status
      makers { displayName }
      village { name { fa } }
      cooperative { name { fa } }
    }
    batch { code }
    bale { sscc }
    shipment { code status destination exporter { name { fa } } consignee { name { fa } } }
    papers { id state }
    events { nodes { type occurredAt by organisation { fa } place { fa } } pageInfo { hasNextPage } }
  }
}`;

const TRACE_SHIPMENT = `query ($code: String!, $after: String) {
  trace(code: $code) { kind rugs(first: ${PAGE}, after: $after) { nodes { code areaCm2 } pageInfo { endCursor hasNextPage } } }
}`;

/** The trace of a shipped rug over HTTP against a raw findOne of the same rug, in a small and in a large zone. */
export const traceBench: Bench = {
  name: 'trace',
  title: 'Trace of a rug against a raw findOne by id, at 10,000 rugs and at --size rugs',
  usualSize: 200_000,
  async run(zone, size): Promise<Outcome> {
    const village = await settleVillage(zone);
    await register(zone, village, SHIPPED);
    const codes = (
      await zone.db
        .collection('rugs')
        .find({}, { projection: { _id: 1 } })
        .limit(SHIPPED)
        .toArray()
    ).map(({ _id }) => String(_id));
    const shipmentCode = await shipRugs(zone, codes);
    await register(zone, village, SMALL - SHIPPED);
    const small = await measure(zone, codes);
    await register(zone, village, size - SMALL);
    const large = await measure(zone, codes);
    const shipment = await traceWholeShipment(zone, shipmentCode);

    const figures = {
      smallTraceP50Ms: small.traceP50,
      smallTraceP99Ms: small.traceP99,
      smallFloorP99Ms: small.floorP99,
      smallTimesFloor: small.traceP99 / small.floorP99,
      largeTraceP50Ms: large.traceP50,
      largeTraceP99Ms: large.traceP99,
      largeFloorP99Ms: large.floorP99,
      largeTimesFloor: large.traceP99 / large.floorP99,
      growth: large.traceP99 / small.traceP99,
      shipmentSeconds: shipment.seconds,
      shipmentRugs: shipment.rugs,
    };
    const goals = [
      { figure: 'smallTimesFloor', atMost: 6 },
      { figure: 'largeTimesFloor', atMost: 6 },
      { figure: 'growth', atMost: 1.3 },
      { figure: 'shipmentSeconds', atMost: 2 },
      { figure: 'shipmentRugs', atLeast: SHIPPED },
    ];
    return { figures, goals };
  },
};

async function register(zone: BenchZone, village: BenchVillage, rugs: number): Promise<void> {
  const batches = Math.ceil(Math.max(0, rugs) / LARGEST_BATCH);
  let done = 0;
  await timed(batches, 3, async (i) => {
    const count = Math.min(LARGEST_BATCH, rugs - i * LARGEST_BATCH);
    await zone.ask(REGISTER, { input: batchInput(village, count, `fill-${i}`) }, { role: 'ADMINISTRATOR' });
    done += 1;
    if (done % 40 === 0) process.stdout.write(`· ${done * LARGEST_BATCH} of ${rugs} rugs registered\n`);
  });
}

/** Takes traces and floors in turns, so that both meet the same noise. */
async function measure(zone: BenchZone, codes: readonly string[]) {
  const traceMs: number[] = [];
  const floorMs: number[] = [];
  const rugs = zone.db.collection<{ _id: string }>('rugs');
  for (let i = 0; i < SAMPLES + 100; i++) {
    const code = codes[(i * 7) % codes.length]!;
    const started = performance.now();
    await zone.ask(TRACE_RUG, { code }, { role: 'ADMINISTRATOR' });
    const between = performance.now();
    await rugs.findOne({ _id: code });
    const ended = performance.now();
    if (i < 100) continue;
    traceMs.push(between - started);
    floorMs.push(ended - between);
  }
  return {
    traceP50: quantile(traceMs, 0.5),
    traceP99: quantile(traceMs, 0.99),
    floorP99: quantile(floorMs, 0.99),
  };
}

async function traceWholeShipment(zone: BenchZone, code: string): Promise<{ seconds: number; rugs: number }> {
  const started = performance.now();
  let rugs = 0;
  for (let after: string | null = null; ;) {
    const {
      trace,
    }: { trace: { rugs: { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } =
      await zone.ask(TRACE_SHIPMENT, { code, after }, { role: 'ADMINISTRATOR' });
    rugs += trace.rugs.nodes.length;
    if (!trace.rugs.pageInfo.hasNextPage) return { seconds: (performance.now() - started) / 1000, rugs };
    after = trace.rugs.pageInfo.endCursor;
  }
}
