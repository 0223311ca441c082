import type { Signals } from '#libs/platform';
import type { SubjectRef } from '#libs/ledger';
import { DOCUMENT_CHANGED, type DocumentChange } from './render-runs.js';

/** The most changes that wait for a slow listener; the oldest go first, for only the newest state matters. */
const MAX_WAITING = 1_000;

/** The changes of the papers about or within a subject, as they come. Stops listening when its reader returns. */
export function changesOf<T>(
  signals: Signals,
  subject: SubjectRef,
  show: (documentId: string) => Promise<T | undefined>,
): AsyncIterableIterator<T> {
  const waiting = new Set<string>();
  let isOver = false;
  let wake: () => void = () => undefined;
  const stopListening = signals.listen(DOCUMENT_CHANGED, (message) => {
    const { documentId, about, within } = JSON.parse(message) as DocumentChange;
    if (about !== subject && within !== subject) return;
    if (waiting.size >= MAX_WAITING) waiting.delete(first(waiting)!);
    waiting.add(documentId);
    wake();
  });

  const end = (): void => {
    isOver = true;
    stopListening();
    wake();
  };

  return {
    async next() {
      try {
        while (!isOver) {
          const documentId = first(waiting);
          if (documentId === undefined) {
            await new Promise<void>((resolve) => (wake = resolve));
            continue;
          }
          waiting.delete(documentId);
          const value = await show(documentId);
          if (value !== undefined) return { value, done: false };
        }
        return { value: undefined, done: true };
      } catch (error) {
        // Whoever iterates takes a failure for the end and does not come back to say so.
        end();
        throw error;
      }
    },
    async return() {
      end();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const first = (ids: ReadonlySet<string>): string | undefined => ids.values().next().value;
