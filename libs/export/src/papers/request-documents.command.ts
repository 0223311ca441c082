import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  LANGUAGES,
  ok,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
  type Scope,
} from '#libs/platform';
import { Ledger, checkInput, idOf, openCommand, type Reading } from '#libs/ledger';
import { DOCUMENT_KINDS, documentKind, seriesKind, seriesRef, type DocumentKind } from '#libs/documents';
import { isRugWithin, rugKind } from '#libs/production';
import { cargoKind } from '../shipment/cargo.js';
import { readShipment } from '../shipment/shipment-reads.js';
import { MAX_SHIPMENT_RUGS } from '../shipment/shipment.js';
import { shipmentUnknown } from '../shipment/shipment.refusals.js';
import { invoiceDay, type InvoiceDay } from './invoice-day.js';
import { idsOf, requestDocuments, rugsOf, type PapersReads, type PapersWanted } from './request-documents.js';

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Papers of pay are asked for elsewhere, by other people. */
const isOfGoods = (kind: DocumentKind): boolean => kind === 'COMMERCIAL_INVOICE' || kind === 'RUG_PASSPORT';

const schema = z.object({
  shipmentId: z.string().nullish(),
  kinds: z
    .array(z.enum(Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]]).refine(isOfGoods))
    .min(1)
    .max(10)
    .transform(distinct),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(10).transform(distinct),
  rugIds: z.array(z.string()).max(MAX_SHIPMENT_RUGS).nullish(),
});

/** Says that all papers are there; never shown. */
const NOTHING_NEW = shipmentUnknown();

/** The input of asking for papers. */
export type RequestDocumentsInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Asks for papers of a shipment or of rugs. */
@Injectable()
export class RequestDocuments {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the ids of the papers, in the order of kinds, rugs and languages; those that were there are among them. */
  async execute(caller: Caller, input: RequestDocumentsInput): Promise<Result<string[], Refusal>> {
    const command = openCommand('requestDocuments', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { kinds, languages, rugIds, shipmentId } = checked.value;
    const wanted: PapersWanted = {
      ...{ kinds, languages },
      ...(rugIds && rugIds.length > 0 ? { rugIds: rugIds.map((id) => readOpaqueId('rug', id) ?? '') } : {}),
    };
    const day = invoiceDay(command.value.occurredAt);
    let documentIds: readonly string[] = [];
    const done = await this.ledger.execute(command.value, async (read) => {
      const reads = await readForPapers(read, scopeOf(caller), wanted, shipmentId, day);
      if (!reads) return refuse(shipmentUnknown());
      const decision = requestDocuments(wanted, reads);
      if (!decision.ok) return decision;
      documentIds = decision.value.documentIds;
      const [first, ...rest] = decision.value.events;
      if (first) return ok({ events: [first, ...rest] });
      // All of them are there: nothing is to be written, which the ledger can only be told by a refusal.
      return refuse(NOTHING_NEW);
    });
    return done.ok || done.refusal === NOTHING_NEW ? ok([...documentIds]) : done;
  }
}

/** Reads what a request of papers rests on; undefined when it names a shipment that is not there. */
async function readForPapers(
  read: Reading,
  scope: Scope,
  wanted: PapersWanted,
  opaqueShipment: string | null | undefined,
  day: InvoiceDay,
): Promise<PapersReads | undefined> {
  const shipment = opaqueShipment ? await readShipment(read, scope, opaqueShipment) : undefined;
  if (opaqueShipment && !shipment) return undefined;
  const cargo = shipment && (await read.one(cargoKind, shipment.id));
  const rugIds = rugsOf(wanted, cargo?.state);
  const ids = idsOf(wanted, shipment?.id, rugIds).slice(0, MAX_READ);
  const series = shipment && seriesRef('invoice', shipment.state.exporterId, day.jalaliYear);
  const [rugs, documents, seriesRead] = await Promise.all([
    read.many(rugKind, rugIds),
    read.many(documentKind, ids),
    series ? read.one(seriesKind, idOf(series)) : undefined,
  ]);
  return {
    ...{ shipment, cargo, rugs, day },
    mayUse: isRugWithin.bind(undefined, scope),
    known: new Set(documents.keys()),
    ...(series ? { series: { ref: series, read: seriesRead } } : {}),
  };
}

/** More papers than this are refused anyway. */
const MAX_READ = 2_001;
