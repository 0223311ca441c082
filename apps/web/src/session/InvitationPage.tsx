import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { byPath, Problems } from '../form/Field';
import { TextField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { Waiting } from '../frame/Waiting';
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

const InvitationStands = graphql(`
  query InvitationStands($token: String!) {
    invitationStands(token: $token)
  }
`);

const route = getRouteApi('/invitation/$token');

/** Someone invited is asked for what an account needs; who comes too late is told so before they have typed anything. */
export function InvitationPage() {
  const { t } = useWords();
  const { token } = route.useParams();
  const [{ data, fetching }] = useQuery({ query: InvitationStands, variables: { token } });
  const [isOver, setOver] = useState(false);
  if (isOver || data?.invitationStands === false)
    return (
      <Doorstep title={t('invitation.title')} heading={t('invitation.over')} says={t('invitation.overNext')}>
        <LinkButton to="/" size="md" data-testid="invitation-over">
          {t('invitation.toSignIn')}
        </LinkButton>
      </Doorstep>
    );
  return (
    <Doorstep title={t('invitation.title')} heading={t('invitation.title')} says={t('invitation.says')}>
      {fetching && !data ? <Waiting /> : <InvitationForm token={token} onOver={() => setOver(true)} />}
    </Doorstep>
  );
}

/** Chooses a login and a password, and is signed in. */
function InvitationForm({ token, onOver }: { token: string; onOver: () => void }) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { send, sending, refusal } = useCommand(AcceptInvitation);
  const [displayName, setDisplayName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const isOver = refusal?.code === 'INVITATION_OVER';
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver, onOver]);

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
  );
}
