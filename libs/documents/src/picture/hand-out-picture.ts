import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { DigestFiles } from '../files/digest-files.js';
import { PICTURE_TYPE } from './redraw-picture.js';

/** The digest in the file name of a picture; undefined when it is the name of none. */
export const digestInName = (fileName: string): string | undefined =>
  /^([0-9a-f]{64})\.webp$/.exec(fileName)?.[1];

/** Whether the reader has these bytes already and asks only whether they may still be shown. */
const isKept = (reply: FastifyReply, etag: string): boolean =>
  String(reply.request.headers['if-none-match'] ?? '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === etag);

/**
 * Hands out a picture; undefined when it is not stored. A digest never names other bytes. One that is public everybody
 * may keep; of one that is not the reader's device asks each time whether it may still be seen: who signed out on a
 * telephone that many use, or lost sight of a rug, is shown none of what is kept there.
 */
export async function handOutPicture(
  store: DigestFiles,
  sha256: string,
  reply: FastifyReply,
  reach: 'public' | 'private',
): Promise<StreamableFile | undefined> {
  const etag = `"${sha256}"`;
  const file = await store.open(sha256);
  if (!file) return undefined;
  reply.header(
    'cache-control',
    reach === 'public' ? 'public, max-age=31536000, immutable' : 'private, no-cache',
  );
  reply.header('etag', etag);
  // Only ever a picture: it may load nothing and run nothing, even where it is opened by itself.
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  if (isKept(reply, etag)) {
    file.stream.destroy();
    reply.code(304);
    return new StreamableFile(Buffer.alloc(0));
  }
  return new StreamableFile(file.stream, {
    type: PICTURE_TYPE,
    length: file.sizeBytes,
    disposition: 'inline',
  });
}
