import { useCallback, useEffect, useRef, useState } from 'react';
import { useAccount } from '../session/session';
import { newCommandKey } from './commandKey';

interface Kept<Value> {
  /** Made once per draft: however often it is sent, the command is done once. */
  commandKey: string;
  savedAt: string;
  value: Value;
}

export type DraftName =
  'batch' | 'shipment' | 'bale' | 'inspection' | 'weaver' | 'village' | 'organisation' | 'loom' | 'lot';

const place = (account: string, name: DraftName) => `gereh.draft.${account}.${name}`;

function read<Value>(key: string): Kept<Value> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<Value> | null;
  } catch {
    return null;
  }
}

/** The drafts this account has begun, for the desk. */
export function draftsOf(account: string): { name: DraftName; savedAt: string }[] {
  const prefix = place(account, '' as DraftName);
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const kept = read(key);
      return kept ? [{ name: key.slice(prefix.length) as DraftName, savedAt: kept.savedAt }] : [];
    });
}

/**
 * The content of a form, kept in the browser from the first change until it is sent or thrown away: it survives
 * reload, sign-out and an empty battery, and is only there for the account that typed it. Fields that are `unkept`
 * never leave the page: what is personal has no place in a browser that others use.
 */
export function useDraft<Value extends object>(
  name: DraftName,
  first: () => Value,
  unkept: readonly (keyof Value)[] = [],
) {
  const account = useAccount();
  const key = place(account.id, name);
  const [kept, setKept] = useState<Kept<Value>>(
    () => read<Value>(key) ?? { commandKey: newCommandKey(), savedAt: '', value: first() },
  );
  const [restored, setRestored] = useState(kept.savedAt !== '');
  const latest = useRef(kept);
  const written = useRef(kept);

  const write = useCallback(() => {
    if (written.current === latest.current || latest.current.savedAt === '') return;
    written.current = latest.current;
    localStorage.setItem(key, JSON.stringify(latest.current, hiding(unkept)));
    // Deliberate: which fields are not kept is as constant as the form
  }, [key]);

  useEffect(() => {
    latest.current = kept;
    const timer = setTimeout(write, 200);
    return () => clearTimeout(timer);
  }, [kept, write]);

  useEffect(() => {
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const set = useCallback((change: (value: Value) => Value) => {
    setKept((now) => ({ ...now, savedAt: new Date().toISOString(), value: change(now.value) }));
  }, []);

  /** After it was sent, or to begin again. */
  const clear = useCallback(() => {
    const fresh = { commandKey: newCommandKey(), savedAt: '', value: first() };
    latest.current = written.current = fresh;
    localStorage.removeItem(key);
    setRestored(false);
    setKept(fresh);
    // Deliberate: the first content is only read, never followed
  }, [key]);

  return { value: kept.value, commandKey: kept.commandKey, savedAt: kept.savedAt, restored, set, clear };
}

/** What JSON.stringify leaves out: fields by their names, at any depth. */
const hiding =
  (names: readonly PropertyKey[]) =>
  (name: string, value: unknown): unknown =>
    names.includes(name) ? undefined : value;
