import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';

interface Props {
  value: string;
  onChange: (value: string) => void;
  /** Where a recovery code will do too, letters are typed as well. */
  recovery?: boolean;
}

/** The code of an authenticator app; phones offer their keys of digits, and the code itself where they can. */
export function CodeField({ value, onChange, recovery }: Props) {
  const { t } = useWords();
  return (
    <TextField
      label={t('security.code')}
      hint={t(recovery ? 'security.codeOrRecoveryHint' : 'security.codeHint')}
      value={value}
      onChange={onChange}
      inputMode={recovery ? undefined : 'numeric'}
      autoComplete="one-time-code"
      ltr
      testId="code"
    />
  );
}
