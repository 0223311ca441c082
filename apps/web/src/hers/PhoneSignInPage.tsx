import { Button } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { TextField } from '../form/fields';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import '../session/account';
import { CodeStep } from '../session/CodeStep';
import { Doorstep } from '../session/Doorstep';
import { beginSession, useSession } from '../session/session';
import { AskPhoneCode } from './ask-phone-code';
import styles from './hers.module.css';

const EnterWithPhoneCode = graphql(`
  mutation EnterWithPhoneCode($input: EnterWithPhoneCodeInput!) {
    enterWithPhoneCode(input: $input) {
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

/** Seconds that are left until another code may be asked for. */
function useCountdown(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}

/** A woman signs in with her phone: her number, then the six digits that were sent to it. */
export function PhoneSignInPage() {
  const { t, number } = useWords();
  const session = useSession();
  const asking = useCommand(AskPhoneCode);
  const entering = useCommand(EnterWithPhoneCode);
  const [phone, setPhone] = useState('');
  const [ticket, setTicket] = useState<string>();
  const [code, setCode] = useState('');
  const [end, setEnd] = useState('');
  const [challenge, setChallenge] = useState<string>();
  const [left, setLeft] = useCountdown();
  const severalHold = entering.refusal?.code === 'SEVERAL_HOLD_PHONE' || end !== '';

  async function ask() {
    const asked = await asking.send({ phone: plainDigits(phone).trim() });
    if (!asked) return;
    setTicket(asked.ticket);
    setLeft(asked.againInSeconds);
    setCode('');
    entering.clear();
  }
  async function enter() {
    const entered = await entering.send({
      input: {
        ...{ ticket: ticket ?? '', phone: plainDigits(phone).trim(), code: plainDigits(code).trim() },
        ...{ nationalCodeEnd: plainDigits(end).trim() || null, deliver: 'COOKIE' },
      },
    });
    if (entered?.__typename === 'SecondFactorNeeded') setChallenge(entered.challenge);
    else if (entered) beginSession(entered);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void (ticket ? enter() : ask());
  }
  function another() {
    setTicket(undefined);
    setCode('');
    setEnd('');
    entering.clear();
  }

  if (session) return <Navigate to="/" replace />;
  return (
    <Doorstep title={t('phone.title')} heading={t('phone.heading')} says={t('phone.says')}>
      {challenge ? (
        <CodeStep challenge={challenge} onLeave={() => setChallenge(undefined)} />
      ) : (
        <Problems value={byPath(asking.refusal?.problems)}>
          <form onSubmit={submit} className={styles.door}>
            {ticket ? (
              <>
                <p role="status" className={styles.sent} data-testid="code-sent">
                  {t('phone.sent')} <bdi dir="ltr">{phone}</bdi>
                </p>
                <div className={styles.huge}>
                  <TextField
                    label={t('phone.code')}
                    value={code}
                    onChange={setCode}
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    ltr
                    testId="phone-code"
                  />
                  {severalHold && (
                    <TextField
                      label={t('phone.end')}
                      hint={t('phone.endHint')}
                      value={end}
                      onChange={setEnd}
                      inputMode="numeric"
                      ltr
                      testId="code-end"
                    />
                  )}
                </div>
                <RefusalNote refusal={entering.refusal ?? asking.refusal} />
                <Button
                  type="submit"
                  className={styles.big}
                  loading={entering.sending}
                  disabled={plainDigits(code).trim().length < 6}
                  data-testid="phone-enter"
                >
                  {t('phone.enter')}
                </Button>
                <Button
                  className={styles.big}
                  variant="default"
                  loading={asking.sending}
                  disabled={left > 0}
                  onClick={() => void ask()}
                >
                  {left > 0 ? t('phone.againIn', { number: number(left) }) : t('phone.again')}
                </Button>
                <Button className={styles.big} variant="subtle" onClick={another}>
                  {t('phone.otherNumber')}
                </Button>
                <p className={styles.soft}>{t('phone.noneCame')}</p>
              </>
            ) : (
              <>
                <div className={styles.huge}>
                  <TextField
                    label={t('phone.number')}
                    path="phone"
                    value={phone}
                    onChange={setPhone}
                    inputMode="tel"
                    autoComplete="tel"
                    placeholder={t('phone.example')}
                    ltr
                    testId="phone-number"
                  />
                </div>
                <RefusalNote refusal={asking.refusal} unplaced={({ path }) => path !== 'phone'} />
                <Button
                  type="submit"
                  className={styles.big}
                  loading={asking.sending}
                  disabled={phone.trim() === ''}
                  data-testid="ask-code"
                >
                  {t('phone.ask')}
                </Button>
                <Link to="/phone/changed" className={styles.other} data-testid="phone-changed">
                  {t('newPhone.way')}
                </Link>
                <Link to="/" className={styles.other}>
                  {t('phone.withPassword')}
                </Link>
              </>
            )}
          </form>
        </Problems>
      )}
    </Doorstep>
  );
}
