import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Kind, parse, print, visit, type DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const FRAGMENT = /^\s*fragment\s+(\w+)/;

/**
 * Takes the operations out of the console's files: the page sends the digest of one, and the server knows the text.
 * Bodies get small for bad lines, and a session of the console can ask nothing but what the console asks.
 */
export function persistedOperations({ sources, manifest }: { sources: string; manifest: string }): Plugin {
  const fragments = new Map<string, string>();
  const operations: Record<string, string> = {};
  return {
    name: 'gereh-persisted-operations',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const text of callsIn(sources)) {
        const name = FRAGMENT.exec(text)?.[1];
        if (name) fragments.set(name, text);
      }
    },
    transform(code, id) {
      if (!id.startsWith(sources) || !code.includes('graphql(`')) return undefined;
      return code.replace(CALL, (_, text: string) => {
        if (FRAGMENT.test(text)) return 'void 0';
        const whole = withTypenames(parse(withFragments(text, fragments)));
        const digest = createHash('sha256').update(whole).digest('hex');
        operations[digest] = whole;
        return `graphql('sha256:${digest}')`;
      });
    },
    writeBundle() {
      mkdirSync(dirname(manifest), { recursive: true });
      const sorted = Object.entries(operations).sort(([a], [b]) => a.localeCompare(b));
      writeFileSync(manifest, JSON.stringify(Object.fromEntries(sorted), null, 1));
    },
  };
}

function callsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(CALL)])
    .map(([, text]) => text!);
}

/** An operation with every fragment that it spreads, each once. */
function withFragments(text: string, fragments: ReadonlyMap<string, string>): string {
  const found = new Map<string, string>();
  const gather = (part: string): void => {
    for (const [, name] of part.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      const fragment = fragments.get(name!);
      if (found.has(name!)) continue;
      if (!fragment) throw new Error(`no file declares the fragment ${name}`);
      found.set(name!, fragment);
      gather(fragment);
    }
  };
  gather(text);
  return [text, ...found.values()].join('\n');
}

/** The console's store knows rows by their types, so every selection but the outermost asks for them. */
const withTypenames = (document: DocumentNode): string =>
  print(
    visit(document, {
      SelectionSet: {
        leave(node, _key, parent) {
          const isOutermost =
            !Array.isArray(parent) && (parent as { kind?: string }).kind === Kind.OPERATION_DEFINITION;
          const has = node.selections.some(
            (one) => one.kind === Kind.FIELD && one.name.value === '__typename',
          );
          if (isOutermost || has) return undefined;
          const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
          return { ...node, selections: [...node.selections, typename] };
        },
      },
    }),
  );
