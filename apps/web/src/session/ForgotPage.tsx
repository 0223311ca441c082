import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { Doorstep } from './Doorstep';
import styles from './SignInPage.module.css';

const AskForReset = graphql(`
  mutation AskForReset($login: String!) {
    requestPasswordReset(login: $login)
  }
`);

/** Asks for a new password; the answer is the same for every login. */
export function ForgotPage() {
  const { t } = useWords();
  const [{ data, fetching, error }, send] = useMutation(AskForReset);
  const [login, setLogin] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    void send({ login: login.trim() });
  }
  return (
    <Doorstep title={t('forgot.title')} heading={t('forgot.title')} says={t('forgot.says')}>
      {data?.requestPasswordReset ? (
        <p role="status" className={styles.why} data-testid="asked">
          {t('forgot.asked')}
        </p>
      ) : (
        <form className={styles.form} onSubmit={submit}>
          <TextField
            label={t('signIn.login')}
            value={login}
            onChange={setLogin}
            autoComplete="username"
            ltr
            testId="login"
          />
          {data?.requestPasswordReset === false && (
            <p role="alert" data-testid="wait">
              {t('forgot.wait')}
            </p>
          )}
          {error && <p role="alert">{t('refusal.notReached')}</p>}
          <Button type="submit" size="md" loading={fetching} disabled={login.trim() === ''} data-testid="ask">
            {t('forgot.ask')}
          </Button>
        </form>
      )}
      <Link to="/">{t('forgot.back')}</Link>
    </Doorstep>
  );
}
