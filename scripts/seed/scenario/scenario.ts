import { batches, type Batch } from './batches.js';
import { courses, samplers, type Course } from './courses.js';
import { lives, others, type LifeEvent, type OtherPerson } from './lives.js';
import { looms, type Loom } from './looms.js';
import { materials, type Materials } from './materials.js';
import type { Organisation } from './organisation.js';
import { ORGANISATIONS } from './organisations.js';
import { weavers, type Weaver } from './people.js';
import { pieces } from './pieces.js';
import { shipments, type Shipment } from './shipments.js';
import { STAFF, type Staff } from './staff.js';
import { VILLAGES, type Village } from './villages.js';
import { weave } from './weaving.js';

/** Two years of a free zone: everything that its seed records, as plain values. */
export interface Scenario {
  readonly villages: readonly Village[];
  readonly organisations: readonly Organisation[];
  readonly staff: readonly Staff[];
  readonly weavers: readonly Weaver[];
  readonly others: readonly OtherPerson[];
  readonly lives: readonly LifeEvent[];
  readonly looms: readonly Loom[];
  readonly courses: readonly Course[];
  readonly batches: readonly Batch[];
  readonly materials: Materials;
  readonly shipments: readonly Shipment[];
}

/** The Anzali scenario of the Jalali years 1403 and 1404; the same at every call. */
export function anzaliScenario(): Scenario {
  const people = weavers();
  const stands = looms(people);
  const registered = batches(weave(pieces(), people, stands), samplers(people));
  const shipped = shipments(registered);
  return {
    villages: VILLAGES,
    organisations: ORGANISATIONS,
    staff: STAFF,
    weavers: people,
    others: others(people),
    lives: lives(people, shipped),
    looms: stands,
    courses: courses(people),
    batches: registered,
    materials: materials(registered, people),
    shipments: shipped,
  };
}

/** The shipment that was called off and the one that took over its bales: the most eventful part of the scenario. */
const KEPT_FIRST = ['shipment-10', 'shipment-11'];

/** About a part (0 to 1) of a scenario, with all that the rest of it stands on; for tests that need not run all. */
export function cutDown(whole: Scenario, part: number): Scenario {
  const count = Math.max(KEPT_FIRST.length, Math.round(whole.shipments.length * part));
  const others = whole.shipments.filter(({ key }) => !KEPT_FIRST.includes(key));
  const keptKeys = new Set([...KEPT_FIRST, ...others.map(({ key }) => key)].slice(0, count));
  const kept = whole.shipments.filter(({ key }) => keptKeys.has(key));
  const shipped = new Set(kept.flatMap(({ rugs }) => rugs.map(({ rug }) => rug.key)));
  const every = Math.max(1, Math.round(1 / part));
  const rugs = new Set(
    whole.batches
      .flatMap((batch) => batch.rugs.map(({ key }) => key))
      .filter((key, i) => shipped.has(key) || i % every === 0),
  );
  const registered = whole.batches
    .map((batch) => batchOf(batch, rugs))
    .filter((batch) => batch.rugs.length > 0);
  const made = registered.flatMap((batch) => batch.rugs);
  const makers = new Set(made.flatMap((rug) => rug.makers));
  const used = new Set(made.flatMap(({ loom }) => loom ?? []));
  return {
    ...whole,
    weavers: whole.weavers.filter(({ key }) => makers.has(key)),
    looms: whole.looms.filter(({ key }) => used.has(key)),
    courses: whole.courses
      .map((course) => ({ ...course, results: course.results.filter(({ trainee }) => makers.has(trainee)) }))
      .filter(({ results }) => results.length > 0),
    batches: registered,
    materials: materials(registered, whole.weavers),
    shipments: kept,
  };
}

function batchOf(batch: Batch, kept: ReadonlySet<string>): Batch {
  const { inspection, ...rest } = batch;
  const rugs = batch.rugs.filter(({ key }) => kept.has(key));
  if (!inspection) return { ...rest, rugs };
  return {
    ...rest,
    rugs,
    inspection: { ...inspection, findings: inspection.findings.filter(({ rug }) => kept.has(rug)) },
  };
}

/** How much of everything a scenario has, under the names that people read. */
export function countsOf({ villages, organisations, weavers, looms, courses, batches, shipments }: Scenario) {
  const rugs = batches.flatMap((batch) => batch.rugs);
  const of = (wanted: (rug: (typeof rugs)[number]) => boolean): number => rugs.filter(wanted).length;
  return {
    villages: villages.length,
    organisations: organisations.length,
    weavers: weavers.length,
    looms: looms.length,
    courses: courses.length,
    samplers: of(({ kind }) => kind === 'sampler'),
    'pile rugs': of(({ kind, construction }) => kind !== 'sampler' && construction === 'KNOTTED'),
    'flat weaves': of(({ construction }) => construction !== 'KNOTTED'),
    batches: batches.length,
    bales: shipments.reduce((sum, { bales }) => sum + bales.length, 0),
    shipments: shipments.length,
  };
}
