import { memo, type FocusEvent } from 'react';
import { useWords } from '../language/useWords';
import { saidOf, type Cells, type RugDraft } from './rugDraft';
import type { FieldOfRug } from './rugFields';
import styles from './Grid.module.css';
import type { RugActs } from './useRugs';
import type { Choices } from './useChoices';

interface Props {
  rug: RugDraft;
  index: number;
  field: FieldOfRug;
  defaults: Cells;
  choices: Choices;
  acts: RugActs;
  /** What is wrong here, as it stands or as the server said. */
  wrong: string | undefined;
  describedBy: string | undefined;
  listId: string;
}

/** What a field shows: the name of a choice, else what was typed. */
export function shownText(written: string, field: FieldOfRug, choices: Choices): string {
  if (field.kind !== 'choice' || !written) return written;
  return choices.of(field).find(({ value }) => value === written)?.label ?? written;
}

const selectAll = (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select();

/** One cell of the grid. What the batch says for all stands in it pale, until something else is typed. */
export const Cell = memo(function Cell(props: Props) {
  const { rug, index, field, defaults, choices, acts, wrong, describedBy, listId } = props;
  const { t, number } = useWords();
  const construction = saidOf(rug, defaults, 'construction');
  const absent = field.appliesTo !== undefined && !field.appliesTo(construction);
  const written = rug.cells[field.field] ?? '';
  const inherited = saidOf({ ...rug, cells: {} }, defaults, field.field);
  const village = field.field === 'village' ? (choices.villageOfMaker.get(rug.makers[0] ?? '') ?? '') : '';
  const pops = field.kind === 'choice' || field.kind === 'names';
  return (
    <div role="cell" className={styles.cell} data-kind={field.kind}>
      {field.kind === 'names' &&
        rug.makers.map((id) => (
          <span key={id} className={styles.maker}>
            <bdi>{choices.makerNames.get(id) ?? '…'}</bdi>
          </span>
        ))}
      <input
        data-path={`rugs.${index}.${field.path}`}
        aria-label={t('grid.cellOf', { field: field.label(t), number: number(index + 1) })}
        aria-invalid={wrong !== undefined}
        aria-describedby={describedBy}
        disabled={absent}
        inputMode={field.kind === 'number' ? 'decimal' : undefined}
        autoComplete="off"
        spellCheck={false}
        {...(pops
          ? { role: 'combobox', 'aria-expanded': false, 'aria-controls': listId, 'aria-autocomplete': 'list' }
          : {})}
        value={absent ? '' : shownText(written, field, choices)}
        placeholder={absent ? '—' : shownText(inherited || village, field, choices)}
        onChange={(event) => acts.type(index, field.field, event.currentTarget.value)}
        onFocus={selectAll}
        onBlur={pops ? () => acts.settle(index, field) : undefined}
      />
    </div>
  );
});
