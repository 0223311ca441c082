import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { EmptyState } from '../look/EmptyState';
import styles from './Security.module.css';

const ResetRequests = graphql(`
  query ResetRequests {
    passwordResetRequests {
      accountId
      login
      displayName
      askedAt
    }
  }
`);

const IssueReset = graphql(`
  mutation IssueReset($accountId: ID!) {
    issuePasswordReset(accountId: $accountId) {
      __typename
      ... on IssuePasswordResetPayload {
        resetToken
        expiresAt
      }
      ...RefusalParts
    }
  }
`);

/** Who forgot their password; an administrator makes sure that it is they, and hands them a link. */
export function ResetRequestsPage() {
  const { t, moment } = useWords();
  const [{ data, error, fetching }, again] = useQuery({
    query: ResetRequests,
    requestPolicy: 'network-only',
  });
  const issue = useCommand(IssueReset);
  const [made, setMade] = useState<{ accountId: string; link: string; until: string }>();
  const requests = data?.passwordResetRequests ?? [];

  async function make(accountId: string) {
    const link = await issue.send({ accountId });
    if (!link) return;
    const address = `${location.origin}/reset/${link.resetToken}`;
    setMade({ accountId, link: address, until: moment(link.expiresAt) });
  }
  return (
    <>
      <PageHead title={t('resets.title')} says={t('resets.says')} />
      {error && !data && <Fault error={error} again={() => again()} />}
      {fetching && !data && <Waiting />}
      {data && requests.length === 0 && (
        <EmptyState picture="knot" title={t('resets.none')} says={t('resets.noneSays')} />
      )}
      <ul className={styles.sessions} data-testid="reset-requests">
        {requests.map(({ accountId, login, displayName, askedAt }) => (
          <li key={accountId}>
            <div>
              <b>
                <bdi>{displayName}</bdi>
              </b>
              <p>
                <bdi dir="ltr">{login}</bdi> · {t('resets.asked', { at: moment(askedAt) })}
              </p>
              {made?.accountId === accountId && (
                <p>
                  {t('resets.handOver', { until: made.until })}{' '}
                  <code dir="ltr" className={styles.key} data-testid="reset-link">
                    {made.link}
                  </code>
                </p>
              )}
            </div>
            <Button
              variant="default"
              onClick={() => void make(accountId)}
              loading={issue.sending}
              data-testid="issue-reset"
            >
              {t('resets.make')}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={issue.refusal} />
    </>
  );
}
