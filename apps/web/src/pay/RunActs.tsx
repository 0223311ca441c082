import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { download } from '../papers/download';
import styles from './pay.module.css';
import type { Run } from './payQueries';

const Approve = graphql(`
  mutation ApprovePayRun($input: ApprovePayRunInput!) {
    approvePayRun(input: $input) {
      __typename
      ... on PayRunPayload {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const Cancel = graphql(`
  mutation CancelPayRun($input: CancelPayRunInput!) {
    cancelPayRun(input: $input) {
      __typename
      ... on PayRunPayload {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const Mark = graphql(`
  mutation MarkPayments($input: MarkPaymentsInput!) {
    markPayments(input: $input) {
      __typename
      ... on PayRunPayload {
        run {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

/** What is to be done next with a run: approve it, take the bank file, say that it was paid; or call it off. */
export function RunActs({ run, onDone }: { run: Run; onDone: (said: string) => void }) {
  const { t, number } = useWords();
  const approve = useCommand(Approve);
  const mark = useCommand(Mark);
  const [key, setKey] = useState(newCommandKey);
  const [isCancelling, setCancelling] = useState(false);
  const [fileFailed, setFileFailed] = useState(false);
  const [fileTaken, setFileTaken] = useState(false);
  const waits = run.bankWaiting.rials + run.cashWaiting.rials > 0;
  const isUntouched = run.paid.rials + run.failed.rials === 0;

  async function settle(send: Promise<unknown>, said: string) {
    const answer = await send;
    setKey(newCommandKey());
    if (answer) onDone(said);
  }
  async function takeFile() {
    const taken = Boolean(run.bankFilePath && (await download(run.bankFilePath, `${run.code}.csv`)));
    setFileFailed(!taken);
    setFileTaken(taken);
  }
  /** Nothing takes back that all were paid: what that means is read once more. */
  function isSure(): boolean {
    const rials = run.bankWaiting.rials + run.cashWaiting.rials;
    return confirm(
      [
        t('pay.markPaidSure', { rials: number(rials), tomans: number(rials / 10, 1) }),
        t('pay.markPaidOf', { women: number(run.itemCount) }),
        `${t('pay.sums.bankWaiting')}: ${run.bankWaiting.shown}`,
        `${t('pay.sums.cashWaiting')}: ${run.cashWaiting.shown}`,
        ...(run.bankWaiting.rials > 0 && !fileTaken ? [t('pay.fileNotTaken')] : []),
      ].join('\n'),
    );
  }

  return (
    <>
      <div className={styles.acts}>
        {run.status === 'PROPOSED' && (
          <Button
            loading={approve.sending}
            onClick={() =>
              void settle(approve.send({ input: { commandKey: key, runId: run.id } }), t('pay.approvedNow'))
            }
            data-testid="approve-run"
          >
            {t('pay.approve')}
          </Button>
        )}
        {run.bankFilePath && (
          <Button variant="default" onClick={() => void takeFile()} data-testid="bank-file">
            {t('pay.bankFile')}
          </Button>
        )}
        {run.status === 'APPROVED' && waits && (
          <Button
            loading={mark.sending}
            onClick={() =>
              isSure() &&
              void settle(
                mark.send({ input: { commandKey: key, runId: run.id, allWaitingPaid: true } }),
                t('pay.allPaid'),
              )
            }
            data-testid="mark-paid"
          >
            {t('pay.markPaid')}
          </Button>
        )}
        {(run.status === 'PROPOSED' || run.status === 'APPROVED') && isUntouched && !isCancelling && (
          <Button variant="default" onClick={() => setCancelling(true)} data-testid="cancel-run">
            {t('pay.cancel')}
          </Button>
        )}
      </div>
      {fileFailed && (
        <p className={styles.caution} role="alert">
          {t('pay.fileFailed')}
        </p>
      )}
      {run.status === 'PROPOSED' && <p className={styles.soft}>{t('pay.approveSays')}</p>}
      {run.bankFilePath && <p className={styles.soft}>{t('pay.fileSays')}</p>}
      <RefusalNote refusal={approve.refusal ?? mark.refusal} />
      {isCancelling && <CancelRun run={run} onDone={onDone} onLeave={() => setCancelling(false)} />}
    </>
  );
}

function CancelRun({
  run,
  onDone,
  onLeave,
}: {
  run: Run;
  onDone: (said: string) => void;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const cancel = useCommand(Cancel);
  const [reason, setReason] = useState('');
  async function submit() {
    if (await cancel.send({ input: { commandKey: newCommandKey(), runId: run.id, reason } })) {
      onLeave();
      onDone(t('pay.cancelled'));
    }
  }
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={t('pay.reason')}
        value={reason}
        onChange={setReason}
        hint={t('pay.noNames')}
        testId="cancel-reason"
      />
      <RefusalNote refusal={cancel.refusal} />
      <div className={styles.acts}>
        <Button type="submit" disabled={reason.trim() === ''} loading={cancel.sending}>
          {t('pay.cancel')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('act.leave')}
        </Button>
      </div>
    </form>
  );
}
