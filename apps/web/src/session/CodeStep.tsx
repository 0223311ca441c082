import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import './account';
import { CodeField } from './CodeField';
import { beginSession } from './session';
import styles from './SignInPage.module.css';

const CompleteSignIn = graphql(`
  mutation CompleteSignIn($input: CompleteSignInInput!) {
    completeSignIn(input: $input) {
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

/** The second step of signing in. */
export function CodeStep({ challenge, onLeave }: { challenge: string; onLeave: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(CompleteSignIn);
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const session = await send({ input: { challenge, code } });
    if (session) beginSession(session);
  }
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form}>
      <h2>{t('signIn.secondStep')}</h2>
      <CodeField value={code} onChange={setCode} recovery={recovery} />
      <RefusalNote refusal={refusal} />
      <Button type="submit" size="md" loading={sending} disabled={code.trim() === ''} data-testid="complete">
        {t('signIn.enter')}
      </Button>
      <Button variant="subtle" onClick={() => setRecovery(!recovery)} data-testid="use-recovery">
        {t(recovery ? 'signIn.useApp' : 'signIn.useRecovery')}
      </Button>
      <Button variant="subtle" onClick={onLeave}>
        {t('signIn.startAgain')}
      </Button>
    </form>
  );
}
