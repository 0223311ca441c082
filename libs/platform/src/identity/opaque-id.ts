/** An id as programs outside see it: opaque and typed, so that a rug's id is never taken for a shipment's. */
export const opaqueId = (kind: string, id: string): string =>
  Buffer.from(`${kind}:${id}`, 'utf8').toString('base64url');

/** Reads an opaque id of the expected kind; undefined when it is of another kind or none. */
export function readOpaqueId(kind: string, opaque: string): string | undefined {
  if (opaque.length > 128) return undefined;
  const plain = Buffer.from(opaque, 'base64url').toString('utf8');
  const prefix = `${kind}:`;
  const id = plain.slice(prefix.length);
  return plain.startsWith(prefix) && /^[\w-]+$/.test(id) && opaqueId(kind, id) === opaque ? id : undefined;
}
