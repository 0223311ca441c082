import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { TextField } from '../form/fields';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { Doorstep } from '../session/Doorstep';
import { AskPhoneCode } from './ask-phone-code';
import styles from './hers.module.css';

const ConfirmPhone = graphql(`
  mutation ConfirmPhone($input: ConfirmPhoneInput!) {
    confirmPhone(input: $input) {
      __typename
      ... on PhoneConfirmed {
        confirmed
      }
      ...RefusalParts
    }
  }
`);

/** A woman whose cooperative wrote a new number down says that it is hers: with a code on her old telephone. */
export function ConfirmPhonePage() {
  const { t } = useWords();
  const asking = useCommand(AskPhoneCode);
  const confirming = useCommand(ConfirmPhone);
  const [oldPhone, setOldPhone] = useState('');
  const [newPhone, setNewPhone] = useState('');
  const [ticket, setTicket] = useState<string>();
  const [code, setCode] = useState('');
  const [end, setEnd] = useState('');
  const [isDone, setDone] = useState(false);
  const severalHold = confirming.refusal?.code === 'SEVERAL_HOLD_PHONE' || end !== '';

  async function ask() {
    const asked = await asking.send({ phone: plainDigits(oldPhone).trim() });
    if (asked) setTicket(asked.ticket);
  }
  async function confirm() {
    const confirmed = await confirming.send({
      input: {
        ...{ ticket: ticket ?? '', oldPhone: plainDigits(oldPhone).trim(), code: plainDigits(code).trim() },
        ...{ newPhone: plainDigits(newPhone).trim(), nationalCodeEnd: plainDigits(end).trim() || null },
      },
    });
    if (confirmed) setDone(true);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void (ticket ? confirm() : ask());
  }
  function again() {
    setTicket(undefined);
    setCode('');
    confirming.clear();
  }
  const toPhone = (
    <Link to="/phone" className={styles.other} data-testid="to-phone">
      {t('newPhone.toPhone')}
    </Link>
  );

  return (
    <Doorstep title={t('newPhone.title')} heading={t('newPhone.heading')} says={t('newPhone.says')}>
      {isDone ? (
        <div className={styles.door}>
          <p role="status" className={styles.sent} data-testid="phone-confirmed">
            {t('newPhone.done')}
          </p>
          {toPhone}
        </div>
      ) : (
        <Problems value={byPath(asking.refusal?.problems)}>
          <form onSubmit={submit} className={styles.door}>
            <div className={styles.huge}>
              {ticket ? (
                <>
                  <p role="status" className={styles.sent}>
                    {t('phone.sent')} <bdi dir="ltr">{oldPhone}</bdi>
                  </p>
                  <TextField
                    label={t('phone.code')}
                    value={code}
                    onChange={setCode}
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    ltr
                    testId="phone-code"
                  />
                  <TextField
                    label={t('newPhone.new')}
                    value={newPhone}
                    onChange={setNewPhone}
                    inputMode="tel"
                    autoComplete="tel"
                    placeholder={t('phone.example')}
                    ltr
                    testId="new-phone"
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
                </>
              ) : (
                <TextField
                  label={t('newPhone.old')}
                  path="phone"
                  value={oldPhone}
                  onChange={setOldPhone}
                  inputMode="tel"
                  placeholder={t('phone.example')}
                  ltr
                  testId="old-phone"
                />
              )}
            </div>
            <RefusalNote
              refusal={confirming.refusal ?? asking.refusal}
              unplaced={({ path }) => path !== 'phone'}
            />
            <Button
              type="submit"
              className={styles.big}
              loading={asking.sending || confirming.sending}
              disabled={ticket ? code.trim().length < 6 || newPhone.trim() === '' : oldPhone.trim() === ''}
              data-testid={ticket ? 'confirm-phone' : 'ask-code'}
            >
              {ticket ? t('newPhone.confirm') : t('phone.ask')}
            </Button>
            {ticket && (
              <Button className={styles.big} variant="subtle" onClick={again}>
                {t('phone.otherNumber')}
              </Button>
            )}
            <p className={styles.soft}>{t('newPhone.noOld')}</p>
            {toPhone}
          </form>
        </Problems>
      )}
    </Doorstep>
  );
}
