import { useMemo, useState } from 'react';
import { byPath, Problems } from '../form/Field';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { FieldOfRugCard } from './FieldOfRugCard';
import { Questions } from './Questions';
import { unreadable } from './readRugs';
import styles from './RugCard.module.css';
import { saidOf, type Cells, type RugDraft } from './rugDraft';
import { fields, placeIn } from './rugFields';
import type { Choices } from './useChoices';
import type { RugActs } from './useRugs';

interface Props {
  rug: RugDraft;
  index: number;
  defaults: Cells;
  choices: Choices;
  acts: RugActs;
  problems: readonly Problem[] | undefined;
  /** Everything is shown, not only what differs from rug to rug. */
  whole?: boolean;
}

/** One rug as a form: on a phone, and for all that the columns of the grid do not show. */
export function RugCard({ rug, index, defaults, choices, acts, problems, whole = false }: Props) {
  const words = useWords();
  const { t } = words;
  const [opened, setOpened] = useState(whole);
  const construction = saidOf(rug, defaults, 'construction');
  const own = fields.filter((field) => !field.appliesTo || field.appliesTo(construction));
  const atField = useMemo(() => {
    const unread = fields.flatMap((field): Problem[] => {
      const message = unreadable(field, rug.cells[field.field] ?? '', () => choices.of(field), words);
      return message ? [{ path: `rugs.${index}.${field.path}`, message, nextStep: '' }] : [];
    });
    const said = (problems ?? []).flatMap((problem) => {
      const field = placeIn(problem.path)?.field;
      return field && !problem.code?.startsWith('QUESTION_')
        ? [{ ...problem, path: `rugs.${index}.${field.path}` }]
        : [];
    });
    return byPath([...unread, ...said]);
  }, [choices, index, problems, rug.cells, words]);
  const rest = (problems ?? []).filter(
    (problem) => problem.code?.startsWith('QUESTION_') || !placeIn(problem.path)?.field,
  );
  const isFolded = own.some((field) => !field.main && atField.has(`rugs.${index}.${field.path}`));
  const open = opened || isFolded;
  return (
    <Problems value={atField}>
      <div className={styles.fields} data-whole={whole}>
        {own
          .filter((field) => field.main)
          .map((field) => (
            <div key={field.field} className={styles[`kind-${field.kind}`]}>
              <FieldOfRugCard
                rug={rug}
                index={index}
                field={field}
                defaults={defaults}
                choices={choices}
                acts={acts}
              />
            </div>
          ))}
      </div>
      {rest.length > 0 && (
        <ul className={styles.rest}>
          <Questions
            index={index}
            problems={rest}
            answers={rug.answers}
            answer={(rule, text) => acts.answer(index, rule, text)}
          />
        </ul>
      )}
      {!whole && (
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpened(!open)}>
          {open ? t('batch.fold') : t('grid.unfold')}
        </button>
      )}
      {open && (
        <div className={styles.fields} data-whole={whole}>
          {own
            .filter((field) => !field.main)
            .map((field) => (
              <div key={field.field}>
                <FieldOfRugCard
                  rug={rug}
                  index={index}
                  field={field}
                  defaults={defaults}
                  choices={choices}
                  acts={acts}
                />
              </div>
            ))}
        </div>
      )}
    </Problems>
  );
}
