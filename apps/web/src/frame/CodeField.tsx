import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { CodeScanner } from '../scan/CodeScanner';
import { codeIn } from '../scan/codes';
import styles from './CodeField.module.css';

/** The one field that traces any code from anywhere; "/" brings the cursor here. */
export function CodeField() {
  const { t } = useWords();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');

  useEffect(() => {
    function jump(event: KeyboardEvent) {
      const inField = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      field.current?.focus();
    }
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);

  const go = (code: string) => void navigate({ to: '/t/$code', params: { code } });
  function submit(event: FormEvent) {
    event.preventDefault();
    const code = codeIn(written);
    if (!code) return;
    setWritten('');
    field.current?.blur();
    go(code);
  }

  return (
    <form role="search" className={styles.form} onSubmit={submit}>
      <label className="unseen" htmlFor="any-code">
        {t('codeField.label')}
      </label>
      <input
        id="any-code"
        ref={field}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
        placeholder={t('codeField.label')}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        data-testid="any-code"
      />
      <CodeScanner take={go} className={styles.camera} />
      <button type="submit" aria-label={t('codeField.go')} data-testid="any-code-go">
        <Icon name="search" size={20} />
      </button>
    </form>
  );
}
