import { useCallback, type ClipboardEvent, type KeyboardEvent } from 'react';
import { placeIn, type FieldOfRug } from './rugFields';
import type { RugActs } from './useRugs';

interface Grid {
  columns: readonly FieldOfRug[];
  count: number;
  acts: RugActs;
  /** Brings a cell into view and the cursor into it. */
  goTo: (index: number, field: FieldOfRug) => void;
  popup: {
    open: boolean;
    show: () => void;
    hide: () => void;
    move: (by: number) => void;
    /** Takes the choice that is marked; false when there is none. */
    take: () => boolean;
  };
}

const cellOf = (target: EventTarget) => {
  const path = (target as HTMLElement).dataset['path'];
  const found = path ? placeIn(path) : null;
  return found?.field ? { index: found.index, field: found.field, input: target as HTMLInputElement } : null;
};
type Place = NonNullable<ReturnType<typeof cellOf>>;

const isWholeSelected = ({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
  selectionStart === 0 && selectionEnd === value.length;

/**
 * The grid by keyboard: Enter and the arrows go through the cells, Ctrl+D takes the value from above and with Shift
 * gives it to all below, Ctrl+Enter adds a rug like this one, Ctrl+Z undoes; a block from a spreadsheet is pasted over
 * rows and columns. Letters are told by their place on the keyboard: the layout may be Persian.
 */
export function useGridKeys({ columns, count, acts, goTo, popup }: Grid) {
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const at = cellOf(event.target);
      const control = event.ctrlKey || event.metaKey;
      const done =
        (control && history(event, acts)) ||
        (at && control && withControl(event, at)) ||
        (at && !control && (inPopup(event, at) || through(event, at)));
      if (done) event.preventDefault();
    },
    // Deliberate: the functions below read what is listed here
    [columns, count, acts, goTo, popup],
  );

  function withControl(event: KeyboardEvent, { index, field }: Place): boolean {
    if (event.code === 'KeyD') {
      if (event.shiftKey) acts.fillDown(index, field.field);
      else acts.copyDown(index, field.field);
      return true;
    }
    if (event.key === 'Enter') {
      acts.addLike(index);
      goTo(index + 1, columns[0] ?? field);
      return true;
    }
    if (event.key === 'Home' || event.key === 'End') {
      goTo(event.key === 'Home' ? 0 : count - 1, field);
      return true;
    }
    return false;
  }

  function inPopup(event: KeyboardEvent, { field }: Place): boolean {
    if (!popup.open) {
      const opens = (event.altKey && event.key === 'ArrowDown') || event.key === 'F4';
      if (!opens || (field.kind !== 'choice' && field.kind !== 'names')) return false;
      popup.show();
      return true;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      popup.move(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (event.key === 'Escape') {
      popup.hide();
      return true;
    }
    if (event.key === 'Tab') popup.take();
    // A name is taken and another may follow; after a choice one goes on to the next row as after any Enter.
    return event.key === 'Enter' && popup.take() && field.kind === 'names';
  }

  function through(event: KeyboardEvent, { index, field, input }: Place): boolean {
    const { key } = event;
    if (key === 'Backspace' && field.kind === 'names' && input.value === '') {
      acts.makers(index, 'drop last');
      return true;
    }
    if (key === 'Delete' && event.altKey) {
      acts.remove(index);
      goTo(Math.max(0, index - 1), field);
      return true;
    }
    if (key === 'Enter' && !event.shiftKey && index === count - 1) acts.addLike(index);
    const down = key === 'ArrowDown' || (key === 'Enter' && !event.shiftKey);
    const up = key === 'ArrowUp' || (key === 'Enter' && event.shiftKey);
    if (down || up) {
      const next = index + (down ? 1 : -1);
      if (next >= 0 && (next < count || key === 'Enter')) goTo(next, field);
      return true;
    }
    if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || event.shiftKey || !isWholeSelected(input))
      return false;
    const forward = (key === 'ArrowLeft') === (document.documentElement.dir === 'rtl');
    for (let to = columns.indexOf(field); ;) {
      to += forward ? 1 : -1;
      const column = columns[to];
      if (!column) return true;
      const cell = document.querySelector<HTMLInputElement>(`[data-path="rugs.${index}.${column.path}"]`);
      if (cell?.disabled) continue;
      goTo(index, column);
      return true;
    }
  }

  const onPaste = useCallback(
    (event: ClipboardEvent<HTMLElement>) => {
      const at = cellOf(event.target);
      const text = event.clipboardData.getData('text/plain');
      if (!at || !/[\t\n]/.test(text.trim())) return;
      event.preventDefault();
      acts.paste(at.index, at.field.field, columns, text);
    },
    [acts, columns],
  );

  return { onKeyDown, onPaste };
}

function history(event: KeyboardEvent, acts: RugActs): boolean {
  const redo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
  if (!redo && event.code !== 'KeyZ') return false;
  if (redo) acts.redo();
  else acts.undo();
  return true;
}
