import { ChoiceField, DateField, NumberField, TextField } from '../form/fields';
import { NameField } from '../form/NameField';
import { useWords } from '../language/useWords';
import { CodeScanner } from '../scan/CodeScanner';
import { shownText } from './Cell';
import styles from './RugCard.module.css';
import { saidOf, type Cells, type RugDraft } from './rugDraft';
import type { FieldOfRug } from './rugFields';
import { readChoice, type Choices } from './useChoices';
import type { RugActs } from './useRugs';

interface Props {
  rug: RugDraft;
  index: number;
  field: FieldOfRug;
  defaults: Cells;
  choices: Choices;
  acts: RugActs;
}

/** One field of a rug as a form has it: the system's own lists, a label over it. */
export function FieldOfRugCard({ rug, index, field, defaults, choices, acts }: Props) {
  const { t } = useWords();
  const inherited = saidOf({ ...rug, cells: {} }, defaults, field.field);
  const placeholder = shownText(inherited, field, choices);
  const common = {
    label: field.label(t),
    path: `rugs.${index}.${field.path}`,
    value: rug.cells[field.field] ?? '',
    onChange: (text: string) => acts.type(index, field.field, text),
  };
  if (field.kind === 'names')
    return (
      <NameField
        label={common.label}
        path={common.path}
        several
        choices={choices.makers}
        chosen={rug.makers}
        onChange={(makers) => acts.makers(index, makers)}
      />
    );
  if (field.kind === 'choice') {
    const village = field.field === 'village' ? (choices.villageOfMaker.get(rug.makers[0] ?? '') ?? '') : '';
    const blank =
      shownText(inherited || village, field, choices) || t(field.main ? 'form.choose' : 'grid.notSaid');
    const chooser = (
      <ChoiceField
        {...common}
        onChange={(value) => acts.choose(index, field, value)}
        choices={[...choices.of(field)]}
        blank={
          field.field === 'size' ? t('batch.sizeOther') : field.field === 'loom' ? t('batch.noLoom') : blank
        }
      />
    );
    if (field.field !== 'loom') return chooser;
    return (
      <div className={styles.scanned}>
        {chooser}
        <CodeScanner take={(code) => acts.choose(index, field, readChoice(code, choices.of(field)))} />
      </div>
    );
  }
  if (field.kind === 'day') return <DateField {...common} />;
  if (field.kind === 'number') return <NumberField {...common} placeholder={placeholder} />;
  return <TextField {...common} placeholder={placeholder} />;
}
