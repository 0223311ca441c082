import { foldCell } from '#libs/documents';

/** What a cell names: one thing, none, or several that are called the same. */
export type Named = { readonly id: string } | 'NONE' | 'SEVERAL';

/** Things by everything that they may be called; a name that several have names none of them. */
export class NamedThings {
  private readonly byName = new Map<string, Set<string>>();

  /** Lets a thing be called so. */
  add(id: string, ...names: readonly string[]): void {
    for (const name of names) {
      const folded = key(name);
      if (folded === '') continue;
      const ids = this.byName.get(folded) ?? new Set();
      ids.add(id);
      this.byName.set(folded, ids);
    }
  }

  /** What is called so. */
  find(written: string): Named {
    const ids = this.byName.get(key(written));
    if (!ids) return 'NONE';
    return ids.size === 1 ? { id: [...ids][0]! } : 'SEVERAL';
  }
}

/** Dashes and dots make no difference between two codes, nor between two names. */
const key = (text: string): string =>
  foldCell(text)
    .replace(/[\s\-‐-―._·]+/g, ' ')
    .trim();
