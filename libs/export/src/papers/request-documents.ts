import {
  invalidInput,
  ok,
  printCode,
  refuse,
  type Language,
  type Problem,
  type Refusal,
  type Result,
} from '#libs/platform';
import { fact, subjectRef, type NewEvent, type Subject, type SubjectRef } from '#libs/ledger';
import {
  documentId,
  requestDocument,
  takeNumber,
  type DocumentKind,
  type SeriesState,
} from '#libs/documents';
import { rugNotInspected, rugRejected, rugUnknown, type RugState } from '#libs/production';
import { invoiceLimits } from '../commercial-invoice/commercial-invoice.data.js';
import { problemsOfRugs, type ChosenRugs } from '../rug-choice/rug-choice.js';
import { linesOf, type CargoState } from '../shipment/cargo.js';
import { printShipment, type ShipmentState } from '../shipment/shipment.js';
import type { InvoiceDay } from './invoice-day.js';
import {
  notAllLoaded,
  rugNotInShipment,
  rugsHaveNoPassport,
  rugsNeeded,
  shipmentCalledOff,
  shipmentNeeded,
  tooManyLines,
  tooManyPapers,
} from './papers.refusals.js';

/** The most papers of one request: passports of the largest shipment in one language. */
export const MAX_PAPERS = 2_000;

/** What papers are wanted. */
export interface PapersWanted {
  readonly kinds: readonly DocumentKind[];
  readonly languages: readonly Language[];
  /** The rugs whose passports are wanted; all of the shipment when left out. */
  readonly rugIds?: readonly string[];
}

/** What was read for a request of papers. */
export interface PapersReads {
  readonly shipment?: Subject<ShipmentState>;
  readonly cargo?: Subject<CargoState>;
  /** The rugs whose passports are wanted. */
  readonly rugs: ChosenRugs;
  readonly mayUse: (rug: RugState) => boolean;
  /** Which of the wanted papers there are already, by id. */
  readonly known: ReadonlySet<string>;
  /** The exporter's series of invoice numbers for the year. */
  readonly series?: { readonly ref: SubjectRef; readonly read: Subject<SeriesState> | undefined };
  readonly day: InvoiceDay;
}

/** The papers that are wanted, in order, and the facts that ask for those that there are not yet. */
export interface PapersDecision {
  readonly documentIds: readonly string[];
  readonly events: readonly NewEvent[];
}

interface WantedPaper {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly about: SubjectRef;
  readonly number: string;
  readonly printedOn?: string;
}

/** The rugs whose passports are wanted: named ones, or all of the shipment. */
export const rugsOf = (wanted: PapersWanted, cargo: CargoState | undefined): readonly string[] =>
  wanted.kinds.includes('RUG_PASSPORT')
    ? (wanted.rugIds ?? cargo?.items.map(({ rugId }) => rugId) ?? [])
    : [];

/** The ids of all papers that are wanted, whether there are or not. */
export function idsOf(
  wanted: PapersWanted,
  shipmentId: string | undefined,
  rugIds: readonly string[],
): string[] {
  return abouts(wanted, shipmentId, rugIds).flatMap(([kind, about]) =>
    wanted.languages.map((language) => documentId(kind, about, language)),
  );
}

/**
 * Decides which papers to ask for. A paper is there once: asked for again it is the same paper. All languages of an
 * invoice have one number and one date, taken with the first; from then on the rugs of the shipment are settled.
 * The rugs are read and get no fact: what a passport prints of a rug does not change once it is inspected and booked.
 */
export function requestDocuments(wanted: PapersWanted, reads: PapersReads): Result<PapersDecision, Refusal> {
  const { shipment, cargo, known } = reads;
  const rugIds = rugsOf(wanted, cargo?.state);
  const refused = refusalOf(wanted, rugIds, reads);
  if (refused) return refuse(refused);

  const numbered = wanted.kinds.includes('COMMERCIAL_INVOICE') ? invoiceNumber(reads) : undefined;
  const papers = abouts(wanted, shipment?.id, rugIds).flatMap(([kind, about, id]) =>
    wanted.languages.map((language): WantedPaper => ({
      ...{ kind, language, about },
      ...(kind === 'COMMERCIAL_INVOICE'
        ? { number: numbered!.number, printedOn: numbered!.date }
        : { number: printCode(id) }),
    })),
  );
  const asked = papers
    .filter(({ kind, about, language }) => !known.has(documentId(kind, about, language)))
    .map((paper) => requestDocument({ ...paper, ...within(paper, reads) }));
  return ok({
    documentIds: papers.map(({ kind, about, language }) => documentId(kind, about, language)),
    events: [...(numbered?.events ?? []), ...asked],
  });
}

function abouts(
  { kinds }: PapersWanted,
  shipmentId: string | undefined,
  rugIds: readonly string[],
): [DocumentKind, SubjectRef, string][] {
  return kinds.flatMap((kind): [DocumentKind, SubjectRef, string][] => {
    if (kind === 'RUG_PASSPORT') return rugIds.map((id) => [kind, subjectRef('rug', id), id]);
    return shipmentId === undefined ? [] : [[kind, subjectRef('shipment', shipmentId), shipmentId]];
  });
}

/** A passport belongs to the shipment of its rug, whoever asks for it. */
function within({ kind, about }: WantedPaper, { rugs }: PapersReads): { within?: SubjectRef } {
  const shipmentId =
    kind === 'RUG_PASSPORT' ? rugs.get(about.slice('rug:'.length))?.state.shipmentId : undefined;
  return shipmentId === undefined ? {} : { within: subjectRef('shipment', shipmentId) };
}

function refusalOf(wanted: PapersWanted, rugIds: readonly string[], reads: PapersReads): Refusal | undefined {
  const { shipment, cargo } = reads;
  const missing = problemsOfWish(wanted, shipment !== undefined);
  if (missing.length > 0) return invalidInput(missing);
  if (shipment?.state.status === 'CANCELLED')
    return shipmentCalledOff({ shipment: printShipment(shipment.id) });
  const count = idsOf(wanted, shipment?.id, rugIds).length;
  if (count > MAX_PAPERS) return tooManyPapers({ count, limit: MAX_PAPERS });
  const invoice = wanted.kinds.includes('COMMERCIAL_INVOICE')
    ? refusalOfInvoice(shipment!, cargo)
    : undefined;
  return invoice ?? refusalOfPassports(rugIds, reads);
}

function problemsOfWish({ kinds, rugIds }: PapersWanted, hasShipment: boolean): Problem[] {
  if (hasShipment) return [];
  if (kinds.includes('COMMERCIAL_INVOICE')) return [shipmentNeeded('shipmentId')];
  return rugIds === undefined || rugIds.length === 0 ? [rugsNeeded('rugIds')] : [];
}

function refusalOfInvoice(
  { id, state }: Subject<ShipmentState>,
  cargo: Subject<CargoState> | undefined,
): Refusal | undefined {
  const open = state.rugCount - state.loadedRugs;
  if (state.rugCount === 0 || open > 0) return notAllLoaded({ shipment: printShipment(id), count: open });
  const count = linesOf(cargo?.state.items ?? []).length;
  const limit = invoiceLimits.lines;
  return count > limit ? tooManyLines({ count, limit }) : undefined;
}

function refusalOfPassports(
  rugIds: readonly string[],
  { shipment, rugs, mayUse }: PapersReads,
): Refusal | undefined {
  const mayHavePassport = (rug: RugState): Refusal | undefined => {
    if (shipment && rug.shipmentId !== shipment.id)
      return rugNotInShipment({ shipment: printShipment(shipment.id) });
    if (!mayUse(rug)) return rugUnknown();
    if (rug.status === 'REGISTERED') return rugNotInspected({ code: printCode(rug.code) });
    return rug.status === 'REJECTED' ? rugRejected({ code: printCode(rug.code) }) : undefined;
  };
  const problems = problemsOfRugs(rugIds, rugs, mayHavePassport, (index) => `rugIds.${index}`);
  return problems.length > 0 ? rugsHaveNoPassport({ count: problems.length }, problems) : undefined;
}

/** The number of a shipment's invoice, and the facts that take it when it has none yet. */
function invoiceNumber({ shipment, series, day }: PapersReads): {
  number: string;
  date: string;
  events: NewEvent[];
} {
  const { ref, state } = shipment!;
  if (state.invoice) return { ...state.invoice, events: [] };
  const taken = takeNumber(series!.ref, series!.read);
  const number = `INV-${day.jalaliYear}-${String(taken.number).padStart(4, '0')}`;
  const events = [fact(ref, 'InvoiceNumbered', { number, date: day.iso }), taken.event];
  return { number, date: day.iso, events };
}
