import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import styles from '../accounts/accounts.module.css';
import { ChoiceField, DateField } from '../form/fields';
import { PageHead } from '../frame/PageHead';
import type { AccessEvent, AccessLogQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { readDay, shiftDay } from '../language/dates';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import { download } from '../papers/download';

const AccessLogText = graphql(`
  query AccessLog(
    $accountId: ID
    $what: AccessEvent
    $outcome: AccessOutcome
    $from: DateTime
    $to: DateTime
    $first: Int
    $after: String
  ) {
    accessLog(
      accountId: $accountId
      what: $what
      outcome: $outcome
      from: $from
      to: $to
      first: $first
      after: $after
    ) {
      nodes {
        id
        at
        times
        what
        outcome
        reason
        accountId
        accountName
        loginMark
        subjectKind
        subjectName
        network
        agent
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

/** Every event that the schema has, so that a new one cannot be forgotten here; in the order of the choice. */
const eventNames: Record<AccessEvent, true> = {
  SIGN_IN: true,
  PHONE_CODE: true,
  SECOND_FACTOR: true,
  PASSWORD_CHANGED: true,
  RESET: true,
  INVITATION_MADE: true,
  INVITATION_WITHDRAWN: true,
  INVITATION_ACCEPTED: true,
  PHONE_CHANGED: true,
  SESSION_REVOKED: true,
  TOKEN_REUSED: true,
  POST_SWITCHED: true,
  ACCOUNT_CHANGED: true,
  ACCOUNT_DISABLED: true,
  ACCOUNT_ENABLED: true,
  PROVIDER_CHANGED: true,
  KEY_CHANGED: true,
  KEY_USED: true,
  SHARE_CHANGED: true,
  SHARE_USED: true,
  PERSONAL_DATA_SHOWN: true,
  PERSONAL_DATA_SOUGHT: true,
  PERSONAL_DATA_EXPORTED: true,
  PERSONAL_DATA_ERASED: true,
  OUTBOX_READ: true,
  PERMISSION: true,
};
const events = Object.keys(eventNames) as AccessEvent[];
const pickRows = (data: AccessLogQuery) => data.accessLog;
type Row = AccessLogQuery['accessLog']['nodes'][number];
const route = getRouteApi('/access-log');

/** A day of the reader as an instant: days begin where the reader is. */
const dayBegins = (day: string | null): string | null =>
  day ? new Date(`${day}T00:00:00`).toISOString() : null;

/** Who got in and who did not, in sentences, and as a file. */
export function AccessLogPage() {
  const { t, number } = useWords();
  const { account: accountId } = route.useSearch();
  const [what, setWhat] = useState('');
  const [outcome, setOutcome] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [fetching, setFetching] = useState(false);
  const [failed, setFailed] = useState(false);
  const lastDay = readDay(to);
  const wish = {
    accountId: accountId ?? null,
    what: (what || null) as AccessEvent | null,
    outcome: (outcome || null) as 'DONE' | 'REFUSED' | null,
    from: dayBegins(readDay(from)),
    to: dayBegins(lastDay && shiftDay(lastDay, 1)),
  };
  const pages = usePages(AccessLogText, { ...wish, first: 50 }, pickRows);

  async function fetchFile() {
    setFetching(true);
    const asked = Object.entries(wish).filter((entry): entry is [string, string] => entry[1] !== null);
    setFailed(
      !(await download(`/access-log.csv?${new URLSearchParams(asked).toString()}`, 'access-log.csv')),
    );
    setFetching(false);
  }

  return (
    <>
      <PageHead
        title={t('accessLog.title')}
        says={t('accessLog.says')}
        action={
          <Button variant="default" loading={fetching} onClick={() => void fetchFile()} data-testid="log-csv">
            {t('accessLog.download')}
          </Button>
        }
      />
      {failed && (
        <p role="alert" className={styles.sure}>
          {t('accessLog.notDownloaded')}
        </p>
      )}
      {accountId && (
        <p className={styles.said}>
          {t('accessLog.onlyAccount')} <Link to="/access-log">{t('accessLog.all')}</Link>
        </p>
      )}
      <div className={styles.seek}>
        <ChoiceField
          label={t('accessLog.what')}
          value={what}
          onChange={setWhat}
          blank={t('list.all')}
          choices={events.map((value) => ({ value, label: t(`accessEvent.${value}`) }))}
          testId="log-what"
        />
        <ChoiceField
          label={t('accessLog.outcome')}
          value={outcome}
          onChange={setOutcome}
          blank={t('list.all')}
          choices={[
            { value: 'DONE', label: t('accessLog.done') },
            { value: 'REFUSED', label: t('accessLog.refused') },
          ]}
        />
        <DateField label={t('accessLog.from')} value={from} onChange={setFrom} />
        <DateField label={t('accessLog.to')} value={to} onChange={setTo} />
      </div>
      <Listing
        caption={t('accessLog.title')}
        pages={pages}
        rowId={(row) => row.id}
        columns={[
          {
            key: 'what',
            head: t('accessLog.what'),
            phone: 'title',
            cell: (row) => (
              <>
                {t(`accessEvent.${row.what}`)}
                {row.times > 1 && (
                  <small className={styles.soft}>
                    {' '}
                    {t('accessLog.times', { number: number(row.times) })}
                  </small>
                )}
              </>
            ),
          },
          { key: 'who', head: t('accessLog.who'), cell: (row) => <Who row={row} /> },
          { key: 'whose', head: t('accessLog.subject'), cell: (row) => <Subject row={row} /> },
          { key: 'when', head: t('accessLog.when'), cell: (row) => <When iso={row.at} time /> },
          {
            key: 'outcome',
            head: t('accessLog.outcome'),
            cell: (row) => (
              <>
                <State tone={row.outcome === 'DONE' ? 'done' : 'stopped'}>
                  {row.outcome === 'DONE' ? t('accessLog.done') : t('accessLog.refused')}
                </State>{' '}
                {row.reason && <Code>{row.reason}</Code>}
              </>
            ),
          },
          {
            key: 'where',
            head: t('accessLog.where'),
            cell: (row) => (
              <span>
                {row.network && <Code>{row.network}</Code>} {row.agent && <Agent agent={row.agent} />}
              </span>
            ),
          },
        ]}
        empty={<EmptyState picture="border" title={t('accessLog.none')} says={t('accessLog.noneNext')} />}
      />
    </>
  );
}

function Who({ row }: { row: Row }) {
  const { t } = useWords();
  if (row.accountName) return <bdi>{row.accountName}</bdi>;
  if (row.accountId) return t('accessLog.somebody');
  return row.loginMark ? t('accessLog.unknownLogin', { mark: row.loginMark }) : t('accessLog.nobody');
}

/** The program that asked and its system; one that is known to nobody is called a program. */
function Agent({ agent }: { agent: string }) {
  const { t } = useWords();
  const [program, system] = agent.split('/');
  if (program !== 'program') return <Code>{agent}</Code>;
  return (
    <>
      {t('accessLog.program')}
      {system && <Code>{`/${system}`}</Code>}
    </>
  );
}

/** The kinds of what the log tells of that have a word of their own. */
const kinds = ['person', 'account', 'key', 'share', 'provider', 'pay-run'] as const;

/** Whose data was shown, which key was made: what it was done to. */
function Subject({ row: { subjectKind, subjectName } }: { row: Row }) {
  const { t } = useWords();
  if (!subjectKind) return '–';
  const kind = kinds.find((known) => known === subjectKind);
  return (
    <>
      {kind ? t(`accessLogKind.${kind}`) : <Code>{subjectKind}</Code>}
      {subjectName && (
        <>
          {' '}
          <bdi>{subjectName}</bdi>
        </>
      )}
    </>
  );
}
