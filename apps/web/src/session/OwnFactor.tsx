import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { CodeField } from './CodeField';
import { RecoveryCodes } from './RecoveryCodes';
import styles from './Security.module.css';
import { SetUpFactor } from './SetUpFactor';

const MyFactor = graphql(`
  query MyFactor {
    mySecondFactor {
      on
      since
      recoveryCodesLeft
      compulsory
    }
  }
`);

const RenewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes($input: ConfirmedByCodeInput!) {
    renewRecoveryCodes(input: $input) {
      __typename
      ... on RecoveryCodesPayload {
        recoveryCodes
      }
      ...RefusalParts
    }
  }
`);

const RemoveFactor = graphql(`
  mutation RemoveFactor($input: ConfirmedByCodeInput!) {
    removeSecondFactor(input: $input) {
      __typename
      ... on RemoveSecondFactorPayload {
        secondFactor {
          on
        }
      }
      ...RefusalParts
    }
  }
`);

type Act = 'setUp' | 'renew' | 'remove';

/** One's own second factor: whether it is on, and what can be done about it. */
export function OwnFactor() {
  const { t, moment, number } = useWords();
  const [{ data, error }, again] = useQuery({ query: MyFactor });
  const [act, setAct] = useState<Act>();
  const factor = data?.mySecondFactor;
  if (error && !factor) return <Fault error={error} again={() => again()} />;
  const done = () => {
    setAct(undefined);
    again({ requestPolicy: 'network-only' });
  };
  return (
    <section className={styles.section} aria-labelledby="factor">
      <h2 id="factor">{t('security.factor')}</h2>
      {factor && (
        <p data-testid="factor-state" data-on={factor.on}>
          {factor.on && factor.since
            ? t('security.factorOn', { since: moment(factor.since), left: number(factor.recoveryCodesLeft) })
            : t('security.factorOff')}
        </p>
      )}
      {act === 'setUp' && <SetUpFactor asksPassword asksCode={factor?.on} onDone={done} />}
      {(act === 'renew' || act === 'remove') && <Confirm act={act} onDone={done} />}
      {factor && !act && (
        <div className={styles.acts}>
          <Button
            onClick={() => setAct('setUp')}
            variant={factor.on ? 'default' : 'filled'}
            data-testid="set-up"
          >
            {t(factor.on ? 'security.otherPhone' : 'security.setUpBegin')}
          </Button>
          {factor.on && (
            <Button variant="default" onClick={() => setAct('renew')}>
              {t('security.newCodes')}
            </Button>
          )}
          {factor.on && !factor.compulsory && (
            <Button variant="default" onClick={() => setAct('remove')} data-testid="remove-factor">
              {t('security.remove')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Password and code, for what changes the second factor. */
function Confirm({ act, onDone }: { act: 'renew' | 'remove'; onDone: () => void }) {
  const { t } = useWords();
  const renew = useCommand(RenewRecoveryCodes);
  const remove = useCommand(RemoveFactor);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<string[]>();
  const command = act === 'renew' ? renew : remove;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = { password, code };
    if (act === 'remove') return void ((await remove.send({ input })) && onDone());
    const renewed = await renew.send({ input });
    if (renewed) setCodes(renewed.recoveryCodes);
  }
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('signIn.password')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        ltr
      />
      <CodeField value={code} onChange={setCode} recovery />
      <RefusalNote refusal={command.refusal} />
      <div className={styles.acts}>
        <Button type="submit" loading={command.sending} disabled={!password || !code}>
          {t(act === 'renew' ? 'security.newCodes' : 'security.remove')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('act.leave')}
        </Button>
      </div>
    </form>
  );
}
