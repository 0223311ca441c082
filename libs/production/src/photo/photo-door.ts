import type { StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PHOTO_LIMITS, digestInName, handOutPicture, type PhotoStore } from '#libs/documents';
import {
  answer,
  fileNotThere,
  uploadedFile,
  type Caller,
  type Language,
  type Refusal,
  type Result,
} from '#libs/platform';

/** Who sends a form with a photograph, and how they are answered. */
interface Sending {
  readonly caller: Caller;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Takes one photograph in: `take` carries the command out with the form's fields and its file. Answers as mutations do. */
export async function takePhoto(
  { caller, request, reply }: Sending,
  take: (
    fields: Readonly<Record<string, string | undefined>>,
    picture: Buffer,
  ) => Promise<Result<string, Refusal>>,
  payload: { readonly name: string; readonly of: (id: string) => Promise<object> },
): Promise<object> {
  const { bytes, fields } = await uploadedFile(request, PHOTO_LIMITS.bytes);
  const taken = await take(fields, bytes);
  // As mutations do: a refusal is an answer.
  reply.code(200);
  return answer(taken, caller.language, payload.name, payload.of);
}

/**
 * Hands out a picture if it is one of those shown (`shown` gives their sha256); what is not there and what is not theirs
 * to see is answered the same. Nobody on the way keeps it: a photograph may be taken out.
 */
export async function handOutPhoto(
  store: PhotoStore,
  fileName: string,
  shown: () => Promise<readonly (string | undefined)[]>,
  { reply, language }: { readonly reply: FastifyReply; readonly language: Language },
): Promise<StreamableFile> {
  const sha256 = digestInName(fileName);
  const isShown = sha256 !== undefined && (await shown()).includes(sha256);
  const file = isShown ? await handOutPicture(store, sha256, reply, 'private') : undefined;
  if (!file) throw fileNotThere(language);
  return file;
}

/** The sha256 of photographs and of their small pictures. */
export const digestsOf = (
  photos: readonly { readonly sha256: string; readonly thumbnailSha256: string }[],
): readonly string[] => photos.flatMap(({ sha256, thumbnailSha256 }) => [sha256, thumbnailSha256]);
