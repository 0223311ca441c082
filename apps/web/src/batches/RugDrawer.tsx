import { useEffect, useId, useRef } from 'react';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { Icon } from '../look/Icon';
import { RugCard } from './RugCard';
import styles from './RugDrawer.module.css';
import type { Cells, RugDraft } from './rugDraft';
import type { Choices } from './useChoices';
import type { RugActs } from './useRugs';

interface Props {
  rug: RugDraft;
  index: number;
  defaults: Cells;
  choices: Choices;
  acts: RugActs;
  problems: ReadonlyMap<number, readonly Problem[]>;
  close: () => void;
}

/** Everything about one rug of the grid, beside it. */
export function RugDrawer({ index, problems, close, ...rest }: Props) {
  const { t, number } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // The browser's own dialog: what lies behind is out of reach until it is closed, Escape closes it.
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.drawer} aria-labelledby={titleId} onClose={close}>
      <header>
        <h2 id={titleId}>{t('batch.rugNumber', { number: number(index + 1) })}</h2>
        <button type="button" onClick={() => dialog.current?.close()} aria-label={t('grid.close')}>
          <Icon name="cross" />
        </button>
      </header>
      <RugCard {...rest} index={index} problems={problems.get(index)} whole />
    </dialog>
  );
}
