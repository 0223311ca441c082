import { line } from '#libs/documents';
import { ok, printCode, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import { fact, type Decision, type NewEvent, type Subject } from '#libs/ledger';
import { refusalOf, type Fault } from '../faults.js';
import type { Grade, RugInspected } from '../rug/rug.events.js';
import { isRugWithin } from '../rug/rug-filter.js';
import { mayBeInspected } from '../rug/rug-readiness.js';
import { rugUnknown } from '../rug/rug.refusals.js';
import type { RugState } from '../rug/rug.js';
import { checksOf, type Check, type Checks } from './checklist.js';
import { DEFECT_CODES, type DefectCode } from './defects.js';
import * as refusals from './inspection.refusals.js';

/** The most results of one call. */
export const MAX_RESULTS = 500;

/** How often one rug can be inspected. */
export const MAX_INSPECTIONS = 40;

const MAX_NOTE = 300;
const SCALE = { least: 1, most: 5 } as const;
const note = line(MAX_NOTE);

/** The result of inspecting one rug, as it came in; the rug's id is the one inside the zone. */
export interface InspectionResult {
  readonly rugId: string;
  readonly passed: boolean;
  readonly grade?: Grade | null;
  readonly colourFastness?: number | null;
  readonly edgeEvenness?: number | null;
  readonly defects?: readonly string[] | null;
  readonly note?: string | null;
  /** What was looked at; where it is given it is the whole list of the construction. */
  readonly checks?: readonly { readonly check: Check; readonly ok: boolean }[] | null;
}

/** Who inspects: what they reach, and who they are when they are a weaver as well. */
export interface Inspector {
  readonly scope: Scope;
  readonly records?: readonly string[];
  /** Who claims in an open dispute to have made a rug, or not to, by the rug's id. */
  readonly claims?: ReadonlyMap<string, string>;
}

/** Decides to record the results of an inspection: all of them, or none. */
export function inspectRugs(
  results: readonly InspectionResult[],
  rugs: ReadonlyMap<string, Subject<RugState>>,
  inspector: Inspector,
): Result<Decision, Refusal> {
  const seen = new Set<string>();
  const faults = results.flatMap((result, i) => {
    const isTwice = seen.has(result.rugId);
    seen.add(result.rugId);
    const found = [
      ...(isTwice ? [['rugId', refusals.rugTwice()] as const] : []),
      ...rugFaults(rugs.get(result.rugId)?.state, inspector),
      ...resultFaults(result),
      ...checkFaults(result, rugs.get(result.rugId)?.state),
    ];
    return found.map(([field, refusal]): Fault => ({ path: `results.${i}.${field}`, refusal }));
  });
  const refusal = refusalOf(faults);
  if (refusal) return refuse(refusal);
  const events = results.map((result) => inspected(rugs.get(result.rugId)!, result, inspector));
  return ok({ events: events as [NewEvent, ...NewEvent[]] });
}

type Found = readonly [field: string, refusal: Refusal];

function rugFaults(rug: RugState | undefined, { scope, records = [], claims }: Inspector): Found[] {
  if (!rug || !isRugWithin(scope, rug)) return [['rugId', rugUnknown()]];
  const concerned = [...rug.makerIds, claims?.get(rug.code) ?? ''];
  if (records.some((record) => concerned.includes(record)))
    return [['rugId', refusals.ownWork({ code: printCode(rug.code) })]];
  if (rug.inspections >= MAX_INSPECTIONS)
    return [['rugId', refusals.tooManyInspections({ limit: MAX_INSPECTIONS })]];
  const obstacle = mayBeInspected(rug);
  return obstacle ? [['rugId', obstacle]] : [];
}

function resultFaults(result: InspectionResult): Found[] {
  return [...verdictFaults(result), ...scaleFaults(result), ...defectFaults(result)];
}

/** What hands and plants leave in a good rug as well: it is told, and takes no grade away. */
const OF_THE_HAND: readonly string[] = ['abrash'];

function verdictFaults({ passed, grade, defects, note: written }: InspectionResult): Found[] {
  const isWritten = Boolean(written?.trim());
  const found: Found[] = [];
  if (passed && !grade) found.push(['grade', refusals.gradeMissing()]);
  if (!passed && grade) found.push(['grade', refusals.gradeOfRejected()]);
  if (grade === 'FIRST' && (defects ?? []).some((code) => isDefect(code) && !OF_THE_HAND.includes(code)))
    found.push(['grade', refusals.firstGradeDoubtful()]);
  if (!passed && !isWritten) found.push(['note', refusals.noteMissing()]);
  if (isWritten && !note.safeParse(written).success)
    found.push(['note', refusals.noteWrong({ most: MAX_NOTE })]);
  return found;
}

function scaleFaults({ colourFastness, edgeEvenness }: InspectionResult): Found[] {
  return Object.entries({ colourFastness, edgeEvenness }).flatMap(([field, value]): Found[] => {
    if (value === undefined || value === null) return [];
    const isOnScale = Number.isInteger(value) && value >= SCALE.least && value <= SCALE.most;
    return isOnScale ? [] : [[field, refusals.scaleWrong(SCALE)]];
  });
}

function defectFaults({ defects }: InspectionResult): Found[] {
  return (defects ?? []).flatMap((code, i): Found[] =>
    isDefect(code) ? [] : [[`defects.${i}`, refusals.defectUnknown({ codes: DEFECT_CODES.join(', ') })]],
  );
}

/**
 * No grade without the list. It is answered whole, once a check; who found something wrong says what, and gives no
 * first grade. What is turned away at first sight needs no list, only the reason.
 */
function checkFaults({ checks, grade, defects, note: written }: InspectionResult, rug?: RugState): Found[] {
  if (!rug) return [];
  const wanted = checksOf(rug.construction);
  if (!checks) return grade ? [['checks', refusals.checklistMissing({ checks: wanted.join(', ') })]] : [];
  const said = new Set(checks.map(({ check }) => check));
  if (said.size !== checks.length || said.size !== wanted.length || !wanted.every((check) => said.has(check)))
    return [['checks', refusals.checksIncomplete({ checks: wanted.join(', ') })]];
  if (checks.every(({ ok: right }) => right)) return [];
  const isTold = (defects ?? []).length > 0 || Boolean(written?.trim());
  return [
    ...(isTold ? [] : [['checks', refusals.checkUntold()] as const]),
    ...(grade === 'FIRST' ? [['grade', refusals.firstGradeDoubtful()] as const] : []),
  ];
}

const isDefect = (code: string): code is DefectCode => DEFECT_CODES.includes(code as DefectCode);

function inspected(rug: Subject<RugState>, result: InspectionResult, { records = [] }: Inspector): NewEvent {
  const { passed, grade, colourFastness, edgeEvenness, note: written } = result;
  const data: RugInspected = {
    passed,
    ...(grade ? { grade } : {}),
    ...(typeof colourFastness === 'number' ? { colourFastness } : {}),
    ...(typeof edgeEvenness === 'number' ? { edgeEvenness } : {}),
    defects: [...new Set(result.defects ?? [])].filter(isDefect),
    ...(written?.trim() ? { note: written.normalize('NFC').trim() } : {}),
    ...(result.checks ? { checks: checksSaid(result.checks) } : {}),
    ...(records.length > 0 ? { inspectorRecords: [...records] } : {}),
  };
  return fact(rug.ref, 'RugInspected', data, `village:${rug.state.villageId}`);
}

const checksSaid = (checks: NonNullable<InspectionResult['checks']>): Checks =>
  Object.fromEntries(checks.map(({ check, ok: right }) => [check, right]));
