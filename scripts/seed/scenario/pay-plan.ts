import { FIRST_DAY, inIran, plusDays, type Day } from './calendar.js';
import { plannedDisputes } from './disputes.js';
import { plannedPieces, type LoomPiece } from './loomwork.js';
import type { Scenario } from './scenario.js';
import { COUNTERSIGNER, staffOf } from './staff.js';

/** Something that a cooperative's desk did about pay. Money in whole rials. */
export type PayDeed = {
  readonly key: string;
  readonly cooperative: string;
  readonly at: string;
  readonly by: string;
} & (
  | {
      readonly does: 'AGREE';
      readonly basis: 'PER_M2' | 'PER_1000_KNOTS' | 'PER_PIECE';
      readonly rials: number;
      readonly sharing: 'EQUAL' | 'WEAVER_DAYS' | 'PARTS';
      readonly parties?: readonly { readonly who: string; readonly parts: number }[];
      readonly design?: string;
      readonly piece?: string;
      readonly from: Day;
      readonly note?: string;
    }
  | { readonly does: 'PRICE'; readonly rugs: readonly string[] }
  | {
      readonly does: 'ADVANCE';
      readonly who: string;
      readonly rials: number;
      readonly how: 'BANK' | 'CASH';
      readonly note: string;
    }
  | { readonly does: 'CHARGE'; readonly who: string; readonly rials: number; readonly note: string }
  | { readonly does: 'CORRECT'; readonly who: string; readonly rials: number; readonly reason: string }
  | { readonly does: 'PROPOSE' | 'APPROVE'; readonly run: string }
  | { readonly does: 'PAY'; readonly run: string; readonly on: Day; readonly failed?: string }
  | { readonly does: 'COME_BACK'; readonly run: string; readonly on: Day; readonly reason: string }
);

const FIRST = 'cooperative-1';
const SECOND = 'cooperative-3';
/** The days on which the first cooperative paid, and how far it came with each. */
const RUNS = ['2024-09-18', '2025-03-12', '2025-09-17', '2026-01-14'] as const;
const WAITING_RUN = '2026-03-17';
/** What was inspected from that day on is not priced yet: it waits for the clerk. */
const PRICED_UNTIL = '2026-03-01';
const ADVANCES = [30_000_000, 45_000_000, 20_000_000, 60_000_000, 25_000_000] as const;

/** What two cooperatives agreed, owed, advanced and paid. */
export function payDeeds(scenario: Scenario, who: string): readonly PayDeed[] {
  const pieces = plannedPieces(scenario, who).filter(({ rug, givenUpOn }) => !rug && !givenUpOn);
  const [first, second] = [
    pricing(scenario, who, FIRST, FIRST_DAY),
    pricing(scenario, who, SECOND, '2025-12-01'),
  ];
  return [
    ...firstAgreements(pieces),
    agreement(SECOND, 1, { basis: 'PER_M2', rials: 210_000_000, sharing: 'EQUAL', from: FIRST_DAY }),
    ...first,
    ...second,
    ...advances(pieces.filter(({ cooperative }) => cooperative === FIRST)),
    ...ofHer(scenario, who),
    ...RUNS.flatMap((on, i) =>
      earnsBetween(first, RUNS[i - 1], on) ? run(`run-${i + 1}`, FIRST, on, i) : [],
    ),
    ...(earnsBetween(first, RUNS.at(-1), WAITING_RUN)
      ? proposed('run-5', FIRST, WAITING_RUN, COUNTERSIGNER)
      : []),
    ...(second.length > 0
      ? [deed(SECOND, 'propose-run-6', inIran('2026-03-15', 10), { does: 'PROPOSE' as const, run: 'run-6' })]
      : []),
  ];
}

/** Whether somebody earned something since the last run: a run that pays nobody is none. */
const earnsBetween = (prices: readonly PayDeed[], from: Day | undefined, to: Day): boolean =>
  prices.some(({ at }) => at > (from ?? '') && at < to);

const deed = <D extends object>(
  cooperative: string,
  key: string,
  at: string,
  rest: D,
  by = staffOf(cooperative),
) => ({
  ...{ key, cooperative, at, by },
  ...rest,
});

type Agreed = Omit<Extract<PayDeed, { does: 'AGREE' }>, 'key' | 'cooperative' | 'at' | 'by' | 'does'>;

const agreement = (cooperative: string, number: number, agreed: Agreed): PayDeed =>
  deed(cooperative, `agreement-${cooperative}-${number}`, inIran(laterOfStart(agreed.from), 10, number), {
    does: 'AGREE' as const,
    ...agreed,
  });

/** People and their cooperative are there three weeks after the scenario begins; prices counted from its first day. */
const laterOfStart = (from: Day): Day => (from > plusDays(FIRST_DAY, 25) ? from : plusDays(FIRST_DAY, 25));

/** Knots for all, more from the second year on; pictures by the piece; and two women who share one piece three to two. */
function firstAgreements(pieces: readonly LoomPiece[]): PayDeed[] {
  const shared = pieces.find(({ cooperative, makers }) => cooperative === FIRST && makers.length === 2);
  const knots = { basis: 'PER_1000_KNOTS', sharing: 'EQUAL' } as const;
  return [
    agreement(FIRST, 1, { ...knots, rials: 620_000, from: FIRST_DAY, note: 'مصوبهٔ مجمع سالانه' }),
    agreement(FIRST, 2, { ...knots, rials: 840_000, from: '2025-03-21', note: 'مصوبهٔ مجمع سالانه' }),
    agreement(FIRST, 3, {
      ...{ basis: 'PER_PIECE', sharing: 'EQUAL', rials: 260_000_000, from: '2025-03-21' },
      ...{ design: 'قایق‌های غازیان / Boats of Ghazian' },
    }),
    ...(shared
      ? [
          agreement(FIRST, 4, {
            ...{ basis: 'PER_1000_KNOTS', sharing: 'PARTS', rials: 900_000, from: shared.startedOn },
            piece: shared.key,
            parties: shared.makers.map((maker, i) => ({ who: maker, parts: 3 - i })),
          }),
        ]
      : []),
  ];
}

/** Priced a few days after they passed: what is learned with is not, nor what is disputed, nor what came last. */
function pricing({ batches, ...rest }: Scenario, who: string, cooperative: string, since: Day): PayDeed[] {
  const disputed = new Set(plannedDisputes({ batches, ...rest }, who).map(({ rug }) => rug));
  return batches
    .filter((batch) => batch.cooperative === cooperative && batch.inspection !== undefined)
    .filter(({ inspection }) => inspection!.at >= since && inspection!.at < PRICED_UNTIL)
    .flatMap(({ key, rugs, inspection }): PayDeed[] => {
      const passed = new Set(inspection!.findings.filter((one) => one.passed).map(({ rug }) => rug));
      const earned = rugs.filter(
        (rug) => rug.kind !== 'sampler' && passed.has(rug.key) && !disputed.has(rug.key),
      );
      if (earned.length === 0) return [];
      const at = inIran(plusDays(inspection!.at.slice(0, 10), 3), 10, 30);
      return [deed(cooperative, `price-${key}`, at, { does: 'PRICE', rugs: earned.map((rug) => rug.key) })];
    });
}

/** Something ahead for those who began a piece, in the week after. */
const advances = (pieces: readonly LoomPiece[]): PayDeed[] =>
  pieces.slice(0, ADVANCES.length).map(({ makers, startedOn }, i) =>
    deed(FIRST, `advance-${i + 1}`, inIran(plusDays(startedOn, 4), 12, i), {
      ...{ does: 'ADVANCE' as const, who: makers[0]!, rials: ADVANCES[i]! },
      ...{ how: i % 2 === 0 ? ('CASH' as const) : ('BANK' as const), note: 'پیش‌پرداخت آغاز بافت' },
    }),
  );

/** What else happened on the account of her whose page can be tried out. */
function ofHer({ weavers }: Scenario, who: string): PayDeed[] {
  const { cooperative } = weavers.find(({ key }) => key === who)!;
  return [
    deed(cooperative, 'charge-1', inIran('2025-06-10', 11), {
      ...{ does: 'CHARGE', who, rials: 18_600_000, note: 'سه کیلو پشم برای کار خانگی' },
    } as const),
    deed(cooperative, 'advance-hers', inIran('2025-10-20', 11), {
      ...{ does: 'ADVANCE', who, rials: 40_000_000, how: 'CASH', note: 'برای هزینهٔ مدرسه' },
    } as const),
    deed(cooperative, 'correct-1', inIran('2026-01-05', 11), {
      ...{ does: 'CORRECT', who, rials: 5_400_000, reason: 'اندازهٔ فرش دوباره گرفته شد' },
    } as const),
  ];
}

const proposed = (key: string, cooperative: string, on: Day, approver: string): PayDeed[] => [
  deed(cooperative, `propose-${key}`, inIran(on, 9), { does: 'PROPOSE', run: key }),
  deed(cooperative, `approve-${key}`, inIran(on, 11), { does: 'APPROVE', run: key }, approver),
];

/** Proposed, approved, paid on the next day; once the bank refused one payment, and once one came back. */
function run(key: string, cooperative: string, on: Day, i: number): PayDeed[] {
  const paidOn = plusDays(on, 1);
  const failed = i === 1 ? { failed: 'شماره شبا بسته شده بود' } : {};
  return [
    // The first was approved by the same hand: there was nobody else yet.
    ...proposed(key, cooperative, on, i === 0 ? staffOf(cooperative) : COUNTERSIGNER),
    deed(cooperative, `pay-${key}`, inIran(paidOn, 13), { does: 'PAY', run: key, on: paidOn, ...failed }),
    ...(i === 2
      ? [
          deed(cooperative, `back-${key}`, inIran(plusDays(on, 6), 10), {
            ...{ does: 'COME_BACK' as const, run: key, on: plusDays(on, 6), reason: 'بانک مبلغ را برگرداند' },
          }),
        ]
      : []),
  ];
}
