import { useCallback, useId, useMemo, useRef, useState, type FocusEvent } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { ChoiceList } from './ChoiceList';
import styles from './Grid.module.css';
import { GridRow } from './GridRow';
import type { Cells, RugDraft } from './rugDraft';
import { placeIn, type FieldOfRug } from './rugFields';
import { matching, type Choices } from './useChoices';
import { useGridKeys } from './useGridKeys';
import type { RugActs } from './useRugs';
import { usualHeight, useVirtualRows } from './useVirtualRows';

interface Props {
  rugs: RugDraft[];
  defaults: Cells;
  columns: readonly FieldOfRug[];
  choices: Choices;
  acts: RugActs;
  /** By the number of the rug. */
  problems: ReadonlyMap<number, readonly Problem[]>;
  more: (index: number) => void;
  /** Filled with the way to a cell, for whoever wants to send the reader there. */
  way: { current: (index: number, field: FieldOfRug) => void };
}

interface Active {
  index: number;
  field: FieldOfRug;
  cell: HTMLElement;
  /** Whether its list of choices is shown, and which of it is marked. */
  open: boolean;
  at: number;
  /** Whether something was typed or marked: a list that was only looked at chooses nothing. */
  meant: boolean;
}

const numberWidth = 46;
const actsWidth = 82;

/** Rugs as rows and their fields as columns; only the rows in view are drawn. */
export function Grid({ rugs, defaults, columns, choices, acts, problems, more, way }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [active, setActive] = useState<Active | null>(null);
  const [held, setHeld] = useState(-1);
  const keys = useMemo(() => rugs.map((rug) => rug.key), [rugs]);
  const { drawn, tops, total, measured } = useVirtualRows(keys, box, held);
  const template = `${numberWidth}px ${columns.map(({ width }) => `minmax(${width}px, ${width}fr)`).join(' ')} ${actsWidth}px`;
  const wide = columns.reduce((sum, { width }) => sum + width, numberWidth + actsWidth);

  const latestTops = useRef(tops);
  latestTops.current = tops;
  const goTo = useCallback((index: number, field: FieldOfRug) => {
    // The row may only just have been added, or not be drawn yet: then it is, before the cursor goes there.
    flushSync(() => setHeld(index));
    const element = box.current;
    if (!element) return;
    const top = latestTops.current[index] ?? 0;
    const head = usualHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + usualHeight * 2 > element.scrollTop + element.clientHeight - head)
      element.scrollTop = top + usualHeight * 2 - element.clientHeight + head;
    const cell = element.querySelector<HTMLInputElement>(`[data-path="rugs.${index}.${field.path}"]`);
    cell?.focus({ preventScroll: true });
    cell?.select();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  way.current = goTo;

  const listed = active?.open ? listOf(active, rugs, choices) : [];
  const take = (value: string | undefined): boolean => {
    if (!active || value === undefined) return false;
    const { index, field } = active;
    const rug = rugs[index];
    if (field.kind === 'names') acts.makers(index, [...(rug?.makers ?? []), value]);
    else acts.choose(index, field, value);
    setActive({ ...active, open: false, at: 0 });
    return true;
  };
  const popup = {
    open: active?.open ?? false,
    show: () => active && setActive({ ...active, open: true, at: 0, meant: true }),
    hide: () => active && setActive({ ...active, open: false }),
    move: (by: number) =>
      active &&
      setActive({ ...active, at: Math.max(0, Math.min(listed.length - 1, active.at + by)), meant: true }),
    take: () => (active?.meant && listed.length > 0 ? take(listed[active?.at ?? 0]?.value) : false),
  };
  const hands = useGridKeys({ columns, count: rugs.length, acts, goTo, popup });

  const pops = ({ kind }: FieldOfRug) => kind === 'choice' || kind === 'names';
  function entered({ target }: FocusEvent<HTMLElement>) {
    const place = placeIn(target.dataset['path'] ?? '');
    if (!place?.field) return;
    setHeld(place.index);
    setActive({
      index: place.index,
      field: place.field,
      cell: target.parentElement ?? target,
      open: false,
      at: 0,
      meant: false,
    });
  }
  // What is typed opens the list; so does a click.
  const opened = (meant: boolean) =>
    active && pops(active.field) && setActive({ ...active, open: true, at: 0, meant });

  return (
    <div
      ref={box}
      className={styles.box}
      {...hands}
      onFocus={entered}
      onBlur={() => setActive(null)}
      onInput={() => opened(true)}
      onClick={(event) => (event.target as HTMLElement).dataset['path'] && opened(false)}
      data-testid="grid"
    >
      <div
        role="table"
        aria-label={t('batch.title')}
        aria-rowcount={rugs.length + 1}
        className={styles.table}
        style={{ minWidth: wide }}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row} style={{ gridTemplateColumns: template }}>
            <div role="columnheader" className={styles.number}>
              {t('grid.number')}
            </div>
            {columns.map((field) => (
              <div key={field.field} role="columnheader">
                {field.label(t)}
              </div>
            ))}
            <div role="columnheader">
              <span className="unseen">{t('grid.acts')}</span>
            </div>
          </div>
        </div>
        <div className={styles.rows} style={{ height: total }}>
          {drawn.map((index) => {
            const rug = rugs[index];
            return (
              rug && (
                <GridRow
                  key={rug.key}
                  rug={rug}
                  index={index}
                  top={tops[index] ?? 0}
                  columns={columns}
                  template={template}
                  defaults={defaults}
                  choices={choices}
                  acts={acts}
                  problems={problems.get(index)}
                  listId={listId}
                  measured={measured}
                  more={more}
                />
              )
            );
          })}
        </div>
      </div>
      {active?.open && (
        <ChoiceList
          id={listId}
          anchor={active.cell}
          choices={listed}
          at={active.at}
          take={(value) => void take(value)}
        />
      )}
    </div>
  );
}

const mostListed = 40;

/** What may be meant in a cell: all of it until something else is written than what is chosen. */
function listOf({ index, field }: Active, rugs: RugDraft[], choices: Choices) {
  const rug = rugs[index];
  const written = rug?.cells[field.field] ?? '';
  if (field.kind === 'names') {
    const free = choices.makers.filter(({ id }) => !rug?.makers.includes(id));
    const named = free.map(({ id, label, beside }) => ({ value: id, label, ...(beside ? { beside } : {}) }));
    return matching(written, named).slice(0, mostListed);
  }
  const all = choices.of(field);
  const isChosen = all.some(({ value }) => value === written);
  return matching(isChosen ? '' : written, all).slice(0, mostListed);
}
