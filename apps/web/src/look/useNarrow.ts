import { useSyncExternalStore } from 'react';

const narrow = globalThis.matchMedia('(max-width: 860px)');

const watch = (tell: () => void) => {
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
};

/** Whether the screen is a phone's. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => narrow.matches);
