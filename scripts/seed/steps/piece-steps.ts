import { AbandonPiece, CutOffPiece, PutOnLoom, RecordProgress, RecordWeaverDays } from '#libs/production';
import { inIran } from '../scenario/calendar.js';
import { plannedPieces, type LoomPiece, type Stretch } from '../scenario/loomwork.js';
import type { Scenario } from '../scenario/scenario.js';
import { staffOf } from '../scenario/staff.js';
import type { Step } from './step.js';

/** Pieces on looms: put on, read every month, cut off or given up; all by the clerks. */
export const pieceSteps = (scenario: Scenario, who: string): Step[] =>
  plannedPieces(scenario, who).flatMap((piece) => [
    puttingOn(piece),
    ...piece.stretches.flatMap((stretch, i) => following(piece, stretch, i)),
    ...ending(piece),
  ]);

const common = ({ cooperative }: LoomPiece) => ({
  stage: 'looms' as const,
  by: staffOf(cooperative),
  needs: [],
});

/** The days that each woman wove stand at her as well. */
export const logOf = (maker: string): string => `log-${maker}`;

function puttingOn(piece: LoomPiece): Step {
  const { key, cooperative, loom, makers, design, lengthMm, widthMm, raj, startedOn } = piece;
  return {
    ...common(piece),
    key: `put-on-${key}`,
    at: inIran(startedOn, 8, 10),
    needs: [cooperative, loom, ...makers],
    changes: [loom],
    makes: key,
    run: ({ command, caller, envelope, id }) =>
      command(PutOnLoom).execute(caller, {
        ...envelope,
        ...{ design, lengthMm, widthMm, raj },
        construction: 'KNOTTED',
        loomId: id('loom', loom),
        weaverIds: makers.map((maker) => id('person', maker)),
      }),
  };
}

/** At the end of a stretch: who wove how many days, and how far it is. Cutting off says that by itself. */
function following(piece: LoomPiece, { from, to, days, wovenMm }: Stretch, i: number): Step[] {
  const { key, makers, cutOffOn } = piece;
  const shared = { ...common(piece), changes: [key, ...makers.map(logOf)] };
  return [
    ...(days
      ? [
          {
            ...shared,
            key: `days-${i + 1}-${key}`,
            at: inIran(to, 13, 5),
            run: ({ command, caller, envelope, id }) =>
              command(RecordWeaverDays).execute(caller, {
                ...envelope,
                ...{ pieceId: id('piece', key), from, to },
                wove: makers.map((maker, m) => ({ personId: id('person', maker), days: days[m]! })),
              }),
          } satisfies Step,
        ]
      : []),
    ...(to === cutOffOn
      ? []
      : [
          {
            ...shared,
            key: `progress-${i + 1}-${key}`,
            at: inIran(to, 13, 20),
            run: ({ command, caller, envelope, id }) =>
              command(RecordProgress).execute(caller, {
                ...envelope,
                pieceId: id('piece', key),
                counted: 'TOTAL',
                lengthMm: wovenMm,
              }),
          } satisfies Step,
        ]),
  ];
}

function ending(piece: LoomPiece): Step[] {
  const { key, loom, lengthMm, cutOffOn, givenUpOn } = piece;
  const shared = { ...common(piece), changes: [key, loom] };
  if (cutOffOn)
    return [
      {
        ...shared,
        key: `cut-off-${key}`,
        at: inIran(cutOffOn, 15, 30),
        run: ({ command, caller, envelope, id }) =>
          command(CutOffPiece).execute(caller, { ...envelope, pieceId: id('piece', key), lengthMm }),
      },
    ];
  if (!givenUpOn) return [];
  return [
    {
      ...shared,
      key: `give-up-${key}`,
      at: inIran(givenUpOn, 10, 40),
      run: ({ command, caller, envelope, id }) =>
        command(AbandonPiece).execute(caller, {
          ...envelope,
          pieceId: id('piece', key),
          reason: 'NOT_WANTED',
          note: 'سفارش‌دهنده نقشهٔ دیگری خواست',
        }),
    },
  ];
}
