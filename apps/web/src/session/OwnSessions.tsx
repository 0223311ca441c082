import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import styles from './Security.module.css';

const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      current
      device
      network
      delivery
      createdAt
      lastUsedAt
    }
  }
`);

const RevokeSession = graphql(`
  mutation RevokeSession($sessionId: ID!, $password: String) {
    revokeSession(sessionId: $sessionId, password: $password) {
      __typename
      ... on RevokeSessionPayload {
        sessionId
      }
      ...RefusalParts
    }
  }
`);

/** Where one is signed in, and the way to end it there. */
export function OwnSessions() {
  const { t, moment } = useWords();
  const [{ data, error }, again] = useQuery({ query: MySessions, requestPolicy: 'network-only' });
  const revoke = useCommand(RevokeSession);
  const sessions = data?.mySessions ?? [];
  const others = sessions.filter(({ current }) => !current);
  if (error && !data) return <Fault error={error} again={() => again()} />;

  const [waiting, setWaiting] = useState<string[]>([]);
  const asksAgain = ['SHOW_AGAIN', 'SIGN_IN_WRONG'].includes(revoke.refusal?.code ?? '');

  async function end(ids: string[], password: string | null = null) {
    setWaiting(ids);
    for (const sessionId of ids) if (!(await revoke.send({ sessionId, password }))) return;
    setWaiting([]);
    again({ requestPolicy: 'network-only' });
  }
  return (
    <section className={styles.section} aria-labelledby="sessions">
      <h2 id="sessions">{t('security.sessions')}</h2>
      <p>{t('security.sessionsSay')}</p>
      <ul className={styles.sessions} data-testid="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <b>
                <bdi>{session.device || t('security.unknownDevice')}</bdi>
              </b>
              {session.current && <span className={styles.here}>{t('security.here')}</span>}
              <p>
                {t('security.lastUsed', { at: moment(session.lastUsedAt) })}
                {session.network && (
                  <>
                    {' · '}
                    <bdi dir="ltr">{session.network}</bdi>
                  </>
                )}
              </p>
            </div>
            {!session.current && (
              <Button
                variant="default"
                size="compact-md"
                onClick={() => void end([session.id])}
                disabled={revoke.sending}
                data-testid="end-session"
              >
                {t('security.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={revoke.refusal} />
      {asksAgain && (
        <ShowAgain sending={revoke.sending} onShown={(password) => void end(waiting, password)} />
      )}
      {others.length > 1 && (
        <Button
          variant="default"
          onClick={() => void end(others.map(({ id }) => id))}
          loading={revoke.sending}
        >
          {t('security.endOthers')}
        </Button>
      )}
    </section>
  );
}

interface ShowAgainProps {
  sending: boolean;
  onShown: (password: string) => void;
}

/** The password once more, where signing in was a while ago. */
function ShowAgain({ sending, onShown }: ShowAgainProps) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    onShown(password);
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('signIn.password')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        ltr
        testId="password-again"
      />
      <Button type="submit" loading={sending} disabled={password === ''} data-testid="show-again">
        {t('security.end')}
      </Button>
    </form>
  );
}
