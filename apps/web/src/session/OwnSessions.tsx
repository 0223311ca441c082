import { Button } from '@mantine/core';
import { useQuery } from 'urql';
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
  mutation RevokeSession($sessionId: ID!) {
    revokeSession(sessionId: $sessionId) {
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

  async function end(ids: string[]) {
    for (const sessionId of ids) if (!(await revoke.send({ sessionId }))) break;
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
