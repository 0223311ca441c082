/** The most rows of one page. */
export const MAX_PAGE = 200;

/** A wish for a page: how many rows, after which cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string;
}

/** A page of rows, each with the cursor that continues after it. */
export interface Page<T> {
  readonly items: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

/** Whether a page may have so many rows. */
export const isPageSize = (first: number): boolean =>
  Number.isInteger(first) && first >= 1 && first <= MAX_PAGE;

/** A cursor: where a row stands in its order. Opaque to callers. */
export const writeCursor = (value: string | number, id: string): string =>
  Buffer.from(JSON.stringify([value, id]), 'utf8').toString('base64url');

/** Reads a cursor; undefined when it is none of ours. */
export function readCursor(cursor: string): { value: string | number; id: string } | undefined {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const isValue = typeof value === 'string' || typeof value === 'number';
    return isValue && typeof id === 'string' ? { value, id } : undefined;
  } catch {
    return undefined;
  }
}

/** Pages through rows already in hand, by their id. */
export function pageOf<T>(rows: readonly T[], idOf: (row: T) => string, request: PageRequest): Page<T> {
  const after = request.after === undefined ? undefined : readCursor(request.after)?.id;
  const start = after === undefined ? 0 : rows.findIndex((row) => idOf(row) === after) + 1;
  const slice = rows.slice(start, start + request.first);
  return {
    items: slice.map((node) => ({ node, cursor: writeCursor('', idOf(node)) })),
    hasNextPage: start + request.first < rows.length,
  };
}
