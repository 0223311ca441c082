import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { Icon } from '../look/Icon';
import styles from './PhoneCards.module.css';
import { RugCard } from './RugCard';
import type { Cells, RugDraft } from './rugDraft';
import type { FieldOfRug } from './rugFields';
import type { Choices } from './useChoices';
import { mostRugs, type RugActs } from './useRugs';

interface Props {
  rugs: RugDraft[];
  defaults: Cells;
  choices: Choices;
  acts: RugActs;
  problems: ReadonlyMap<number, readonly Problem[]>;
  way: { current: (index: number, field: FieldOfRug) => void };
}

/** The batch on a phone: one rug at a time, the next begins like the last. */
export function PhoneCards({ rugs, defaults, choices, acts, problems, way }: Props) {
  const { t, number } = useWords();
  const [at, setAt] = useState(0);
  const card = useRef<HTMLFieldSetElement>(null);
  const sought = useRef<string | null>(null);
  const index = Math.min(at, rugs.length - 1);
  const rug = rugs[index];

  way.current = (to, field) => {
    sought.current = `[data-path="rugs.${to}.${field.path}"]`;
    setAt(to);
    seek();
  };
  function seek() {
    requestAnimationFrame(() => {
      const place = sought.current && card.current?.querySelector<HTMLElement>(sought.current);
      if (!place) return;
      sought.current = null;
      place.focus();
    });
  }
  useEffect(seek, [index]);
  if (!rug) return null;

  function next() {
    acts.addLike(rugs.length - 1);
    setAt(rugs.length);
    card.current?.scrollIntoView({ block: 'start' });
  }
  return (
    <fieldset ref={card} className={styles.card} data-testid="rug-card">
      <legend className="unseen">{t('batch.rugNumber', { number: number(index + 1) })}</legend>
      <div className={styles.pager}>
        <button
          type="button"
          disabled={index === 0}
          onClick={() => setAt(index - 1)}
          aria-label={t('grid.before')}
        >
          <span aria-hidden="true">{t('grid.beforeSign')}</span>
        </button>
        <select
          aria-label={t('grid.which')}
          value={index}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        >
          {rugs.map((one, place) => (
            <option key={one.key} value={place}>
              {t('grid.ofAll', { number: number(place + 1), all: number(rugs.length) })}
              {problems.has(place) ? ' ●' : ''}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={index === rugs.length - 1}
          onClick={() => setAt(index + 1)}
          aria-label={t('grid.after')}
        >
          <span aria-hidden="true">{t('grid.afterSign')}</span>
        </button>
        <button
          type="button"
          onClick={() => acts.remove(index)}
          aria-label={t('batch.removeNumber', { number: number(index + 1) })}
        >
          <Icon name="bin" size={20} />
        </button>
      </div>
      <RugCard
        key={rug.key}
        rug={rug}
        index={index}
        defaults={defaults}
        choices={choices}
        acts={acts}
        problems={problems.get(index)}
      />
      <Button
        fullWidth
        size="md"
        mt="md"
        variant="default"
        disabled={rugs.length >= mostRugs}
        onClick={next}
        data-testid="add-rug"
      >
        {t('batch.addLike')}
      </Button>
    </fieldset>
  );
}
