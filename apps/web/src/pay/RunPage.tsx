import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type { OnePayRunQuery, PayItemState } from '../gql/graphql';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State, type Tone } from '../look/State';
import { Money } from './Money';
import styles from './pay.module.css';
import { OnePayRun, type OneRun } from './oneRun';
import { RunActs } from './RunActs';
import { RunItemActs } from './RunItemActs';
import { RunState } from './RunsPage';

const route = getRouteApi('/pay/runs/$id');
const pick = (data: OnePayRunQuery) => data.payRun?.items;
const itemTones: Record<PayItemState, Tone> = {
  WAITING: 'waiting',
  PAID: 'done',
  FAILED: 'stopped',
  RETURNED: 'stopped',
};

/** One payment run: whom it pays, what is to be done next, and what became of each payment. */
export function RunPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const [{ data, error }, refetch] = useQuery({ query: OnePayRun, variables: { id, first: 50 } });
  const again = () => refetch({ requestPolicy: 'network-only' });
  if (error && !data) return <Fault error={error} again={again} />;
  if (!data) return <Waiting />;
  if (!data.payRun)
    return (
      <EmptyState
        picture="border"
        title={t('pay.runGone')}
        says={t('pay.goneNext')}
        action={<LinkButton to="/pay/runs">{t('pay.runs')}</LinkButton>}
      />
    );
  return <Shown run={data.payRun} onChanged={again} />;
}

function Shown({ run, onChanged }: { run: OneRun; onChanged: () => void }) {
  const { t, name, number } = useWords();
  const [said, setSaid] = useState('');
  const pages = usePages(OnePayRun, { id: run.id, first: 50 }, pick);
  const done = (words: string) => {
    setSaid(words);
    onChanged();
    pages.refresh();
  };
  const sums = ['bankWaiting', 'cashWaiting', 'paid', 'failed'] as const;
  return (
    <>
      <PageHead
        kind={t('pay.run')}
        title={run.code}
        code
        says={
          <>
            <RunState status={run.status} /> · {name(run.cooperative.name)} · {t('pay.proposedBy')}{' '}
            <bdi>{run.proposedBy}</bdi> · <When iso={run.proposedAt} time />
          </>
        }
      />
      {said && (
        <p className={styles.done} role="status" data-testid="said">
          {said}
        </p>
      )}
      {run.approvedBy && run.approvedAt && (
        <p className={styles.soft} data-testid="approved-by">
          {t('pay.approvedBy')} <bdi>{run.approvedBy}</bdi> · <When iso={run.approvedAt} time />
          {run.sameHand && <> · {t('pay.sameHand')}</>}
        </p>
      )}
      {run.cancelReason && <p className={styles.caution}>{run.cancelReason}</p>}
      <dl className={styles.sums}>
        <div data-main="true" data-testid="run-total">
          <dt>{t('pay.total')}</dt>
          <dd>
            <Money of={run.total} />
          </dd>
        </div>
        {sums
          .filter((sum) => run[sum].rials > 0)
          .map((sum) => (
            <div key={sum}>
              <dt>{t(`pay.sums.${sum}`)}</dt>
              <dd>
                <Money of={run[sum]} />
              </dd>
            </div>
          ))}
      </dl>
      <RunActs run={run} onDone={done} />
      <Listing
        caption={t('pay.run')}
        pages={pages}
        rowId={(item) => String(item.line)}
        count={(total) => t('pay.accounts', { count: total, number: number(total) })}
        columns={[
          {
            key: 'person',
            head: t('pay.woman'),
            phone: 'title',
            cell: (item) => (
              <Link to="/pay/accounts/$id" params={{ id: item.account.id }}>
                {item.person.displayName}
              </Link>
            ),
          },
          { key: 'amount', head: t('pay.amount'), cell: (item) => <Money of={item.amount} /> },
          { key: 'how', head: t('pay.how'), cell: (item) => t(`pay.ways.${item.how}`) },
          {
            key: 'state',
            head: t('rug.status'),
            cell: (item) => (
              <span>
                <State tone={itemTones[item.state]}>{t(`pay.itemState.${item.state}`)}</State>
                {item.held && (
                  <div className={styles.caution} data-testid="held">
                    {t('pay.held')} <Link to="/pay/price">{t('pay.toPrice')}</Link>
                  </div>
                )}
                {item.reason && <div className={styles.soft}>{item.reason}</div>}
              </span>
            ),
          },
          {
            key: 'acts',
            head: t('pay.acts'),
            cell: (item) => <RunItemActs run={run} item={item} onDone={done} />,
          },
        ]}
        empty={<EmptyState picture="knot" title={t('pay.none')} says={t('pay.noRunsNext')} />}
      />
    </>
  );
}
