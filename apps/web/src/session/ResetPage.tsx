import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { TextField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { Doorstep } from './Doorstep';
import styles from './SignInPage.module.css';

const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on ResetPasswordPayload {
        login
      }
      ...RefusalParts
    }
  }
`);

const route = getRouteApi('/reset/$token');

/** Chooses a new password with a one-time link. */
export function ResetPage() {
  const { t } = useWords();
  const { token } = route.useParams();
  const { send, sending, refusal } = useCommand(ResetPassword);
  const [password, setPassword] = useState('');
  const [login, setLogin] = useState<string>();
  async function submit(event: FormEvent) {
    event.preventDefault();
    const done = await send({ input: { token, password } });
    if (done) setLogin(done.login);
  }
  if (refusal?.code === 'RESET_OVER')
    return (
      <Doorstep title={t('reset.title')} heading={refusal.message} says={refusal.nextStep}>
        <LinkButton to="/forgot" size="md" data-testid="reset-over">
          {t('forgot.ask')}
        </LinkButton>
      </Doorstep>
    );
  return (
    <Doorstep title={t('reset.title')} heading={t('reset.title')} says={t('reset.says')}>
      {login === undefined ? (
        <Problems value={byPath(refusal?.problems)}>
          <form className={styles.form} onSubmit={(event) => void submit(event)}>
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
            <RefusalNote refusal={refusal} unplaced={({ path }) => path !== 'password'} />
            <Button type="submit" size="md" loading={sending} disabled={password === ''} data-testid="reset">
              {t('reset.set')}
            </Button>
          </form>
        </Problems>
      ) : (
        <p role="status" className={styles.why} data-testid="reset-done">
          {t('reset.done', { login })} <Link to="/">{t('signIn.enter')}</Link>
        </p>
      )}
    </Doorstep>
  );
}
