import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { fact, type Decision, type Subject } from '#libs/ledger';
import type { PiecePhotographed, PiecePhotoRemoval } from '../piece/piece.events.js';
import { pieceUnknown } from '../piece/piece.refusals.js';
import type { PieceState } from '../piece/piece.js';
import * as refusals from './piece-photo.refusals.js';

/** How many photographs of a piece are shown at once, and how many are ever taken in. */
export const PIECE_PHOTO_COUNTS = { shown: 60, ever: 200 } as const;

/** Decides to take a photograph of a piece in: as it was on a day from its beginning on, and not of a day to come. */
export function photographPiece(
  piece: Subject<PieceState> | undefined,
  photo: PiecePhotographed,
  today: string,
): Result<Decision, Refusal> {
  if (!piece) return refuse(pieceUnknown());
  const { photos = [], photosTaken = 0, startedOn, status } = piece.state;
  const { shown, ever } = PIECE_PHOTO_COUNTS;
  if (status === 'ABANDONED' || status === 'REGISTERED') return refuse(refusals.pieceNotOnWork());
  if (photo.on > today || photo.on < startedOn)
    return refuse(refusals.piecePhotoDay({ from: startedOn, to: today }));
  if (photos.some(({ sha256 }) => sha256 === photo.sha256)) return refuse(refusals.piecePhotoTwice());
  if (photos.length >= shown || photosTaken >= ever)
    return refuse(refusals.tooManyPiecePhotos({ limit: photos.length >= shown ? shown : ever }));
  return ok({ events: [fact(piece.ref, 'PiecePhotographed', photo, `village:${piece.state.villageId}`)] });
}

/** Decides to take a photograph out. That it was there, and why it went, stays on record. */
export function removePiecePhoto(
  piece: Subject<PieceState> | undefined,
  sha256: string,
  reason: PiecePhotoRemoval,
): Result<Decision, Refusal> {
  if (!piece) return refuse(pieceUnknown());
  if (!(piece.state.photos ?? []).some((photo) => photo.sha256 === sha256))
    return refuse(refusals.piecePhotoUnknown());
  const data = { sha256, reason };
  return ok({ events: [fact(piece.ref, 'PiecePhotoRemoved', data, `village:${piece.state.villageId}`)] });
}
