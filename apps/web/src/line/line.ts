import { useSyncExternalStore } from 'react';

/** How the line to the server is, as seen by the requests themselves. */
export type Line = 'good' | 'slow' | 'down';

const slowAfterMs = 4_000;

/** By how much this device's clock is ahead of the server's, as far as answers have told. */
let aheadMs = 0;

/** The server's time, to about a second. */
export const serverNow = (): number => Date.now() - aheadMs;

let line: Line = navigator.onLine ? 'good' : 'down';
let waiting = 0;
const watchers = new Set<() => void>();

function set(next: Line): void {
  if (next === line) return;
  line = next;
  for (const tell of watchers) tell();
}

globalThis.addEventListener('offline', () => set('down'));
globalThis.addEventListener('online', () => set('good'));

/** fetch that also learns the state of the line. */
export async function reach(address: RequestInfo | URL, options?: RequestInit): Promise<Response> {
  waiting += 1;
  const timer = setTimeout(() => set('slow'), slowAfterMs);
  try {
    const answer = await fetch(address, options);
    const told = Date.parse(answer.headers.get('date') ?? '');
    if (told) aheadMs = Date.now() - told;
    if (line === 'down') set('good');
    return answer;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) set('down');
    throw error;
  } finally {
    clearTimeout(timer);
    waiting -= 1;
    if (waiting === 0 && line === 'slow') set('good');
  }
}

/** Calls back whenever the line has changed. */
export function watchLine(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** How the line is at this moment. */
export const lineNow = (): Line => line;

export function useLine(): Line {
  return useSyncExternalStore(watchLine, lineNow);
}
