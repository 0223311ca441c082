import { TextField } from '../form/fields';
import { useWords, type LocalName } from '../language/useWords';
import styles from './organisation.module.css';

interface Props {
  label: string;
  /** The place in the command's input, e.g. `name`. */
  path: string;
  value: LocalName;
  onChange: (value: LocalName) => void;
  optional?: boolean;
}

const languages = ['fa', 'en', 'ru'] as const;

/** One text in the three languages. */
export function ThreeTexts({ label, path, value, onChange, optional }: Props) {
  const { t } = useWords();
  return (
    <fieldset className={styles.three}>
      <legend>{label}</legend>
      {languages.map((language) => (
        <TextField
          key={language}
          label={t(`org.in.${language}`)}
          path={`${path}.${language}`}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
          optional={optional ?? false}
          ltr={language === 'en'}
          testId={`${path}-${language}`}
        />
      ))}
    </fieldset>
  );
}

export const noText: LocalName = { fa: '', en: '', ru: '' };

/** The text as a command takes it; null when nothing of it is written. */
export function trimmed(value: LocalName): LocalName | null {
  const whole = { fa: value.fa.trim(), en: value.en.trim(), ru: value.ru.trim() };
  return whole.fa || whole.en || whole.ru ? whole : null;
}
