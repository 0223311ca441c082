import { ok, printCode, refuse, type Language, type Refusal, type Result, type Scope } from '#libs/platform';
import {
  fact,
  subjectRef,
  type Decision,
  type Subject,
  type SubjectKind,
  type ViewFilter,
} from '#libs/ledger';
import { requestDocument } from '#libs/documents';
import { refusalOf, type Fault } from '../faults.js';
import { printLettered } from '../lettered-code.js';
import { isInHand } from '../rug-life/rug-deeds.js';
import { rugNotYours } from '../rug-life/rug-life.refusals.js';
import { isRugWithin } from '../rug/rug-filter.js';
import { rugUnknown } from '../rug/rug.refusals.js';
import type { RugState } from '../rug/rug.js';
import { placesOf } from './label-layout.js';
import { refusalOfLabel, type LabelState } from './label.js';
import type {
  LabelLayout,
  LabelPrintFact,
  LabelPrinted,
  LabelsPrinted,
  ReprintReason,
} from './label.events.js';
import * as refusals from './label.refusals.js';

/** The letter that the code of a printing begins with. */
export const LABEL_PRINT_LETTER = 'T';

/** The most labels of one printing: a whole batch. */
export const MAX_LABELS = 2_000;

/** What is true of a printing of labels. Its id is its code without the letter. */
export interface LabelPrintState extends LabelsPrinted {
  /** ISO 8601 UTC. */
  readonly printedAt: string;
  /** The account that asked for it. */
  readonly by: string;
  /** The organisation it acted for. */
  readonly byOrganisation?: string;
}

/** The order of lists of printings: the newest first. */
export const LABEL_PRINT_ORDER = { field: 'printedAt', direction: -1 } as const;

/** Printings as subjects of the ledger. */
export const labelPrintKind: SubjectKind<LabelPrintState> = {
  name: 'label-print',
  collection: 'label_prints',
  isNamed: () => true,
  indexes: [
    { fields: { printedAt: -1, _id: -1 } },
    { fields: { cooperativeId: 1, printedAt: -1, _id: -1 } },
    { fields: { villageIds: 1, printedAt: -1, _id: -1 } },
    { fields: { batchId: 1, printedAt: -1, _id: -1 } },
  ],
  tell: (event) => {
    const { layout, rugIds, reprints } = (event as unknown as LabelPrintFact).data;
    return { layout, labels: rugIds.length, reprints };
  },
  evolve(_state, event, { occurredAt, actor }) {
    const { data } = event as unknown as LabelPrintFact;
    const { account, organisation } = actor;
    return {
      ...{ ...data, printedAt: occurredAt, by: account },
      ...(organisation ? { byOrganisation: organisation } : {}),
    };
  },
};

/** The printings that a scope reaches: a cooperative's own; of an office with counties those with a rug from there. */
export function labelPrintFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'jurisdiction':
      return { villageIds: { $in: [...scope.villages] } };
    default:
      return { _id: '' };
  }
}

/** Whether one printing lies in a scope; says the same as `labelPrintFilter`. */
export function isLabelPrintWithin(scope: Scope, print: LabelPrintState): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return scope.organisation === print.cooperativeId;
    case 'jurisdiction':
      return print.villageIds.some((village) => scope.villages.includes(village));
    default:
      return false;
  }
}

/** What is to be printed. */
export interface LabelOrder {
  readonly rugIds: readonly string[];
  readonly layout: LabelLayout;
  readonly startAt: number;
  readonly reason?: ReprintReason;
  readonly language: Language;
  /** When a batch was asked for: those of its rugs that get no label are passed over instead of refused. */
  readonly batchId?: string;
  /** Those that have a label are passed over too. */
  readonly onlyNew?: boolean;
}

/** What stands of rugs and of their labels. */
export interface LabelGround {
  readonly rugs: ReadonlyMap<string, Subject<RugState>>;
  readonly labels: ReadonlyMap<string, Subject<LabelState>>;
}

/**
 * Decides to print labels: all that are named, or none. Rugs get no event and so are not guarded against write skew: a
 * rug that is lost in the same moment has a label more, which is counted; that is what would have come of printing it
 * a moment before. Labels are guarded: two who print the same one print it twice, and both times are counted.
 */
export function printLabels(
  { rugIds, layout, startAt, reason, language, batchId, onlyNew = false }: LabelOrder,
  { rugs, labels }: LabelGround,
  printId: string,
  scope: Scope,
): Result<Decision, Refusal> {
  const places = placesOf(layout);
  if (startAt < 1 || startAt > places) return refuse(refusals.placeOutside({ startAt, places }));
  const faults = rugIds.flatMap((id, i): Fault[] => {
    const refusal = refusalOfRug(rugs.get(id), scope);
    return refusal ? [{ path: `rugIds.${i}`, refusal }] : [];
  });
  const refusal = batchId === undefined ? refusalOf(faults) : undefined;
  if (refusal) return refuse(refusal);
  const printed = [...new Set(rugIds)]
    .filter((id) => !onlyNew || !labels.has(id))
    .map((id) => rugs.get(id)?.state)
    .filter((rug) => isPrinted(rug, scope));
  const [first] = printed;
  if (!first) return refuse(refusals.nothingToLabel());
  const { cooperativeId } = first;
  const foreign = printed.find((rug) => rug.cooperativeId !== cooperativeId);
  if (foreign) return refuse(refusals.labelsOfSeveral({ code: printCode(foreign.code) }));
  const again = printed.filter(({ code }) => labels.has(code));
  if (again.length > 0 && !reason)
    return refuse(refusals.printedBefore({ count: again.length, code: printCode(again[0]!.code) }));

  const print = subjectRef('label-print', printId);
  const data: LabelsPrinted = {
    ...{ cooperativeId, layout, startAt, language },
    rugIds: printed.map(({ code }) => code),
    villageIds: [...new Set(printed.map(({ villageId }) => villageId))],
    ...(batchId === undefined ? {} : { batchId }),
    reprints: again.length,
    ...(again.length > 0 && reason ? { reason } : {}),
  };
  const labelled = printed.map((rug) => {
    const told: LabelPrinted = {
      ...{ printId, cooperativeId, batchId: rug.batchId, layout },
      ...(labels.has(rug.code) && reason ? { reason } : {}),
    };
    return fact(subjectRef('label', rug.code), 'LabelPrinted', told);
  });
  const number = printLettered(LABEL_PRINT_LETTER, printId);
  const paper = requestDocument({ kind: 'LABELS', about: print, number, language });
  return ok({ events: [fact(print, 'LabelsPrinted', data), ...labelled, paper] });
}

function refusalOfRug(rug: Subject<RugState> | undefined, scope: Scope): Refusal | undefined {
  if (!rug || !isRugWithin(scope, rug.state)) return rugUnknown();
  return isInHand(scope, rug.state) ? refusalOfLabel(rug.state) : rugNotYours();
}

const isPrinted = (rug: RugState | undefined, scope: Scope): rug is RugState =>
  rug !== undefined && isInHand(scope, rug) && refusalOfLabel(rug) === undefined;
