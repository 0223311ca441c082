import type { DefectCode } from '#libs/production';
import type { Batch, Finding } from './batches.js';
import { inIran, plusDays, type Day } from './calendar.js';
import { plannedDisputes } from './disputes.js';
import type { Scenario } from './scenario.js';
import { INSPECTORS, staffOf } from './staff.js';
import type { WovenPiece } from './weaving.js';

/** Something that was done to rugs after they were registered. */
export type Deed = { readonly key: string; readonly at: string; readonly by: string } & (
  | {
      readonly does: 'FINISH';
      readonly step: 'SHEARING' | 'WASHING' | 'FRINGE';
      readonly rugs: readonly string[];
    }
  | {
      readonly does: 'PHOTOGRAPH';
      readonly view: 'FRONT' | 'BACK' | 'DETAIL' | 'DEFECT';
      readonly rug: WovenPiece;
      readonly defect?: DefectCode;
    }
  | { readonly does: 'GRADE_AGAIN'; readonly finding: Finding }
  | { readonly does: 'VALUE'; readonly rug: string; readonly usdMinor: number }
  | { readonly does: 'SELL'; readonly rug: string; readonly exhibition?: string; readonly rials: number }
  | { readonly does: 'TAKE_BACK'; readonly rug: string; readonly reason: string }
  | { readonly does: 'LOSE'; readonly rug: string; readonly how: 'MISLAID' | 'STOLEN'; readonly note: string }
  | { readonly does: 'FIND'; readonly rug: string }
  | { readonly does: 'WITHDRAW'; readonly rug: string; readonly note: string }
);

/** The cooperatives whose clerks can be tried out; of others nothing but rugs and batches is written down. */
const CAREFUL = ['cooperative-1', 'cooperative-3'];
/** From this day on they write down how rugs are finished and take photographs. */
const CAREFUL_SINCE = '2025-11-20';
const PHOTOGRAPHED = 22;
const PASSPORTS_WITH_PHOTO = 8;
const VALUED = 8;
const USD_PER_M2 = { SILK: 1_450, WOOL_SILK: 620, KORK: 380 } as const;
const FAIR = 'بازار نوروزی صنایع‌دستی کرانه، اسفند ۱۴۰۴';
const SOLD_ON = '2026-03-11';

interface Kept {
  readonly rug: WovenPiece;
  readonly batch: Batch;
  readonly finding?: Finding;
}

/** What was done to rugs, in no order of time. */
export function rugDeeds(scenario: Scenario, who: string): readonly Deed[] {
  const kept = scenario.batches.flatMap((batch) =>
    batch.rugs.map((rug): Kept => {
      const finding = batch.inspection?.findings.find((found) => found.rug === rug.key);
      return { rug, batch, ...(finding ? { finding } : {}) };
    }),
  );
  const careful = kept.filter(({ rug }) => CAREFUL.includes(rug.cooperative) && rug.kind !== 'sampler');
  const shipped = new Set(scenario.shipments.flatMap(({ rugs }) => rugs.map(({ rug }) => rug.key)));
  const disputed = new Set(plannedDisputes(scenario, who).map(({ rug }) => rug));
  const free = careful.filter(
    ({ rug, finding }) => finding?.passed === true && !shipped.has(rug.key) && !disputed.has(rug.key),
  );
  return [
    ...scenario.batches.filter(isCareful).flatMap(finishing),
    ...photographs(careful, shipped, who),
    ...gradedAgain(free),
    ...free.slice(-VALUED).map(valued),
    ...endings(free.slice(0, -VALUED)),
  ];
}

const isCareful = ({ cooperative, registeredAt, rugs }: Batch): boolean =>
  CAREFUL.includes(cooperative) &&
  registeredAt >= CAREFUL_SINCE &&
  rugs.some(({ kind }) => kind !== 'sampler');

/** Sheared and washed within the days between registration and inspection. */
function finishing({ key, cooperative, registeredAt, rugs }: Batch): Deed[] {
  const day = registeredAt.slice(0, 10);
  const knotted = rugs.filter(({ knots }) => knots > 0).map((rug) => rug.key);
  const deed = (step: 'SHEARING' | 'WASHING' | 'FRINGE', days: number, done: readonly string[]): Deed[] =>
    done.length === 0
      ? []
      : [
          {
            ...{ key: `${step.toLowerCase()}-${key}`, at: inIran(plusDays(day, days), 9, 20) },
            ...{ does: 'FINISH', by: staffOf(cooperative), step, rugs: done },
          },
        ];
  const all = rugs.map((rug) => rug.key);
  return [...deed('SHEARING', 1, knotted), ...deed('WASHING', 2, all), ...deed('FRINGE', 3, all.slice(0, 2))];
}

/** All of the demonstration's weaver, the newest of the careful, some that left, and faults where there are any. */
function photographs(careful: readonly Kept[], shipped: ReadonlySet<string>, who: string): Deed[] {
  const hers = careful.filter(({ rug }) => rug.makers.includes(who));
  const gone = careful.filter(({ rug }) => shipped.has(rug.key)).slice(-PASSPORTS_WITH_PHOTO);
  const fronts = new Set([...hers, ...careful.slice(-PHOTOGRAPHED), ...gone]);
  const last = hers.at(-1);
  const faulty = careful.filter(({ finding }) => (finding?.defects.length ?? 0) > 0).slice(-2);
  return [
    ...[...fronts].map((one) => photograph(one, 'FRONT', 1)),
    ...(last ? [photograph(last, 'BACK', 1), photograph(last, 'DETAIL', 1)] : []),
    ...faulty.map((one) => ({
      ...photograph(one, 'DEFECT', 0),
      ...{
        at: later(one.batch.inspection!.at, 0, 15),
        by: one.batch.inspection!.by,
        defect: one.finding!.defects[0]!,
      },
    })),
  ];
}

/** Taken in the shed on the day after registration. */
const photograph = ({ rug, batch }: Kept, view: 'FRONT' | 'BACK' | 'DETAIL' | 'DEFECT', days: number) => ({
  ...{ key: `${view.toLowerCase()}-${rug.key}`, at: later(batch.registeredAt, days, 11) },
  ...{ does: 'PHOTOGRAPH' as const, by: staffOf(rug.cooperative), view, rug },
});

/** One rug was looked at a second time by another inspector, who found its edge wanting. */
function gradedAgain(free: readonly Kept[]): Deed[] {
  const first = free.find(
    ({ finding, rug, batch }) =>
      finding?.grade === 'FIRST' && rug.cooperative === CAREFUL[0] && batch.registeredAt < '2025-09-01',
  );
  if (!first) return [];
  const { rug, batch } = first;
  const by = INSPECTORS.find((one) => one !== batch.inspection!.by)!;
  const finding: Finding = {
    ...{ rug: rug.key, passed: true, grade: 'SECOND', colourFastness: 4, edgeEvenness: 3 },
    ...{ defects: ['curl'], note: 'لبهٔ پایین در بازدید دوم لوله شده بود' },
  };
  return [
    { key: `again-${rug.key}`, at: later(batch.inspection!.at, 30, 10), by, does: 'GRADE_AGAIN', finding },
  ];
}

function valued({ rug, batch }: Kept): Deed {
  const perM2 = USD_PER_M2[rug.pile as keyof typeof USD_PER_M2] ?? 240;
  const usd = Math.round((perM2 * rug.lengthMm * rug.widthMm) / 1_000_000 / 10) * 10;
  return {
    ...{ key: `value-${rug.key}`, at: later(batch.inspection!.at, 2, 12), by: INSPECTORS[0] },
    ...{ does: 'VALUE', rug: rug.key, usdMinor: usd * 100 },
  };
}

/** Sold at home and at a fair, taken back, mislaid and found, stolen, kept by a learner: one of each, or two. */
function endings(free: readonly Kept[]): Deed[] {
  const old = free.filter(({ batch }) => batch.inspection!.at < '2026-01-20');
  const own = old.filter(({ rug }) => rug.cooperative === CAREFUL[0]);
  const others = old.filter(({ rug }) => rug.cooperative === CAREFUL[1]);
  const [home, fair, back, mislaid, kept] = own.slice(-5).map(({ rug }) => rug);
  const [alsoHome, alsoFair, stolen] = others.slice(-3).map(({ rug }) => rug);
  const deed = <D extends object>(
    verb: string,
    rug: WovenPiece | undefined,
    on: Day,
    rest: D,
  ): (D & { key: string; at: string; by: string; rug: string })[] =>
    rug
      ? [
          {
            key: `${verb}-${rug.key}`,
            at: inIran(on, 12, 5),
            by: staffOf(rug.cooperative),
            rug: rug.key,
            ...rest,
          },
        ]
      : [];
  const sold = (rug: WovenPiece | undefined, exhibition?: string) => ({
    does: 'SELL' as const,
    ...(exhibition ? { exhibition } : {}),
    rials: rug ? Math.round((rug.lengthMm * rug.widthMm) / 50_000) * 25_000_000 : 0,
  });
  return [
    ...deed('sell', home, '2026-02-26', sold(home)),
    ...deed('sell', alsoHome, '2026-03-01', sold(alsoHome)),
    ...[fair, alsoFair, back].flatMap((rug) => deed('sell', rug, SOLD_ON, sold(rug, FAIR))),
    ...deed('take-back', back, '2026-03-16', {
      does: 'TAKE_BACK' as const,
      reason: 'اندازه با اتاق خریدار جور نبود',
    }),
    ...deed('lose', mislaid, '2026-02-04', {
      ...{ does: 'LOSE' as const, how: 'MISLAID' as const },
      note: 'پس از شست‌وشو در انبار پیدا نشد',
    }),
    ...deed('find', mislaid, '2026-02-09', { does: 'FIND' as const }),
    ...deed('lose', stolen, '2026-02-18', {
      ...{ does: 'LOSE' as const, how: 'STOLEN' as const },
      note: 'شب از کارگاه برده شد؛ به پاسگاه خبر داده شد',
    }),
    ...deed('withdraw', kept, '2026-03-04', {
      does: 'WITHDRAW' as const,
      note: 'بافنده آن را برای جهیزیهٔ دخترش نگه داشت',
    }),
  ];
}

const later = (instant: string, days: number, hour: number): string =>
  inIran(plusDays(instant.slice(0, 10), days), hour, 10);
