import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { seenOf } from './checkDigits';

interface Props {
  value: string;
  onChange: (value: string) => void;
}

/** The Iranian national legal id; its check digit is told while it is typed. */
export function LegalIdField({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <TextField
      label={t('organisations.legalId')}
      path="legalId"
      optional
      value={value}
      onChange={onChange}
      inputMode="numeric"
      hint={t(`org.legalIdSeen.${seenOf('legalId', value)}`)}
      testId="legal-id"
    />
  );
}

const named = ['IR', 'RU', 'KZ', 'AZ'];

/** The tax number under the name that it has in its country. */
export function TaxIdField({ value, onChange, country }: Props & { country: string }) {
  const { t } = useWords();
  const key = (named.includes(country) ? country : 'other') as 'RU';
  const seen = seenOf(country, value);
  return (
    <TextField
      label={t(`org.taxId.${key}`)}
      path="taxId"
      optional
      value={value}
      onChange={onChange}
      ltr
      hint={seen === 'empty' ? t(`org.taxIdHint.${key}`) : t(`org.seen.${seen}`)}
      testId="tax-id"
    />
  );
}

/** A number that GS1 gave. */
export function GlnField({ value, onChange }: Props) {
  const { t } = useWords();
  const seen = seenOf('gln', value);
  return (
    <TextField
      label={t('org.gln')}
      path="gln"
      value={value}
      onChange={onChange}
      inputMode="numeric"
      hint={seen === 'empty' ? t('org.glnHint') : t(`org.seen.${seen}`)}
      testId="gln"
    />
  );
}
