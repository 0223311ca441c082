import { Link } from '@tanstack/react-router';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { PayRunsQuery, PayRunStatus } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State, type Tone } from '../look/State';
import { Money } from './Money';
import './payQueries';

const Runs = graphql(`
  query PayRuns($first: Int, $after: String) {
    payRuns(first: $first, after: $after) {
      nodes {
        ...PayRunParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const pick = (data: PayRunsQuery) => data.payRuns;

const tones: Record<PayRunStatus, Tone> = {
  PROPOSED: 'waiting',
  APPROVED: 'moving',
  DONE: 'done',
  CANCELLED: 'stopped',
};

export function RunState({ status }: { status: PayRunStatus }) {
  const { t } = useWords();
  return <State tone={tones[status]}>{t(`pay.status.${status}`)}</State>;
}

/** The payment runs, newest first. */
export function RunsPage() {
  const { t, number } = useWords();
  const pages = usePages(Runs, { first: 50 }, pick);
  return (
    <>
      <PageHead title={t('pay.runs')} says={t('pay.runsSays')} />
      <Listing
        caption={t('pay.runs')}
        pages={pages}
        rowId={(run) => run.id}
        count={(total) => t('pay.runCount', { count: total, number: number(total) })}
        columns={[
          {
            key: 'code',
            head: t('looms.code'),
            phone: 'title',
            cell: (run) => (
              <Link to="/pay/runs/$id" params={{ id: run.id }}>
                <Code>{run.code}</Code>
              </Link>
            ),
          },
          { key: 'status', head: t('rug.status'), cell: (run) => <RunState status={run.status} /> },
          { key: 'when', head: t('pay.on'), cell: (run) => <When iso={run.proposedAt} /> },
          { key: 'women', head: t('pay.women'), number: true, cell: (run) => number(run.itemCount) },
          { key: 'total', head: t('pay.total'), cell: (run) => <Money of={run.total} /> },
        ]}
        empty={
          <EmptyState
            picture="border"
            title={t('pay.noRuns')}
            says={t('pay.noRunsNext')}
            action={<LinkButton to="/pay">{t('pay.toOwed')}</LinkButton>}
          />
        }
      />
    </>
  );
}
