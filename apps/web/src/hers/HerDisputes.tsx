import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import type { DisputesQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { usePages } from '../line/usePages';
import { State } from '../look/State';
import { statusTones } from '../disputes/tones';
import { AnswerDispute, Disputes, WithdrawDispute } from './disputing';
import styles from './hers.module.css';

const pick = (data: DisputesQuery) => data.attributionDisputes;
type Dispute = DisputesQuery['attributionDisputes']['nodes'][number];

/** What she said of rugs, and what others said of hers; nothing where there is none. */
export function HerDisputes({ personId }: { personId: string | undefined }) {
  const { t } = useWords();
  const pages = usePages(Disputes, { status: null, first: 10 }, pick);
  if (!personId || pages.nodes.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="her-disputes" data-testid="her-disputes">
      <h2 id="her-disputes">{t('hers.disputes')}</h2>
      <ul className={styles.rugs}>
        {pages.nodes.map((dispute) => (
          <One
            key={dispute.id}
            dispute={dispute}
            isHers={dispute.claimant?.id === personId}
            mine={dispute.answers.find(({ person }) => person?.id === personId)?.agrees}
            onSaid={pages.refresh}
          />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  dispute: Dispute;
  isHers: boolean;
  /** What she answered to another's claim. */
  mine: boolean | undefined;
  onSaid: () => void;
}

function One({ dispute, isHers, mine, onSaid }: Props) {
  const { t } = useWords();
  const answering = useCommand(AnswerDispute);
  const withdrawing = useCommand(WithdrawDispute);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const isOpen = dispute.status === 'OPEN';
  async function answer(agrees: boolean) {
    const done = await answering.send({ input: { commandKey, disputeId: dispute.id, agrees } });
    setCommandKey(newCommandKey());
    if (done) onSaid();
  }
  async function withdraw() {
    const done = await withdrawing.send({ input: { commandKey, disputeId: dispute.id } });
    setCommandKey(newCommandKey());
    if (done) onSaid();
  }
  return (
    <li data-testid="her-dispute" data-status={dispute.status}>
      <div className={styles.line}>
        <b>
          {t(isHers ? `hers.said.${dispute.claim}` : `hers.othersSaid.${dispute.claim}`)}{' '}
          <Code>{dispute.rugCode}</Code>
        </b>
        <span className={styles.soft}>
          <When iso={dispute.raisedAt} />
        </span>
      </div>
      <State tone={statusTones[dispute.status]}>{t(`disputes.status.${dispute.status}`)}</State>
      {dispute.note && <p>{dispute.note}</p>}
      {isOpen && <p className={styles.soft}>{t('hers.waits')}</p>}
      {isOpen && isHers && (
        <Button
          className={styles.big}
          variant="default"
          loading={withdrawing.sending}
          onClick={() => void withdraw()}
          data-testid="withdraw"
        >
          {t('hers.withdraw')}
        </Button>
      )}
      {isOpen && !isHers && (
        <>
          <b>{t('hers.isItTrue')}</b>
          {([true, false] as const).map((agrees) => (
            <Button
              key={String(agrees)}
              className={styles.big}
              variant={mine === agrees ? 'filled' : 'default'}
              loading={answering.sending}
              disabled={mine === agrees}
              onClick={() => void answer(agrees)}
              data-testid={agrees ? 'agree' : 'object'}
            >
              {t(agrees ? 'hers.agree' : 'hers.object')}
            </Button>
          ))}
        </>
      )}
      <RefusalNote refusal={answering.refusal ?? withdrawing.refusal} />
    </li>
  );
}
