import { InspectRugs, RegisterBatch } from '#libs/production';
import type { Batch } from '../scenario/batches.js';
import type { Scenario } from '../scenario/scenario.js';
import { staffOf } from '../scenario/staff.js';
import type { WovenPiece } from '../scenario/weaving.js';
import type { Hands, Step } from './step.js';

/** Batches, each registered by the clerk of its cooperative and inspected by the rug office. */
export const rugSteps = ({ batches }: Scenario): Step[] =>
  batches.flatMap((batch) => [registering(batch), ...inspecting(batch)]);

function registering({ key, cooperative, note, rugs, registeredAt }: Batch): Step {
  const named = rugs.flatMap(({ makers, loom, village }) => [...makers, ...(loom ? [loom] : []), village]);
  const made = rugs.map((rug) => rug.key);
  return {
    key: `register-${key}`,
    stage: 'rugs',
    at: registeredAt,
    by: staffOf(cooperative),
    needs: [cooperative, ...new Set(named)],
    changes: made,
    makes: key,
    makesRugs: made,
    run: (hands) =>
      hands.command(RegisterBatch).execute(hands.caller, {
        ...hands.envelope,
        cooperativeId: hands.id('organisation', cooperative),
        note,
        rugs: rugs.map((rug) => lineOf(rug, hands)),
      }),
  };
}

/** What the clerks of the scenario answer where it is asked; to all else their rugs give no reason to ask. */
const ANSWERS = [
  { rule: 'D07', answer: 'ANOTHER_CARTOON' },
  { rule: 'W03', answer: 'WOVE_BEFORE' },
];

function lineOf(rug: WovenPiece, { id }: Pick<Hands, 'id'>) {
  const { design, construction, kind, lengthMm, widthMm, weightG, raj, knotType, pile, warp, weft } = rug;
  return {
    design,
    construction,
    purpose: kind === 'sampler' ? ('SAMPLER' as const) : ('TRADE' as const),
    lengthMm,
    widthMm,
    weightG,
    raj,
    knotType,
    pile,
    warp,
    weft,
    loomId: rug.loom ? id('loom', rug.loom) : undefined,
    loomOnDate: rug.loomOn,
    cutOffDate: rug.cutOff,
    makerIds: rug.makers.map((maker) => id('person', maker)),
    villageId: id('village', rug.village),
    answers: ANSWERS,
  };
}

function inspecting({ key, rugs, inspection }: Batch): Step[] {
  if (!inspection) return [];
  const { at, by, findings } = inspection;
  return [
    {
      key: `inspect-${key}`,
      stage: 'rugs',
      at,
      by,
      needs: [],
      changes: rugs.map((rug) => rug.key),
      run: ({ command, caller, envelope, id }) =>
        command(InspectRugs).execute(caller, {
          ...envelope,
          results: findings.map(({ rug, ...found }) => ({
            ...found,
            defects: [...found.defects],
            rugId: id('rug', rug),
          })),
        }),
    },
  ];
}
