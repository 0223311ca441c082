import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { CodeScanner } from '../scan/CodeScanner';
import { codeIn, homeOf } from '../scan/codes';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import styles from './CodeField.module.css';

/** The one field that traces any code from anywhere; "/" brings the cursor here. */
export function CodeField() {
  const { t } = useWords();
  const navigate = useNavigate();
  const account = useAccount();
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

  /** Things of the workshop have pages of their own, for those who may read them; everything else has a story. */
  function go(code: string) {
    const home = homeOf(code);
    const isRead = {
      '/pieces/$id': 'readPieces',
      '/looms/$id': 'readLooms',
      '/materials/$id': 'readLots',
    } as const;
    if (home && may(account, isRead[home.to])) void navigate({ to: home.to, params: { id: home.id } });
    else void navigate({ to: '/t/$code', params: { code } });
  }
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
