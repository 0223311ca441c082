import sharp from 'sharp';
import { ok, type Refusal, type Result } from '#libs/platform';
import { redrawPicture, type PictureLimits, type Redrawn } from './redraw-picture.js';

/** A photograph as a telephone takes it; what is kept of it fills a page and no more. */
export const PHOTO_LIMITS: PictureLimits = { bytes: 8 * 1024 * 1024, pixels: 26_000_000, sidePx: 1_600 };

const THUMBNAIL_LIMITS: PictureLimits = { ...PHOTO_LIMITS, sidePx: 320 };

/** A photograph in the two sizes that are stored. */
export interface RedrawnPhoto {
  readonly page: Redrawn;
  readonly thumbnail: Redrawn;
}

/**
 * Draws a photograph anew in two sizes: for a page, at most 1,600 pixels a side, and for lists, at most 320. Where and
 * when it was taken, and with what, is gone from both.
 */
export async function redrawPhoto(bytes: Buffer): Promise<Result<RedrawnPhoto, Refusal>> {
  const page = await redrawPicture(bytes, PHOTO_LIMITS);
  if (!page.ok) return page;
  const thumbnail = await redrawPicture(page.value.bytes, THUMBNAIL_LIMITS);
  return thumbnail.ok ? ok({ page: page.value, thumbnail: thumbnail.value }) : thumbnail;
}

const PRINTED_SIDE_PX = 1_000;

/** A photograph that we drew, as a paper takes it: JPEG, at most 1,000 pixels a side; the same bytes each time. */
export const printedPhoto = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes)
    .resize({ width: PRINTED_SIDE_PX, height: PRINTED_SIDE_PX, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
