import { z } from 'zod';
import { readOpaqueId } from '#libs/platform';
import type { HolderRef } from './lot.events.js';

/** Who holds material, as a command's input names it: a person or a loom. */
export const holderSchema = z.object({ personId: z.string().nullish(), loomId: z.string().nullish() });

/** The holder that an input names; undefined where it names none, or both. What is no id of its kind holds nothing. */
export function holderOf({ personId, loomId }: z.output<typeof holderSchema>): HolderRef | undefined {
  if (Boolean(personId) === Boolean(loomId)) return undefined;
  return personId
    ? `person:${readOpaqueId('person', personId) ?? ''}`
    : `loom:${readOpaqueId('loom', loomId!) ?? ''}`;
}
