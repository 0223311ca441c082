import { line } from '#libs/documents';
import { ok, printCode, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import { refusalOf, type Fault } from '../faults.js';
import type { Question } from '../plausibility/judge.js';
import type { RugMadeFrom, RugMaterialsUndone } from '../rug/rug.events.js';
import type { RugState } from '../rug/rug.js';
import type { HolderRef, LotTaken, LotTakingUndone } from './lot.events.js';
import { lotUnknown } from './lot.refusals.js';
import { fibresOf } from './fibres.js';
import { heldBy, type LotState } from './lot.js';
import { tooLittle } from './moving.js';
import { LOT_LIMITS, massFaults, plain, reasonFaults } from './receiving.js';
import * as refusals from './rug-materials.refusals.js';
import { warpQuestion } from './warp-question.js';
import { judgeYield, yieldPercent, type YieldBounds } from './yield-bounds.js';

/** The most lines of what one rug is made from. */
export const MOST_TAKINGS = 40;

const explanationText = line(LOT_LIMITS.reason);

/** What a rug takes of one lot, from who holds it. */
export interface Taking {
  readonly lotId: string;
  readonly from: HolderRef;
  readonly massG: number;
}

/** What a rug is said to be made from. */
export interface NewRugMaterials {
  readonly takings: readonly Taking[];
  /** Why its yield is unusual, when it is. */
  readonly explanation?: string | null | undefined;
}

/** What stands around it, as it was read. */
export interface RugMaterialsGround {
  readonly lots: ReadonlyMap<string, Subject<LotState>>;
  /** The record under which a person is read, by the id of each of her records. */
  readonly recordOf: ReadonlyMap<string, string>;
  readonly bounds: YieldBounds;
  /** The day of the command, YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Decides what a rug is made from: one entry takes it out of every lot and says it of the rug. It takes what its makers,
 * its loom or its piece were given and still hold, of materials that it is made of; and it never weighs more than it took.
 */
export function recordRugMaterials(
  rug: Subject<RugState>,
  { takings, explanation }: NewRugMaterials,
  ground: RugMaterialsGround,
): Result<Decision, Refusal> {
  const { state } = rug;
  if (state.madeFrom) return refuse(refusals.rugMadeFromAlready({ code: printCode(state.code) }));
  const refusal =
    refusalOf(takings.flatMap((taking, i) => takingFaults(taking, takings.slice(0, i), i, state, ground))) ??
    shortageOf(takings, ground) ??
    refusalOf(yieldFaults(state, takings, explanation, ground.bounds));
  if (refusal) return refuse(refusal);
  const warp = warpOf(state, takings, ground);
  const unexplained = refusalOf(warp && !isExplained(explanation) ? [warpFault(warp)] : []);
  if (unexplained) return refuse(unexplained);
  const madeFrom: RugMadeFrom = {
    parts: takings.map(({ lotId, from, massG }) => ({ lotId, from, massG })),
    takenG: sumOf(takings),
    weightG: state.weightG,
    ...answeredOf(
      [...(isUnusual(state, takings, ground.bounds) ? [ground.bounds] : []), ...(warp ? [warp] : [])],
      explanation,
    ),
  };
  const said = fact(rug.ref, 'RugMadeFrom', madeFrom, `village:${state.villageId}`);
  return ok({ events: [said, ...takings.map((taking) => taken(taking, rug.id, ground))] });
}

/** One explanation answers what is asked about the materials of one rug. */
const answeredOf = (
  asked: readonly { readonly rule: string; readonly version: number }[],
  explanation: string | null | undefined,
): Pick<RugMadeFrom, 'answered'> =>
  asked.length === 0
    ? {}
    : { answered: asked.map(({ rule, version }) => ({ rule, version, answer: plain(explanation!) })) };

const isExplained = (explanation: string | null | undefined): boolean =>
  explanationText.safeParse(explanation ?? '').success;

const warpFault = ({ odd, may }: Question): Fault => ({
  path: 'explanation',
  refusal: refusals.warpUnusual({ odd, may }),
});

function warpOf(rug: RugState, takings: readonly Taking[], { lots, day }: RugMaterialsGround) {
  const taken = takings.map(({ lotId, massG }) => {
    const { material, yarn } = lots.get(lotId)!.state;
    return { massG, material, metresPerKg: yarn?.metresPerKg };
  });
  return warpQuestion(rug, taken, day);
}

const sumOf = (takings: readonly Taking[]): number => takings.reduce((sum, { massG }) => sum + massG, 0);

const isUnusual = ({ weightG }: RugState, takings: readonly Taking[], bounds: YieldBounds): boolean =>
  judgeYield(weightG, sumOf(takings), bounds) === 'UNUSUAL';

function taken({ lotId, from, massG }: Taking, rugId: string, { lots }: RugMaterialsGround): NewEvent {
  const data: LotTaken = { from, massG, rugId };
  return fact(lots.get(lotId)!.ref, 'LotTaken', data);
}

function takingFaults(
  taking: Taking,
  before: readonly Taking[],
  index: number,
  rug: RugState,
  { lots, recordOf }: RugMaterialsGround,
): Fault[] {
  const at = (field: string, refusal: Refusal): Fault => ({ path: `takings.${index}.${field}`, refusal });
  const lot = lots.get(taking.lotId)?.state;
  if (lot?.cooperativeId !== rug.cooperativeId) return [at('lotId', lotUnknown())];
  const isTwice = before.some(({ lotId, from }) => lotId === taking.lotId && from === taking.from);
  return [
    ...(isTwice ? [at('lotId', refusals.takingTwice())] : []),
    ...(isOfRug(taking.from, rug, recordOf) ? [] : [at('from', refusals.holderNotOfRug())]),
    ...(fitsRug(lot, rug) ? [] : [at('lotId', refusals.lotNotOfRugMaterial())]),
    ...massFaults(taking.massG, `takings.${index}.massG`),
  ];
}

/** Whether a holder is one of a rug's makers, under whichever record of hers, its loom, or the piece that it was. */
function isOfRug(holder: HolderRef, rug: RugState, recordOf: ReadonlyMap<string, string>): boolean {
  const [kind, id = ''] = holder.split(':');
  if (kind === 'loom') return rug.loomId === id;
  if (kind === 'piece') return rug.pieceId === id;
  const readAs = (person: string): string => recordOf.get(person) ?? person;
  return kind === 'person' && rug.makerIds.some((maker) => readAs(maker) === readAs(id));
}

/** Whether anything of a lot's fibre is written of a rug. */
function fitsRug({ material }: LotState, { pile, warp, weft, fibre }: RugState): boolean {
  const written = [pile, warp, weft, fibre].flatMap((one) => (one === undefined ? [] : fibresOf(one)));
  return fibresOf(material).some((fibre) => written.includes(fibre));
}

/** A holder that has less of a lot than the rug takes. */
function shortageOf(takings: readonly Taking[], { lots }: RugMaterialsGround): Refusal | undefined {
  const faults = takings.flatMap(({ lotId, from, massG }, i): Fault[] => {
    const lot = lots.get(lotId)!;
    return heldBy(lot.state, from) >= massG
      ? []
      : [{ path: `takings.${i}.massG`, refusal: tooLittle(lot, from, massG) }];
  });
  return refusalOf(faults);
}

function yieldFaults(
  rug: RugState,
  takings: readonly Taking[],
  explanation: string | null | undefined,
  bounds: YieldBounds,
): Fault[] {
  const takenG = sumOf(takings);
  const { weightG } = rug;
  const mass = { weightKg: weightG / 1_000, takenKg: takenG / 1_000 };
  switch (judgeYield(weightG, takenG, bounds)) {
    case 'IMPOSSIBLE':
      return [{ path: 'takings', refusal: refusals.rugHeavierThanTaken(mass) }];
    case 'USUAL':
      return [];
    case 'UNUSUAL': {
      if (isExplained(explanation)) return [];
      const { leastPermille, mostPermille } = bounds.usual;
      const params = {
        ...mass,
        percent: yieldPercent(weightG, takenG),
        least: leastPermille / 10,
        most: mostPermille / 10,
      };
      return [{ path: 'explanation', refusal: refusals.yieldUnusual(params) }];
    }
  }
}

/** Decides that what was said of a rug's materials was a mistake: all of it is back with who held it. */
export function undoRugMaterials(
  rug: Subject<RugState>,
  reason: string,
  lots: ReadonlyMap<string, Subject<LotState>>,
): Result<Decision, Refusal> {
  const { madeFrom, code } = rug.state;
  if (!madeFrom) return refuse(refusals.rugMaterialsMissing({ code: printCode(code) }));
  const refusal = refusalOf(reasonFaults(reason));
  if (refusal) return refuse(refusal);
  const why = plain(reason);
  const undone: RugMaterialsUndone = { reason: why };
  const back = madeFrom.parts.map(({ lotId, from, massG }): NewEvent => {
    const data: LotTakingUndone = { to: from as HolderRef, massG, rugId: rug.id, reason: why };
    return fact(lots.get(lotId)!.ref, 'LotTakingUndone', data);
  });
  return ok({ events: [fact(rug.ref, 'RugMaterialsUndone', undone), ...back] });
}
