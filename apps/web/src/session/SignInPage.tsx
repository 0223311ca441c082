import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { TextField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import type { Role } from '../gql/graphql';
import './account';
import { CodeStep } from './CodeStep';
import { Doorstep } from './Doorstep';
import { ProviderSignIn } from './ProviderSignIn';
import { beginSession, whyEnded } from './session';
import styles from './SignInPage.module.css';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on Session {
        expiresAt
        secondFactorMissing
        account {
          ...AccountParts
        }
      }
      ... on SecondFactorNeeded {
        challenge
      }
      ...RefusalParts
    }
  }
`);

interface DemoAccount {
  login: string;
  password: string;
  role: Role;
  displayName: string;
}

/** A system started for trying out names its accounts; a real one answers nothing here. */
function useDemoAccounts(): DemoAccount[] {
  const [accounts, setAccounts] = useState<DemoAccount[]>([]);
  useEffect(() => {
    fetch('/demo.json', { headers: { accept: 'application/json' } })
      .then((answer) =>
        answer.ok && answer.headers.get('content-type')?.includes('json') ? answer.json() : { accounts: [] },
      )
      .then((found: { accounts?: DemoAccount[] }) => setAccounts(found.accounts ?? []))
      .catch(() => setAccounts([]));
  }, []);
  return accounts;
}

export function SignInPage() {
  const words = useWords();
  const { t } = words;
  const { send, sending, refusal } = useCommand(SignIn);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [challenge, setChallenge] = useState<string>();
  const demo = useDemoAccounts();

  async function enter(name: string, secret: string) {
    const answer = await send({
      input: { login: plainDigits(name).trim(), password: secret, deliver: 'COOKIE' },
    });
    if (answer?.__typename === 'SecondFactorNeeded') setChallenge(answer.challenge);
    else if (answer) beginSession(answer);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void enter(login, password);
  }

  function startAgain() {
    setChallenge(undefined);
    setPassword('');
  }
  if (challenge)
    return (
      <Doorstep title={t('signIn.title')} heading={t('product.name')} says={t('product.sentence')}>
        <CodeStep challenge={challenge} onLeave={startAgain} />
      </Doorstep>
    );
  return (
    <Doorstep title={t('signIn.title')} heading={t('product.name')} says={t('product.sentence')}>
      {whyEnded() === 'expired' && (
        <p role="status" className={styles.why}>
          {t('signIn.expired')}
        </p>
      )}
      <form onSubmit={submit} className={styles.form}>
        <TextField
          label={t('signIn.login')}
          value={login}
          onChange={setLogin}
          autoComplete="username"
          ltr
          testId="login"
        />
        <TextField
          label={t('signIn.password')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          ltr
          testId="password"
        />
        <RefusalNote refusal={refusal} />
        <Button type="submit" size="md" loading={sending} data-testid="sign-in">
          {t('signIn.enter')}
        </Button>
        <LinkButton to="/phone" variant="default" size="md" data-testid="by-phone">
          {t('phone.way')}
        </LinkButton>
        <Link to="/forgot" className={styles.forgot}>
          {t('signIn.forgot')}
        </Link>
      </form>
      <ProviderSignIn />
      <nav className={styles.open} aria-label={t('signIn.open')}>
        <Link to="/check">{t('checkPaper.way')}</Link>
        <Link to="/log">{t('log.way')}</Link>
      </nav>
      {demo.length > 0 && (
        <section aria-labelledby="demo" className={styles.demo}>
          <h2 id="demo">{t('signIn.demoTitle')}</h2>
          <p>{t('signIn.demoExplained')}</p>
          <ul>
            {demo.map((account) => (
              <li key={account.login}>
                <button
                  type="button"
                  disabled={sending}
                  data-testid={`demo-${account.login}`}
                  onClick={() => void enter(account.login, account.password)}
                >
                  <b>
                    {account.login === 'customs' || account.login === 'county'
                      ? t(`signIn.demoOffice.${account.login}`)
                      : t(`role.${account.role}`)}
                  </b>
                  <span>
                    <bdi>{account.displayName}</bdi>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Doorstep>
  );
}
