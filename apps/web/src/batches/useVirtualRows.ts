import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';

export const usualHeight = 44;
const around = 6;

/**
 * Which of many rows are drawn: those in view and a few about them, and the one that has the cursor. A row that is
 * higher than usual says so once it is drawn.
 */
export function useVirtualRows(keys: readonly string[], box: RefObject<HTMLElement | null>, held: number) {
  const [view, setView] = useState({ top: 0, height: 600 });
  const heights = useRef(new Map<string, number>());
  const [measures, setMeasures] = useState(0);

  const measured = useCallback((key: string, height: number) => {
    if ((heights.current.get(key) ?? usualHeight) === height) return;
    heights.current.set(key, height);
    setMeasures((now) => now + 1);
  }, []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () =>
      setView((now) => {
        // Less than a row's way of scrolling changes nothing that is drawn.
        const next = {
          top: Math.floor(element.scrollTop / usualHeight) * usualHeight,
          height: element.clientHeight,
        };
        return next.top === now.top && next.height === now.height ? now : next;
      });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [box]);

  const tops = useMemo(() => {
    const found = [0];
    for (const key of keys) found.push((found.at(-1) ?? 0) + (heights.current.get(key) ?? usualHeight));
    return found;
    // Deliberate: `measures` says that the heights have changed
  }, [keys, measures]);

  const first = Math.max(0, tops.findIndex((top) => top > view.top) - 1 - around);
  const beyond = tops.findIndex((top) => top > view.top + view.height);
  const last = Math.min(keys.length - 1, (beyond === -1 ? keys.length : beyond) + around);
  const drawn: number[] = [];
  for (let index = first; index <= last; index++) drawn.push(index);
  if (held >= 0 && held < keys.length && (held < first || held > last)) drawn.push(held);
  return { drawn, tops, total: tops.at(-1) ?? 0, measured };
}
