import { useRef, type KeyboardEvent } from 'react';
import type { LabelLayout } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { layouts, placesOn } from './layouts';
import styles from './labels.module.css';

interface Props {
  layout: LabelLayout;
  /** From 1 along the rows. */
  chosen: number;
  choose: (place: number) => void;
  /** How many labels follow. */
  count: number;
}

/** The first sheet as it lies there: a tap on the first sticker that is still on it. */
export function StartPlace({ layout, chosen, choose, count }: Props) {
  const { t, number } = useWords();
  const grid = useRef<HTMLDivElement>(null);
  const { columns } = layouts[layout];
  const places = placesOn(layout);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    // The sheet is paper: its first place is at the left in every language.
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -columns,
      ArrowDown: columns,
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = chosen + step;
    if (next < 1 || next > places) return;
    choose(next);
    grid.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next - 1]?.focus();
  }

  return (
    <div className={styles.start} data-testid="start-place">
      <p id="start-place">{t('labels.startAt', { place: number(chosen) })}</p>
      <div
        ref={grid}
        role="radiogroup"
        aria-labelledby="start-place"
        dir="ltr"
        className={styles.sheet}
        style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
        onKeyDown={move}
      >
        {Array.from({ length: places }, (_, i) => i + 1).map((place) => (
          <button
            key={place}
            type="button"
            role="radio"
            aria-checked={place === chosen}
            tabIndex={place === chosen ? 0 : -1}
            aria-label={t('labels.place', { place: number(place) })}
            data-filled={place >= chosen && place < chosen + count}
            onClick={() => choose(place)}
            data-testid={`place-${place}`}
          >
            {number(place)}
          </button>
        ))}
      </div>
      <small>{t('labels.startSays')}</small>
    </div>
  );
}
