import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { DigestFiles } from '../files/digest-files.js';
import { PICTURE_TYPE } from './redraw-picture.js';

/** The digest in the file name of a picture; undefined when it is the name of none. */
export const digestInName = (fileName: string): string | undefined =>
  /^([0-9a-f]{64})\.webp$/.exec(fileName)?.[1];

/**
 * Hands out a picture; undefined when it is not stored. A digest never names other bytes, so whoever has it may keep
 * it: everybody where it is public, the reader's own device where it is not.
 */
export async function handOutPicture(
  store: DigestFiles,
  sha256: string,
  reply: FastifyReply,
  reach: 'public' | 'private',
): Promise<StreamableFile | undefined> {
  const file = await store.open(sha256);
  if (!file) return undefined;
  reply.header('cache-control', `${reach}, max-age=31536000, immutable`);
  reply.header('etag', `"${sha256}"`);
  // Only ever a picture: it may load nothing and run nothing, even where it is opened by itself.
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  return new StreamableFile(file.stream, {
    type: PICTURE_TYPE,
    length: file.sizeBytes,
    disposition: 'inline',
  });
}
