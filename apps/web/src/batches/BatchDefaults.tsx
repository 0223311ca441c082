import { useState } from 'react';
import { ChoiceField, DateField, NumberField, TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import styles from './BatchDefaults.module.css';
import { shownText } from './Cell';
import { usual, type Cells } from './rugDraft';
import { fields } from './rugFields';
import type { Choices } from './useChoices';
import type { RugActs } from './useRugs';

/** What is said once for the whole batch; a rug that says otherwise keeps its own. */
export function BatchDefaults({
  defaults,
  choices,
  acts,
}: {
  defaults: Cells;
  choices: Choices;
  acts: RugActs;
}) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const own = fields.filter(({ forBatch }) => forBatch);
  const said = own.flatMap((field) => {
    const value = defaults[field.field]?.trim();
    return value ? [`${field.label(t)}: ${shownText(value, field, choices)}`] : [];
  });
  return (
    <section className={styles.box}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        data-testid="batch-defaults"
      >
        <b>{t('grid.defaults')}</b> <span>{said.length > 0 ? words.list(said) : t('grid.defaultsSays')}</span>
      </button>
      {open && (
        <div className={styles.fields}>
          {own.map((field) => {
            const common = {
              label: field.label(t),
              path: `defaults.${field.field}`,
              value: defaults[field.field] ?? '',
              onChange: (text: string) => acts.setDefault(field.field, text),
            };
            const blank = shownText(usual[field.field] ?? '', field, choices) || t('grid.eachOwn');
            if (field.kind === 'choice')
              return (
                <ChoiceField key={field.field} {...common} choices={[...choices.of(field)]} blank={blank} />
              );
            if (field.kind === 'day') return <DateField key={field.field} {...common} />;
            if (field.kind === 'number') return <NumberField key={field.field} {...common} />;
            return <TextField key={field.field} {...common} />;
          })}
        </div>
      )}
    </section>
  );
}
