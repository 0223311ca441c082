import { useState } from 'react';
import { draftPlace, useKeptDraft } from '../form/keptDraft';
import { Waiting } from '../frame/Waiting';
import { weaves } from '../session/account';
import { useAccount } from '../session/session';
import { BatchDone, type DoneBatch } from './BatchDone';
import { BatchForm } from './BatchForm';
import { BatchWaits, type WaitingBatch } from './BatchWaits';
import { newBatch, type BatchDraft } from './rugDraft';

/** Registering rugs together: what was begun is taken up, and what came of it is shown. */
export function RegisterBatchPage() {
  const account = useAccount();
  const own = weaves(account.organisation?.kind) ? (account.organisation?.id ?? '') : '';
  const draft = useKeptDraft<BatchDraft>('batch', () => newBatch(own));
  const [done, setDone] = useState<DoneBatch | WaitingBatch | null>(null);
  if (done)
    return 'waits' in done ? (
      <BatchWaits batch={done} again={() => setDone(null)} />
    ) : (
      <BatchDone batch={done} again={() => setDone(null)} />
    );
  if (!draft.ready) return <Waiting />;
  return (
    <BatchForm
      key={draftPlace(account.id, 'batch')}
      draft={draft}
      own={own}
      done={(batch) => {
        draft.clear();
        setDone(batch);
        scrollTo({ top: 0 });
      }}
    />
  );
}
