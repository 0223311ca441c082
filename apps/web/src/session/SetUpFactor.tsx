import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { TextField } from '../form/fields';
import type { ConfirmSecondFactorMutation } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import './account';
import { CodeField } from './CodeField';
import { RecoveryCodes } from './RecoveryCodes';
import styles from './Security.module.css';

const BeginSecondFactor = graphql(`
  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
    beginSecondFactor(input: $input) {
      __typename
      ... on BeginSecondFactorPayload {
        secret
        uri
        qrSvg
      }
      ...RefusalParts
    }
  }
`);

const ConfirmSecondFactor = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      __typename
      ... on ConfirmSecondFactorPayload {
        recoveryCodes
        session {
          expiresAt
          secondFactorMissing
          account {
            ...AccountParts
          }
        }
      }
      ...RefusalParts
    }
  }
`);

type Confirmed = Extract<
  ConfirmSecondFactorMutation['confirmSecondFactor'],
  { __typename: 'ConfirmSecondFactorPayload' }
>;

interface Props {
  /** Whether the password is asked for first: not where it was shown a moment ago. */
  asksPassword: boolean;
  /** Whether a code of the factor that is on until now is asked for too. */
  asksCode?: boolean | undefined;
  onDone: (session: Confirmed['session']) => void;
}

/** Sets a second factor up: scan or type the key, show a first code, keep the recovery codes. */
export function SetUpFactor({ asksPassword, asksCode, onDone }: Props) {
  const { t } = useWords();
  const begin = useCommand(BeginSecondFactor);
  const confirm = useCommand(ConfirmSecondFactor);
  const [password, setPassword] = useState('');
  const [oldCode, setOldCode] = useState('');
  const [code, setCode] = useState('');
  const [key, setKey] = useState<{ secret: string; uri: string; qrSvg: string }>();
  const [confirmed, setConfirmed] = useState<Confirmed>();

  async function start(event: FormEvent) {
    event.preventDefault();
    const shown = { ...(asksPassword ? { password } : {}), ...(asksCode ? { code: oldCode } : {}) };
    const begun = await begin.send({ input: shown });
    if (begun) setKey(begun);
  }
  async function finish(event: FormEvent) {
    event.preventDefault();
    const done = await confirm.send({ code });
    if (done) setConfirmed(done);
  }
  if (confirmed)
    return <RecoveryCodes codes={confirmed.recoveryCodes} onKept={() => onDone(confirmed.session)} />;
  if (!key) {
    return (
      <form className={styles.form} onSubmit={(event) => void start(event)}>
        <p>{t('security.setUpSays')}</p>
        {asksPassword && (
          <TextField
            label={t('signIn.password')}
            value={password}
            onChange={setPassword}
            type="password"
            autoComplete="current-password"
            ltr
            testId="factor-password"
          />
        )}
        {asksCode && <CodeField value={oldCode} onChange={setOldCode} recovery />}
        <RefusalNote refusal={begin.refusal} />
        <Button type="submit" loading={begin.sending} data-testid="begin-factor">
          {t('security.setUpBegin')}
        </Button>
      </form>
    );
  }
  const picture = `data:image/svg+xml,${encodeURIComponent(key.qrSvg)}`;
  return (
    <form className={styles.form} onSubmit={(event) => void finish(event)}>
      <p>{t('security.scan')}</p>
      <img src={picture} alt={t('security.qr')} className={styles.qr} width={220} height={220} />
      <p>
        <a href={key.uri}>{t('security.openApp')}</a>
      </p>
      <p>
        {t('security.manual')}{' '}
        <code dir="ltr" className={styles.key} data-testid="factor-key">
          {key.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </p>
      <CodeField value={code} onChange={setCode} />
      <RefusalNote refusal={confirm.refusal} />
      <Button
        type="submit"
        loading={confirm.sending}
        disabled={code.trim() === ''}
        data-testid="confirm-factor"
      >
        {t('security.confirm')}
      </Button>
    </form>
  );
}
