import sharp from 'sharp';
import { ok, refuse, type Refusal, type Result } from '#libs/platform';
import { sha256 } from '#libs/ledger';
import { pictureOfTooManyPixels, pictureTooLarge, pictureUnreadable } from './picture.refusals.js';

/** What a picture that is sent may be, and what becomes of it. */
export interface PictureLimits {
  readonly bytes: number;
  /** Counted from the head of the file, before anything is unpacked. */
  readonly pixels: number;
  /** The longest side of what is stored, in pixels. */
  readonly sidePx: number;
}

/** An emblem stands at the head of pages and papers. */
export const EMBLEM_LIMITS: PictureLimits = { bytes: 2 * 1024 * 1024, pixels: 16_000_000, sidePx: 512 };

/** The one type that pictures are stored and handed out as. */
export const PICTURE_TYPE = 'image/webp';

/** A picture that we drew ourselves. */
export interface Redrawn {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const MAX_SECONDS = 10;

/** How the files begin that are read; everything else, whatever it calls itself, is none of ours. */
const BEGINNINGS: readonly ((bytes: Buffer) => boolean)[] = [
  (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  (bytes) => bytes.subarray(0, 3).equals(Buffer.from('\xff\xd8\xff', 'latin1')),
  (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
];

// What was decoded once is never asked for again; two at a time leave the processor to the requests.
sharp.cache(false);
sharp.concurrency(1);

/**
 * Draws a picture anew from its pixels: PNG, JPEG or WebP in, WebP out, no larger than `sidePx`. What else the file
 * held (where it was taken, a second file inside it, a script) is gone; no byte of it is kept.
 */
export async function redrawPicture(bytes: Buffer, limits: PictureLimits): Promise<Result<Redrawn, Refusal>> {
  if (bytes.length > limits.bytes)
    return refuse(pictureTooLarge({ megabytes: Math.floor(limits.bytes / 1024 / 1024) }));
  if (!BEGINNINGS.some((begins) => begins(bytes))) return refuse(pictureUnreadable());
  try {
    // The head alone: how many pixels there would be is known before one is unpacked.
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (head.width * head.height > limits.pixels)
      return refuse(pictureOfTooManyPixels({ megapixels: Math.floor(limits.pixels / 1_000_000) }));
    const { data, info } = await sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error', pages: 1 })
      .timeout({ seconds: MAX_SECONDS })
      .rotate()
      .resize({ width: limits.sidePx, height: limits.sidePx, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality: 88 })
      .toBuffer({ resolveWithObject: true });
    return ok({ bytes: data, sha256: sha256(data), widthPx: info.width, heightPx: info.height });
  } catch {
    // The decoder's own words may quote the file.
    return refuse(pictureUnreadable());
  }
}
