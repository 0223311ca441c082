import { gql, stringifyDocument, type TypedDocumentNode } from 'urql';
import type { graphql as generated } from '../gql/gql';

type Parsed = TypedDocumentNode<never, never>;

/** How the build names an operation whose text the server knows. */
const KNOWN = 'sha256:';

const fragments = new Map<string, string>();

/** The texts of all fragments a text spreads, each once, whatever order they were declared in. */
function gather(source: string, found: Map<string, string>): Map<string, string> {
  for (const [, name] of source.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
    if (!name || found.has(name)) continue;
    const text = fragments.get(name);
    if (!text) throw new Error(`fragment ${name} is spread before the file that declares it is imported`);
    found.set(name, text);
    gather(text, found);
  }
  return found;
}

/**
 * Declares an operation or a fragment. Its types come from the generated overloads, its text stays in the page
 * that sends it: so the first load carries no other page's operations. In the built console the text is gone: the
 * build has left its digest, by which the server knows it (see persisted.ts).
 */
export const graphql = ((source: string): Parsed => {
  if (source.startsWith(KNOWN)) {
    return { kind: 'Document', definitions: [], documentId: source.slice(KNOWN.length) } as unknown as Parsed;
  }
  const fragment = /^\s*fragment\s+(\w+)/.exec(source)?.[1];
  if (fragment) fragments.set(fragment, source);
  return gql([source, ...gather(source, new Map()).values()].join('\n')) as unknown as Parsed;
}) as typeof generated;

/** What a request for an operation says of it, for those that do not go through the client. */
export function saying(document: object): { query: string } | { documentId: string } {
  return 'documentId' in document
    ? { documentId: String(document.documentId) }
    : { query: stringifyDocument(document as Parsed) };
}
