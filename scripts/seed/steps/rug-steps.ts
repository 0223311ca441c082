import { InspectRugs, RegisterBatch, checksOf, type Check, type DefectCode } from '#libs/production';
import type { Batch, Finding } from '../scenario/batches.js';
import { plannedPieces } from '../scenario/loomwork.js';
import type { Scenario } from '../scenario/scenario.js';
import { staffOf } from '../scenario/staff.js';
import type { WovenPiece } from '../scenario/weaving.js';
import type { Hands, Step } from './step.js';

/** The pieces that became rugs, by the keys of the rugs. */
type Pieces = ReadonlyMap<string, string>;

/** Batches, each registered by the clerk of its cooperative and inspected by the rug office. */
export function rugSteps(scenario: Scenario, who: string): Step[] {
  const pieces: Pieces = new Map(
    plannedPieces(scenario, who).flatMap(({ rug, key }) => (rug ? [[rug, key] as const] : [])),
  );
  return scenario.batches.flatMap((batch) => [registering(batch, pieces), ...inspecting(batch)]);
}

function registering({ key, cooperative, note, rugs, registeredAt }: Batch, pieces: Pieces): Step {
  const followed = rugs.flatMap((rug) => pieces.get(rug.key) ?? []);
  const named = rugs.flatMap(({ makers, loom, village }) => [...makers, ...(loom ? [loom] : []), village]);
  const made = rugs.map((rug) => rug.key);
  return {
    key: `register-${key}`,
    stage: 'rugs',
    at: registeredAt,
    by: staffOf(cooperative),
    needs: [cooperative, ...new Set(named)],
    changes: [...made, ...followed],
    makes: key,
    makesRugs: made,
    run: (hands) =>
      hands.command(RegisterBatch).execute(hands.caller, {
        ...hands.envelope,
        cooperativeId: hands.id('organisation', cooperative),
        note,
        rugs: rugs.map((rug) => lineOf(rug, pieces.get(rug.key), hands)),
      }),
  };
}

/** What the clerks of the scenario answer where it is asked; to all else their rugs give no reason to ask. */
const ANSWERS = [
  { rule: 'D07', answer: 'ANOTHER_CARTOON' },
  { rule: 'W03', answer: 'WOVE_BEFORE' },
];

function lineOf(rug: WovenPiece, piece: string | undefined, { id }: Pick<Hands, 'id'>) {
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
    pieceId: piece === undefined ? undefined : id('piece', piece),
    answers: ANSWERS,
  };
}

function inspecting({ key, rugs, inspection }: Batch): Step[] {
  if (!inspection) return [];
  const { at, by, findings } = inspection;
  const known = new Map(rugs.map((rug) => [rug.key, rug]));
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
          results: findings.map((finding) => resultOf(finding, known.get(finding.rug)!, id)),
        }),
    },
  ];
}

/** Which check of the list finds a fault. */
const FOUND_BY: Readonly<Record<DefectCode, Check>> = {
  crooked: 'FLAT',
  curl: 'EDGES',
  crease: 'FLAT',
  ripple: 'FLAT',
  weftShowing: 'BACK',
  weftShifted: 'BACK',
  abrash: 'COLOUR',
  jufti: 'BACK',
  offCentre: 'SIDES',
  unevenPile: 'PILE',
  holes: 'BACK',
  colourRun: 'COLOUR',
  stain: 'CLEAN',
  moth: 'CLEAN',
};

/** A finding with the checklist gone through: what was not right is what the fault is of. */
export function resultOf(
  { rug, defects, ...found }: Finding,
  { construction }: Pick<WovenPiece, 'construction'>,
  id: Hands['id'],
) {
  const wrong = defects.map((defect) => FOUND_BY[defect]);
  const checks = checksOf(construction).map((check) => ({ check, ok: !wrong.includes(check) }));
  return { ...found, checks, defects: [...defects], rugId: id('rug', rug) };
}
