import type { LedgerEvent } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import type { Told } from '../story/subject-story.js';
import type { LoomFact } from './loom.events.js';

/** The letter that a piece's code begins with; the loom knows no more of pieces. */
const PIECE_LETTER = 'P';

/** What a loom's story shows of a fact. */
export function tellOfLoom(event: LedgerEvent): Told {
  const { type, data } = event as unknown as LoomFact;
  switch (type) {
    case 'LoomRegistered':
    case 'LoomAmended': {
      const { kind, widthMm, place, ownerId } = data;
      return {
        kind,
        widthMm,
        place: place ?? undefined,
        owner: ownerId === undefined ? undefined : ownerId === null ? 'COOPERATIVE' : 'MEMBER',
        moved: type === 'LoomAmended' && data.villageId ? 'VILLAGE' : undefined,
      };
    }
    case 'LoomRetired':
      return { on: data.on, reason: data.reason };
    case 'LoomLoaded':
      return { piece: printLettered(PIECE_LETTER, data.pieceId), widthMm: data.widthMm };
    case 'LoomFreed':
      return { piece: printLettered(PIECE_LETTER, data.pieceId) };
  }
}
