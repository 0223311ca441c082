import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { CodeField } from './CodeField';
import styles from './Security.module.css';

const ChangeOwnPassword = graphql(`
  mutation ChangeOwnPassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on ChangePasswordPayload {
        changed
      }
      ...RefusalParts
    }
  }
`);

/** Changes one's own password. */
export function ChangePassword() {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(ChangeOwnPassword);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [changed, setChanged] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const done = await send({ input: { current, password, code: code || null } });
    setChanged(done !== null);
    if (!done) return;
    setCurrent('');
    setPassword('');
    setCode('');
  }
  return (
    <section className={styles.section} aria-labelledby="password">
      <h2 id="password">{t('signIn.password')}</h2>
      <Problems value={byPath(refusal?.problems)}>
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          <TextField
            label={t('security.currentPassword')}
            path="current"
            value={current}
            onChange={setCurrent}
            type="password"
            autoComplete="current-password"
            ltr
            testId="current-password"
          />
          <TextField
            label={t('security.newPassword')}
            path="password"
            hint={t('invitation.passwordHint')}
            value={password}
            onChange={setPassword}
            type="password"
            autoComplete="new-password"
            ltr
            testId="new-password"
          />
          {(code !== '' || refusal?.code === 'CODE_NEEDED') && (
            <CodeField value={code} onChange={setCode} recovery />
          )}
          <RefusalNote refusal={refusal} unplaced={({ path }) => !['current', 'password'].includes(path)} />
          {changed && <p role="status">{t('security.passwordChanged')}</p>}
          <Button
            type="submit"
            loading={sending}
            disabled={current === '' || password === ''}
            data-testid="change-password"
          >
            {t('security.changePassword')}
          </Button>
        </form>
      </Problems>
    </section>
  );
}
