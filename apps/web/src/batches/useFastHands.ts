import { useCallback, type ClipboardEvent, type KeyboardEvent } from 'react';
import { fieldOf, rugLike, type RugDraft } from './rugDraft';

type Change = (change: (rugs: RugDraft[]) => RugDraft[]) => void;

function whereIs(target: EventTarget): { index: number; field: string } | null {
  const path = (target as HTMLElement).dataset['path'];
  const found = path ? /^rugs\.(\d+)\.(.+)$/.exec(path) : null;
  return found ? { index: Number(found[1]), field: found[2] ?? '' } : null;
}

export function goTo(index: number, field: string): void {
  // The row may only just have been added.
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLInputElement>(`[data-path="rugs.${index}.${field}"]`);
    place?.focus();
    if (place instanceof HTMLInputElement) place.select();
    place?.scrollIntoView({ block: 'nearest' });
  });
}

/** The columns a sheet is pasted into, in the order they stand. */
const pasted: (keyof RugDraft)[] = ['design', 'width', 'length', 'weight', 'raj'];

/**
 * The grid by keyboard: Alt with the arrows goes up and down a column, Ctrl+D takes the value from the row above,
 * Ctrl+Enter adds a rug like this one; a block copied from a spreadsheet is pasted over rows and columns.
 */
export function useFastHands(count: number, change: Change) {
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const at = whereIs(event.target);
      if (!at) return;
      if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        const next = at.index + (event.key === 'ArrowDown' ? 1 : -1);
        if (next >= 0 && next < count) goTo(next, at.field);
      } else if (event.ctrlKey && (event.key === 'd' || event.code === 'KeyD') && at.index > 0) {
        event.preventDefault();
        const field = fieldOf[at.field];
        if (!field) return;
        change((rugs) =>
          rugs.map((rug, index) =>
            index === at.index ? { ...rug, [field]: rugs[index - 1]?.[field] } : rug,
          ),
        );
      } else if (event.ctrlKey && event.key === 'Enter') {
        event.preventDefault();
        change((rugs) => rugs.flatMap((rug, index) => (index === at.index ? [rug, rugLike(rug)] : [rug])));
        goTo(at.index + 1, 'design');
      }
    },
    [change, count],
  );

  const onPaste = useCallback(
    (event: ClipboardEvent<HTMLElement>) => {
      const at = whereIs(event.target);
      const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
      const field = at && fieldOf[at.field];
      const first = field ? pasted.indexOf(field) : -1;
      if (!at || first < 0 || !/[\t\n]/.test(text)) return;
      event.preventDefault();
      const rows = text.split(/\r?\n/).map((line) => line.split('\t'));
      change((rugs) => {
        const next = [...rugs];
        rows.forEach((cells, down) => {
          const index = at.index + down;
          const below = next[index] ?? rugLike(next[index - 1] as RugDraft);
          const typed = Object.fromEntries(
            cells.flatMap((cell, across) => {
              const column = pasted[first + across];
              return column ? [[column, cell.trim()]] : [];
            }),
          );
          next[index] = { ...below, ...typed };
        });
        return next;
      });
    },
    [change],
  );

  return { onKeyDown, onPaste };
}
