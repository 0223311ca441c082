import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceField, TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type { DisputesQuery, DisputeStatus } from '../gql/graphql';
import { AnswerDispute, Disputes, SettleDispute } from '../hers/disputing';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { usePages } from '../line/usePages';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import styles from './DisputesPage.module.css';
import { statusTones } from './tones';

const pick = (data: DisputesQuery) => data.attributionDisputes;
type Dispute = DisputesQuery['attributionDisputes']['nodes'][number];
const statuses: DisputeStatus[] = ['OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN'];

/** Disputes about who made a rug: the cooperative answers, an official decides. */
export function DisputesPage() {
  const { t } = useWords();
  const [status, setStatus] = useState<DisputeStatus | ''>('OPEN');
  const pages = usePages(Disputes, { status: status || null, first: 20 }, pick);
  return (
    <>
      <PageHead title={t('disputes.title')} says={t('disputes.says')} />
      <div className={styles.filter}>
        <ChoiceField
          label={t('disputes.standing')}
          value={status}
          onChange={(value) => setStatus(value as DisputeStatus | '')}
          blank={t('list.all')}
          choices={statuses.map((value) => ({ value, label: t(`disputes.status.${value}`) }))}
          testId="dispute-status"
        />
      </div>
      {pages.loading && <Waiting />}
      {!pages.loading && pages.nodes.length === 0 && (
        <EmptyState picture="knot" title={t('disputes.none')} says={t('disputes.noneNext')} />
      )}
      <ul className={styles.list}>
        {pages.nodes.map((dispute) => (
          <One key={dispute.id} dispute={dispute} onSaid={pages.refresh} />
        ))}
      </ul>
      {pages.hasMore && (
        <Button variant="default" loading={pages.loadingMore} onClick={pages.more}>
          {t('list.more')}
        </Button>
      )}
    </>
  );
}

function One({ dispute, onSaid }: { dispute: Dispute; onSaid: () => void }) {
  const { t, name, list } = useWords();
  const account = useAccount();
  const isOpen = dispute.status === 'OPEN';
  const makers = dispute.makers.map(({ displayName }) => displayName);
  return (
    <li data-testid="dispute" data-status={dispute.status}>
      <div className={styles.head}>
        <h2>
          <Link to="/t/$code" params={{ code: dispute.rugCode }}>
            <Code>{dispute.rugCode}</Code>
          </Link>
        </h2>
        <State tone={statusTones[dispute.status]}>{t(`disputes.status.${dispute.status}`)}</State>
      </div>
      <p>
        <bdi>{dispute.claimant?.displayName ?? t('disputes.somebody')}</bdi>{' '}
        {t(`disputes.claim.${dispute.claim}`)}{' '}
        {t('disputes.quoted', { words: t(`hers.ground.${dispute.ground}`) })}
      </p>
      <p className={styles.soft}>
        {makers.length > 0 ? t('disputes.makers', { names: list(makers) }) : t('disputes.noMakers')}
        {' · '}
        {name(dispute.cooperative?.name)} · <When iso={dispute.raisedAt} />
      </p>
      {dispute.answers.length > 0 && (
        <ul className={styles.answers}>
          {dispute.answers.map((answer) => (
            <li key={`${answer.side} ${answer.person?.id ?? ''}`}>
              {answer.person ? (
                <bdi>{answer.person.displayName}</bdi>
              ) : (
                name(dispute.cooperative?.name) || t('disputes.side')
              )}
              {': '}
              {t(answer.agrees ? 'disputes.agreed' : 'disputes.objected')} · <When iso={answer.answeredAt} />
            </li>
          ))}
        </ul>
      )}
      {dispute.settledAt && dispute.end && (
        <p className={styles.soft}>
          {t(`disputes.end.${dispute.end}`)} · <When iso={dispute.settledAt} />
        </p>
      )}
      {dispute.note && <p>{dispute.note}</p>}
      {isOpen && account.role === 'CLERK' && <Answer dispute={dispute} onSaid={onSaid} />}
      {isOpen && may(account, 'settleDispute') && <Settle dispute={dispute} onSaid={onSaid} />}
    </li>
  );
}

/** The cooperative says whether she is right; if so, the rug is attributed as she says. */
function Answer({ dispute, onSaid }: { dispute: Dispute; onSaid: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(AnswerDispute);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const own = dispute.answers.find(({ side }) => side === 'COOPERATIVE')?.agrees;
  async function answer(agrees: boolean) {
    const done = await send({ input: { commandKey, disputeId: dispute.id, agrees } });
    setCommandKey(newCommandKey());
    if (done) onSaid();
  }
  return (
    <div className={styles.ask}>
      <p>{t('disputes.askCooperative')}</p>
      <div className={styles.acts}>
        <Button
          loading={sending}
          disabled={own === true}
          onClick={() => void answer(true)}
          data-testid="agree"
        >
          {t('disputes.sheIsRight')}
        </Button>
        <Button
          variant="default"
          loading={sending}
          disabled={own === false}
          onClick={() => void answer(false)}
          data-testid="object"
        >
          {t('disputes.sheIsNot')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

/** An official decides, and says on what it rests. */
function Settle({ dispute, onSaid }: { dispute: Dispute; onSaid: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(SettleDispute);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [note, setNote] = useState('');
  async function settle(isUpheld: boolean) {
    const input = { commandKey, disputeId: dispute.id, isUpheld, note: note.trim() || null };
    const done = await send({ input });
    setCommandKey(newCommandKey());
    if (done) onSaid();
  }
  return (
    <div className={styles.ask}>
      <TextField
        label={t('disputes.note')}
        hint={t('disputes.noteHint')}
        optional
        value={note}
        onChange={setNote}
        testId="dispute-note"
      />
      <div className={styles.acts}>
        <Button loading={sending} onClick={() => void settle(true)} data-testid="uphold">
          {t('disputes.uphold')}
        </Button>
        <Button variant="default" loading={sending} onClick={() => void settle(false)} data-testid="dismiss">
          {t('disputes.dismiss')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
