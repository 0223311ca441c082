import { printCode, type Refusal } from '#libs/platform';
import { fact, subjectRef, type NewEvent, type Subject } from '#libs/ledger';
import type { RugLine } from '../batch/rug-line.js';
import type { Fault } from '../faults.js';
import type { RugRegistered, WeaverDays } from '../rug/rug.events.js';
import { daysIn } from './days.js';
import { printPiece, type PieceState } from './piece.js';
import * as refusals from './piece-of-rug.refusals.js';
import { daysWrong, pieceUnknown, weaverTwice } from './piece.refusals.js';

/** The pieces that the rugs of a batch come from, as they were read. */
export type Pieces = ReadonlyMap<string, Subject<PieceState>>;

/**
 * Whom a piece names as its makers: all who ever wove it; where days are recorded, those who have some, and those who
 * were at it to the end.
 */
export const makersOf = ({ everIds, weaverIds, days }: PieceState): readonly string[] =>
  days.length === 0
    ? everIds
    : everIds.filter((id) => weaverIds.includes(id) || days.some(({ personId }) => personId === id));

/** A rug's line with what it left out taken from its piece. */
export function filledFromPiece(rug: RugLine, pieces: Pieces): RugLine {
  const piece = pieces.get(rug.pieceId ?? '')?.state;
  if (!piece) return rug;
  const days = rug.weaverDays ?? (piece.days.length > 0 ? piece.days : undefined);
  return {
    ...rug,
    loomId: rug.loomId ?? piece.loomId,
    loomOnDate: rug.loomOnDate || piece.startedOn,
    cutOffDate: rug.cutOffDate || (piece.cutOffOn ?? ''),
    villageId: rug.villageId || piece.villageId,
    makerIds: rug.makerIds.length > 0 ? rug.makerIds : [...makersOf(piece)],
    ...(days ? { weaverDays: [...days] } : {}),
  };
}

/** What is wrong with the piece that one line of a batch names: which there is not, which is not ready, which differs. */
export function pieceFaults(
  rugs: readonly RugLine[],
  i: number,
  pieces: Pieces,
  cooperativeId: string,
): Fault[] {
  const rug = rugs[i]!;
  const { pieceId } = rug;
  if (pieceId === undefined || pieceId === null) return [];
  const at = (field: string, refusal: Refusal): Fault => ({ path: `rugs.${i}.${field}`, refusal });
  const piece = pieces.get(pieceId)?.state;
  if (piece?.cooperativeId !== cooperativeId) return [at('pieceId', pieceUnknown())];
  const naming = { piece: printPiece(pieceId) };
  const unready = refusalOfPiece(piece, naming);
  if (unready) return [at('pieceId', unready)];
  if (rugs.findIndex((one) => one.pieceId === pieceId) < i)
    return [at('pieceId', refusals.pieceTwice(naming))];
  return differences(rug, piece).map((field) => at(field, refusals.pieceDisagrees(naming)));
}

function refusalOfPiece({ status, rugId }: PieceState, naming: { piece: string }): Refusal | undefined {
  switch (status) {
    case 'ON_LOOM':
      return refusals.pieceStillOnLoom(naming);
    case 'ABANDONED':
      return refusals.pieceAbandoned(naming);
    case 'REGISTERED':
      return refusals.pieceHasRug({ ...naming, rug: printCode(rugId!) });
    case 'CUT_OFF':
      return undefined;
  }
}

function differences(rug: RugLine, piece: PieceState): string[] {
  const pairs: Record<string, readonly [unknown, unknown]> = {
    construction: [rug.construction, piece.construction],
    loomId: [rug.loomId, piece.loomId],
    loomOnDate: [rug.loomOnDate, piece.startedOn],
    cutOffDate: [rug.cutOffDate, piece.cutOffOn],
    villageId: [rug.villageId, piece.villageId],
    makerIds: [inOrder(rug.makerIds), inOrder(makersOf(piece))],
    ...(piece.days.length > 0 ? { weaverDays: [told(rug.weaverDays), told(piece.days)] } : {}),
  };
  return Object.entries(pairs)
    .filter(([, [said, known]]) => said !== known)
    .map(([field]) => field);
}

const inOrder = (ids: readonly string[]): string => [...ids].sort().join();

const told = (days: readonly WeaverDays[] | null | undefined): string =>
  inOrder((days ?? []).map(({ personId, days: many }) => `${personId}=${many}`));

/** What is wrong with the days that the makers of a rug are said to have woven. */
export function weaverDaysFaults({
  weaverDays,
  makerIds,
  loomOnDate,
  cutOffDate,
}: RugLine): [field: string, refusal: Refusal][] {
  const most = daysIn(loomOnDate, cutOffDate);
  return (weaverDays ?? []).flatMap(({ personId, days }, i): [string, Refusal][] => {
    const at = `weaverDays.${i}`;
    if (!makerIds.includes(personId)) return [[`${at}.personId`, refusals.daysOfNoMaker()]];
    if (weaverDays!.findIndex((one) => one.personId === personId) < i)
      return [[`${at}.personId`, weaverTwice()]];
    // Days that are no days are told of at their own place.
    const isWrong = !Number.isInteger(days * 2) || days <= 0 || days > most;
    return isWrong ? [[`${at}.days`, daysWrong({ most: Number.isNaN(most) ? 0 : most })]] : [];
  });
}

/** That the piece of a rug has become it; nothing where it has none. */
export const closedPiece = ({ pieceId, code, batchId, villageId }: RugRegistered): NewEvent[] =>
  pieceId === undefined
    ? []
    : [
        fact(
          subjectRef('piece', pieceId),
          'PieceRegistered',
          { rugId: code, batchId },
          `village:${villageId}`,
        ),
      ];
