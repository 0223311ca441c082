import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { Icon } from '../look/Icon';
import { ruleOf } from '../plausibility/ruleOf';
import { Cell } from './Cell';
import styles from './Grid.module.css';
import { Questions } from './Questions';
import { unreadable } from './readRugs';
import type { Cells, RugDraft } from './rugDraft';
import { placeIn, type FieldOfRug } from './rugFields';
import type { Choices } from './useChoices';
import type { RugActs } from './useRugs';

interface Props {
  rug: RugDraft;
  index: number;
  top: number;
  columns: readonly FieldOfRug[];
  template: string;
  defaults: Cells;
  choices: Choices;
  acts: RugActs;
  problems: readonly Problem[] | undefined;
  listId: string;
  /** Told when the row is of another height than a row usually is. */
  measured: (key: string, height: number) => void;
  more: (index: number) => void;
}

/** One rug of the grid, and under it what is wrong with it or asked about it. */
export const GridRow = memo(function GridRow(props: Props) {
  const { rug, index, top, columns, template, defaults, choices, acts, problems, listId, measured, more } =
    props;
  const words = useWords();
  const { t, number } = words;
  const row = useRef<HTMLDivElement>(null);

  const { byField, rest } = useMemo(() => sorted(problems, columns), [problems, columns]);
  const wrongOf = (field: FieldOfRug) =>
    byField.get(field.field)?.message ??
    unreadable(field, rug.cells[field.field] ?? '', () => choices.of(field), words);
  const notes = columns.flatMap((field) => {
    const wrong = wrongOf(field);
    const next = byField.get(field.field)?.nextStep ?? '';
    return wrong === undefined ? [] : [{ field, text: `${wrong} ${next}`.trim() }];
  });
  const noteId = (field: FieldOfRug) => `problem-rugs-${index}-${field.path.replaceAll('.', '-')}`;
  const hasNotes = notes.length + rest.length > 0;

  useLayoutEffect(() => {
    if (row.current) measured(rug.key, row.current.offsetHeight);
  }, [measured, rug.key, hasNotes, notes.length, rest.length]);

  return (
    <div ref={row} role="rowgroup" className={styles.item} style={{ transform: `translateY(${top}px)` }}>
      <div
        role="row"
        aria-rowindex={index + 2}
        className={styles.row}
        style={{ gridTemplateColumns: template }}
      >
        <div role="rowheader" className={styles.number}>
          <button
            type="button"
            onClick={() => more(index)}
            title={t('grid.more')}
            aria-label={t('grid.moreOf', { number: number(index + 1) })}
            data-testid={`more-${index}`}
          >
            {number(index + 1)}
          </button>
        </div>
        {columns.map((field) => {
          const wrong = wrongOf(field);
          return (
            <Cell
              key={field.field}
              rug={rug}
              index={index}
              field={field}
              defaults={defaults}
              choices={choices}
              acts={acts}
              wrong={wrong}
              describedBy={wrong === undefined ? undefined : noteId(field)}
              listId={listId}
            />
          );
        })}
        <div role="cell" className={styles.acts}>
          <button
            type="button"
            tabIndex={-1}
            onClick={() => acts.addLike(index)}
            title={t('batch.copyDown')}
            aria-label={t('grid.copyOf', { number: number(index + 1) })}
          >
            <Icon name="copy" size={18} />
          </button>
          <button
            type="button"
            tabIndex={-1}
            onClick={() => acts.remove(index)}
            title={t('batch.remove')}
            aria-label={t('batch.removeNumber', { number: number(index + 1) })}
          >
            <Icon name="bin" size={18} />
          </button>
        </div>
      </div>
      {hasNotes && (
        <div role="row" className={styles.notes}>
          <div role="cell">
            <ul>
              {notes.map(({ field, text }) => (
                <li key={field.field} id={noteId(field)}>
                  <b>{field.label(t)}</b> {text}
                </li>
              ))}
              <Questions
                index={index}
                problems={rest}
                answers={rug.answers}
                answer={(rule, text) => acts.answer(index, rule, text)}
              />
            </ul>
          </div>
        </div>
      )}
    </div>
  );
});

/** Problems by the field that shows them; what no column shows stands under the row. */
function sorted(problems: readonly Problem[] | undefined, columns: readonly FieldOfRug[]) {
  const byField = new Map<string, Problem>();
  const rest: Problem[] = [];
  for (const problem of problems ?? []) {
    const field = placeIn(problem.path)?.field;
    // A question is answered under the row, wherever it points.
    if (ruleOf(problem)) rest.push(problem);
    else if (field && columns.includes(field) && !byField.has(field.field)) byField.set(field.field, problem);
    else rest.push(problem);
  }
  return { byField, rest };
}
