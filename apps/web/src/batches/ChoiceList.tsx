import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Choice } from '../form/fields';
import { useWords } from '../language/useWords';
import styles from './ChoiceList.module.css';

interface Props {
  id: string;
  /** The cell that it belongs to. */
  anchor: HTMLElement;
  choices: readonly (Choice & { beside?: string })[];
  at: number;
  take: (value: string) => void;
}

/** What may be meant by what is written in a cell, under it; of all cells of the grid one at a time has it. */
export function ChoiceList({ id, anchor, choices, at, take }: Props) {
  const { t } = useWords();
  const [place, setPlace] = useState({ top: 0, left: 0, width: 220 });
  useLayoutEffect(() => {
    const follow = () => {
      const { bottom, top, left, width } = anchor.getBoundingClientRect();
      const below = window.innerHeight - bottom > 240 || bottom < 260;
      const wide = Math.max(width, 230);
      const start = document.documentElement.dir === 'rtl' ? left + width - wide : left;
      const inside = Math.max(4, Math.min(start, window.innerWidth - wide - 4));
      setPlace({ top: below ? bottom + 2 : top - 2, left: inside, width: below ? wide : -wide });
    };
    follow();
    window.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [anchor, choices.length]);
  const above = place.width < 0;
  return createPortal(
    <ul
      id={id}
      role="listbox"
      aria-label={t('form.choose')}
      className={styles.list}
      data-above={above}
      style={{ top: place.top, left: place.left, width: Math.abs(place.width) }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // The cursor stays in the cell.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(choice.value)}
          ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
        >
          <bdi>{choice.label}</bdi>
          {choice.beside && <small>{choice.beside}</small>}
        </li>
      ))}
      {choices.length === 0 && (
        <li role="option" aria-selected={false} aria-disabled="true">
          {t('form.noName')}
        </li>
      )}
    </ul>,
    document.body,
  );
}
