import { printCode } from '#libs/platform';
import { idOf, kindOf, type StoryLine, type SubjectRef, type View } from '#libs/ledger';
import { printLettered } from '#libs/production';
import { printShipment } from '../shipment/shipment.js';
import type { FoundTrace } from './found-trace.js';
import { TRACE_KINDS, type TraceKind } from './trace-code.js';

/** One thing that happened to what a code leads to. */
export interface TraceLine extends StoryLine {
  /** Unique within a trace and the same each time. */
  readonly id: string;
  readonly subject: TraceKind;
  /** The code of the rug, batch, bale or shipment that it happened to; a paper's line stands under what it is about. */
  readonly subjectCode: string;
}

const KIND_NAMES: Readonly<Record<string, TraceKind>> = {
  rug: 'RUG',
  batch: 'BATCH',
  bale: 'BALE',
  shipment: 'SHIPMENT',
};

/** The code of a subject as people read it. */
export function subjectCode(kind: TraceKind, id: string): string {
  switch (kind) {
    case 'RUG':
      return printCode(id);
    case 'BATCH':
      return printLettered('B', id);
    case 'BALE':
      return id;
    case 'SHIPMENT':
      return printShipment(id);
  }
}

/**
 * Everything that happened, in order: the stories of the rug, its batch, its bale, its shipment and their papers,
 * merged by when it happened and, for the same moment, by when it was written down.
 */
export function eventsOf(found: FoundTrace): TraceLine[] {
  const { rug, batch, bale, shipment, bales, papers } = found;
  const lines = [
    ...linesOf('batch', batch),
    ...linesOf('rug', rug),
    ...linesOf('bale', bale),
    ...bales.flatMap((loaded) => linesOf('bale', loaded)),
    ...linesOf('shipment', shipment),
    ...papers.flatMap((paper) => linesOf('document', paper, paper.about)),
  ];
  return lines.sort(inOrder);
}

function linesOf(kind: string, view: View<object> | undefined, about?: SubjectRef): TraceLine[] {
  if (!view) return [];
  const subject = KIND_NAMES[about ? kindOf(about) : kind];
  if (!subject) return [];
  const code = subjectCode(subject, about ? idOf(about) : view._id);
  return (view.story ?? []).map((line) => ({
    ...line,
    id: `${line.entry}.${kind}.${view._id}.${line.version}`,
    subject,
    subjectCode: code,
  }));
}

function inOrder(a: TraceLine, b: TraceLine): number {
  return (
    compare(a.occurredAt, b.occurredAt) ||
    compare(a.recordedAt, b.recordedAt) ||
    compare(a.entry, b.entry) ||
    TRACE_KINDS.indexOf(b.subject) - TRACE_KINDS.indexOf(a.subject) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
