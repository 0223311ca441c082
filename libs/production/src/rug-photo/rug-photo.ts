import { ok, refuse, type Refusal, type Result, type Scope } from '#libs/platform';
import { fact, type Decision, type Subject } from '#libs/ledger';
import { DEFECT_CODES, type DefectCode } from '../inspection/defects.js';
import { defectUnknown } from '../inspection/inspection.refusals.js';
import type { PhotoRemoval, RugPhotographed } from '../rug/rug.events.js';
import type { RugPhoto, RugState } from '../rug/rug.js';
import { refusalOfDeed, type Doer } from '../rug-life/rug-deeds.js';
import * as refusals from './rug-photo.refusals.js';

/** How many photographs of a rug are shown at once, and how many are ever taken in. */
export const PHOTO_COUNTS = { shown: 12, ever: 60 } as const;

/** A photograph as it is to be recorded; the code of the fault is as it came in. */
export interface NewPhoto extends Omit<RugPhotographed, 'defect'> {
  readonly defect?: string;
}

/** Decides to take a photograph in. */
export function photographRug(
  rug: Subject<RugState> | undefined,
  photo: NewPhoto,
  doer: Doer,
): Result<Decision, Refusal> {
  const obstacle = refusalOfDeed(rug, 'photograph', doer) ?? problemOfPhoto(rug!.state, photo);
  if (obstacle) return refuse(obstacle);
  return ok({ events: [fact(rug!.ref, 'RugPhotographed', photo, `village:${rug!.state.villageId}`)] });
}

function problemOfPhoto({ photos = [], photosTaken = 0 }: RugState, photo: NewPhoto): Refusal | undefined {
  const { shown, ever } = PHOTO_COUNTS;
  if (photo.view === 'DEFECT' && !isDefect(photo.defect))
    return defectUnknown({ codes: DEFECT_CODES.join(', ') });
  if (photo.view !== 'DEFECT' && photo.defect !== undefined) return refusals.defectElsewhere();
  if (photos.some(({ sha256 }) => sha256 === photo.sha256)) return refusals.photoTwice();
  if (photos.length >= shown) return refusals.tooManyPhotos({ limit: shown });
  return photosTaken >= ever ? refusals.tooManyPhotosEver({ limit: ever }) : undefined;
}

const isDefect = (code: string | undefined): boolean => DEFECT_CODES.includes(code as DefectCode);

/** Decides to take a photograph out. That it was there, and why it went, stays on record. */
export function removePhoto(
  rug: Subject<RugState> | undefined,
  { sha256, reason }: { readonly sha256: string; readonly reason: PhotoRemoval },
  doer: Doer,
): Result<Decision, Refusal> {
  const obstacle = refusalOfDeed(rug, 'photograph', doer);
  if (obstacle) return refuse(obstacle);
  if (!(rug!.state.photos ?? []).some((photo) => photo.sha256 === sha256))
    return refuse(refusals.photoUnknown());
  return ok({
    events: [fact(rug!.ref, 'RugPhotoRemoved', { sha256, reason }, `village:${rug!.state.villageId}`)],
  });
}

/** The photograph that stands on the passport: the newest of the front. */
export const passportPhoto = ({ photos = [] }: Pick<RugState, 'photos'>): RugPhoto | undefined =>
  photos.findLast(({ view }) => view === 'FRONT');

/**
 * The photographs of a rug that somebody who sees it sees, oldest first: who came with a share sees what the passport
 * shows, everybody else all of them.
 */
export function photosShown(scope: Scope, rug: Pick<RugState, 'photos'>): readonly RugPhoto[] {
  if (scope.reach === 'nothing') return [];
  if (scope.reach !== 'share') return rug.photos ?? [];
  const photo = passportPhoto(rug);
  return photo ? [photo] : [];
}
