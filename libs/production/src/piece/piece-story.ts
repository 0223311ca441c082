import { printCode } from '#libs/platform';
import type { LedgerEvent } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import { LOOM_LETTER } from '../loom/loom.js';
import type { Told } from '../story/subject-story.js';
import type { Answered, PieceFact } from './piece.events.js';

/** What a piece's story shows of a fact: who wove is told by numbers, not by names. */
export function tellOfPiece(event: LedgerEvent): Told {
  const { type, data } = event as unknown as PieceFact;
  switch (type) {
    case 'PiecePutOnLoom': {
      const { loomId, design, lengthMm, widthMm, raj, weaverIds, startedOn } = data;
      const loom = printLettered(LOOM_LETTER, loomId);
      const plan = { design, lengthMm, widthMm, raj: raj?.count };
      return { loom, ...plan, weavers: weaverIds.length, on: startedOn, ...asked(data) };
    }
    case 'PieceWeaversChanged':
      return { weavers: data.weaverIds.length, on: data.on, ...asked(data) };
    case 'PieceProgressed': {
      const { on, wovenMm, rows, corrects } = data;
      return { on, wovenMm, rows, corrects: corrects ? 'yes' : undefined, ...asked(data) };
    }
    case 'PieceWeaverDaysRecorded': {
      const { from, to, wove } = data;
      const days = wove.reduce((sum, one) => sum + one.days, 0);
      return { from, to, weavers: wove.length, days, ...asked(data) };
    }
    case 'PiecePhotographed':
      return { on: data.on };
    case 'PiecePhotoRemoved':
      return { reason: data.reason };
    case 'PieceCutOff':
      return { on: data.on, lengthMm: data.lengthMm, ...asked(data) };
    case 'PieceAbandoned':
      return { on: data.on, reason: data.reason, note: data.note };
    case 'PieceRegistered':
      return { rug: printCode(data.rugId), batch: printLettered('B', data.batchId) };
  }
}

const asked = ({ answered }: { readonly answered?: readonly Answered[] }): Told =>
  answered ? { answer: answered.map(({ answer }) => answer).join(' · ') } : {};
