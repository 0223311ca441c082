import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { TextField } from '../form/fields';
import type { PayOutcome } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import type { OneRun, RunItem } from './oneRun';
import { PaperButton } from './PaperButton';
import styles from './pay.module.css';
import { Mark } from './RunActs';

interface Props {
  run: OneRun;
  item: RunItem;
  onDone: (said: string) => void;
}

/** A word about one payment: paid, not paid, or come back; the last two need a reason. */
export function RunItemActs({ run, item, onDone }: Props) {
  const { t } = useWords();
  const account = useAccount();
  const mark = useCommand(Mark);
  const [asked, setAsked] = useState<PayOutcome | null>(null);
  const [reason, setReason] = useState('');
  const isOpen = run.status === 'APPROVED' && item.state === 'WAITING';
  const mayReturn = item.state === 'PAID';

  async function say(outcome: PayOutcome) {
    const result = { line: item.line, outcome, reason: reason || null };
    const input = { commandKey: newCommandKey(), runId: run.id, results: [result] };
    if (!(await mark.send({ input }))) return;
    setAsked(null);
    onDone(t('pay.wordRecorded'));
  }

  if (!isOpen && !mayReturn) return <>–</>;
  if (asked)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void say(asked);
        }}
      >
        <TextField label={t('pay.reason')} value={reason} onChange={setReason} hint={t('pay.noNames')} />
        <RefusalNote refusal={mark.refusal} />
        <div className={styles.acts}>
          <Button size="xs" type="submit" disabled={reason.trim() === ''} loading={mark.sending}>
            {t(`pay.outcome.${asked}`)}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked(null)}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    );
  return (
    <>
      <div className={styles.acts}>
        {isOpen && (
          <Button size="xs" variant="default" onClick={() => void say('PAID')} loading={mark.sending}>
            {t('pay.outcome.PAID')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => setAsked(isOpen ? 'FAILED' : 'RETURNED')}>
          {t(`pay.outcome.${isOpen ? 'FAILED' : 'RETURNED'}`)}
        </Button>
        {mayReturn && may(account, 'takePayPaper') && (
          <PaperButton label={t('pay.receipt')} of={{ runId: run.id, line: item.line }} small />
        )}
      </div>
      <RefusalNote refusal={mark.refusal} />
    </>
  );
}
