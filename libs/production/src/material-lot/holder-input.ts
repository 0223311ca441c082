import { z } from 'zod';
import { readOpaqueId } from '#libs/platform';
import type { HolderRef } from './lot.events.js';

/** Who holds material, as a command's input names it: a person, a loom or a piece. */
export const holderSchema = z.object({
  personId: z.string().nullish(),
  loomId: z.string().nullish(),
  pieceId: z.string().nullish(),
});

/** The holder that an input names; undefined where it names none, or more. What is no id of its kind holds nothing. */
export function holderOf({
  personId,
  loomId,
  pieceId,
}: z.output<typeof holderSchema>): HolderRef | undefined {
  const named = Object.entries({ person: personId, loom: loomId, piece: pieceId }).flatMap(
    ([kind, id]): HolderRef[] => (id ? [`${kind as 'person'}:${readOpaqueId(kind, id) ?? ''}`] : []),
  );
  return named.length === 1 ? named[0] : undefined;
}
