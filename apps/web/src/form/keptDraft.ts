import { useCallback, useEffect, useRef, useState } from 'react';
import { readDraft, removeDraft, writeDraft } from '../outbox/store';
import { useAccount } from '../session/session';
import { newCommandKey } from './commandKey';

/** Where a draft stands; its mark in localStorage too, by which the desk knows of it at once. */
export const draftPlace = (account: string, name: 'batch'): string => `gereh.draft.${account}.${name}`;

const writeAfterMs = 150;

interface Kept<Value> {
  commandKey: string;
  savedAt: string;
  value: Value;
}

/** A draft and what is done with it. */
export interface KeptDraft<Value> extends Kept<Value> {
  /** False until an earlier draft has been looked for. */
  ready: boolean;
  restored: boolean;
  set: (change: (value: Value) => Value) => void;
  clear: () => void;
}

/**
 * As `useDraft`, for a form that may hold thousands of rows: kept in the browser's database, which does not halt the
 * page while it writes.
 */
export function useKeptDraft<Value extends object>(name: 'batch', first: () => Value): KeptDraft<Value> {
  const account = useAccount();
  const key = draftPlace(account.id, name);
  const [kept, setKept] = useState<Kept<Value>>(() => fresh(first));
  const [ready, setReady] = useState(false);
  const [restored, setRestored] = useState(false);
  const latest = useRef(kept);
  const written = useRef(kept);
  latest.current = kept;

  useEffect(() => {
    let left = false;
    readDraft(key).then(
      (found) => {
        if (left) return;
        if (found) {
          const { commandKey, savedAt, value } = found;
          written.current = { commandKey, savedAt, value: { ...first(), ...(value as Value) } };
          setKept(written.current);
          setRestored(true);
        }
        setReady(true);
      },
      () => left || setReady(true),
    );
    return () => {
      left = true;
    };
    // Deliberate: the first content is only read, never followed
  }, [key]);

  const write = useCallback(() => {
    const draft = latest.current;
    if (written.current === draft || draft.savedAt === '') return;
    written.current = draft;
    void writeDraft({ key, ...draft }).catch(() => undefined);
    mark(key, draft);
  }, [key]);

  useEffect(() => {
    const timer = setTimeout(write, writeAfterMs);
    return () => clearTimeout(timer);
  }, [kept, write]);

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && write();
    addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', hidden);
      write();
    };
  }, [write]);

  const set = useCallback((change: (value: Value) => Value) => {
    setKept((now) => {
      const value = change(now.value);
      return value === now.value ? now : { ...now, savedAt: new Date().toISOString(), value };
    });
  }, []);

  /** After it was sent, or to begin again. */
  const clear = useCallback(() => {
    const empty = fresh(first);
    latest.current = written.current = empty;
    localStorage.removeItem(key);
    void removeDraft(key).catch(() => undefined);
    setRestored(false);
    setKept(empty);
    // Deliberate: the first content is only read, never followed
  }, [key]);

  return { ...kept, ready, restored, set, clear };
}

const fresh = <Value>(first: () => Value): Kept<Value> => ({
  commandKey: newCommandKey(),
  savedAt: '',
  value: first(),
});

function mark(key: string, { commandKey, savedAt }: Kept<unknown>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ commandKey, savedAt, value: null }));
  } catch {
    // The desk does not name it; the form finds it all the same.
  }
}
