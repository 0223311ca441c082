import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import './account';
import { Doorstep } from './Doorstep';
import { ProviderSignIn } from './ProviderSignIn';
import { beginSession } from './session';
import styles from './SignInPage.module.css';

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on Session {
        expiresAt
        secondFactorMissing
        account {
          ...AccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

const route = getRouteApi('/invitation/$token');

/** Someone invited chooses their own login and password, and is signed in. */
export function InvitationPage() {
  const { t, language } = useWords();
  const { token } = route.useParams();
  const navigate = useNavigate();
  const { send, sending, refusal } = useCommand(AcceptInvitation);
  const [displayName, setDisplayName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const session = await send({
      input: {
        token,
        login: login.trim(),
        password,
        displayName: displayName.trim() || null,
        language,
        deliver: 'COOKIE',
      },
    });
    if (!session) return;
    beginSession(session);
    await navigate({ to: '/' });
  }

  return (
    <Doorstep title={t('invitation.title')} heading={t('invitation.title')} says={t('invitation.says')}>
      <Problems value={byPath(refusal?.problems)}>
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          <TextField
            label={t('invitation.displayName')}
            path="displayName"
            optional
            value={displayName}
            onChange={setDisplayName}
            autoComplete="name"
          />
          <TextField
            label={t('signIn.login')}
            path="login"
            hint={t('invitation.loginHint')}
            value={login}
            onChange={setLogin}
            autoComplete="username"
            ltr
            testId="login"
          />
          <TextField
            label={t('signIn.password')}
            path="password"
            hint={t('invitation.passwordHint')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="new-password"
            ltr
            testId="password"
          />
          <RefusalNote
            refusal={refusal}
            unplaced={(problem) => !['displayName', 'login', 'password'].includes(problem.path)}
          />
          <Button
            type="submit"
            size="md"
            loading={sending}
            disabled={login.trim() === '' || password === ''}
            data-testid="accept"
          >
            {t('invitation.accept')}
          </Button>
        </form>
        <ProviderSignIn invitation={token} />
      </Problems>
    </Doorstep>
  );
}
