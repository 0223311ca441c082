import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { newCommandKey } from '../form/commandKey';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { PayAccountsQuery } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { may, weaves } from '../session/account';
import { useAccount } from '../session/session';
import { InRun } from './InRun';
import { Money } from './Money';
import styles from './pay.module.css';
import { ProposePayRun, type PayAccountRow } from './payQueries';

const Accounts = graphql(`
  query PayAccounts($first: Int, $after: String) {
    payAccounts(first: $first, after: $after) {
      nodes {
        ...PayAccountLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const Waiting = graphql(`
  query RugsWaitingForPay {
    rugsToPrice(first: 1) {
      totalCount
    }
  }
`);

const pick = (data: PayAccountsQuery) => data.payAccounts;

/** Who is owed how much; from here what waits is priced and paid. */
export function OwedPage() {
  const { t, name, number } = useWords();
  const account = useAccount();
  const pages = usePages(Accounts, { first: 50 }, pick);
  const keeps = may(account, 'recordPay') && weaves(account.organisation?.kind);
  const [{ data }] = useQuery({ query: Waiting, pause: !keeps });
  const waiting = data?.rugsToPrice.totalCount ?? 0;
  return (
    <>
      <PageHead
        title={keeps ? t('pay.title') : t('pay.own')}
        says={keeps ? t('pay.says') : t('pay.ownSays')}
        action={
          keeps && pages.nodes.some((row) => row.owed.rials > 0 && !row.runCode) ? (
            <Propose count={pages.nodes.length} />
          ) : undefined
        }
      />
      {keeps && waiting > 0 && (
        <p className={styles.caution} role="status">
          {t('pay.waiting', { count: waiting, number: number(waiting) })}{' '}
          <Link to="/pay/price" data-testid="to-price">
            {t('pay.toPrice')}
          </Link>
        </p>
      )}
      {may(account, 'recordPay') && (
        <div className={styles.links}>
          <LinkButton to="/pay/runs" variant="default">
            {t('pay.runs')}
          </LinkButton>
          <LinkButton to="/pay/agreements" variant="default">
            {t('pay.agreements')}
          </LinkButton>
          <LinkButton to="/pay/price" variant="default">
            {t('pay.price')}
          </LinkButton>
        </div>
      )}
      <Listing
        caption={t('pay.title')}
        pages={pages}
        rowId={(row) => row.id}
        count={(total) => t('pay.accounts', { count: total, number: number(total) })}
        columns={[
          {
            key: 'person',
            head: t('pay.woman'),
            phone: 'title',
            cell: (row) => (
              <Link to="/pay/accounts/$id" params={{ id: row.id }} data-testid="pay-account">
                {row.person.displayName}
              </Link>
            ),
          },
          { key: 'owed', head: t('pay.owed'), cell: (row) => <Owed row={row} /> },
          {
            key: 'run',
            head: t('pay.run'),
            cell: (row) => (row.runCode ? <InRun account={row} /> : '–'),
          },
          ...(keeps
            ? []
            : [
                {
                  key: 'cooperative',
                  head: t('rug.cooperative'),
                  cell: (row: PayAccountRow) => name(row.cooperative.name),
                },
              ]),
        ]}
        empty={
          <EmptyState
            picture="knot"
            title={t('pay.none')}
            says={keeps ? t('pay.noneNext') : t('pay.noneOwn')}
            action={keeps && <LinkButton to="/pay/agreements/new">{t('pay.makeAgreement')}</LinkButton>}
          />
        }
      />
    </>
  );
}

function Owed({ row }: { row: PayAccountRow }) {
  const { t } = useWords();
  return row.owed.rials < 0 ? (
    <span>
      <Money of={row.owed} /> <small>{t('pay.ahead')}</small>
    </span>
  ) : (
    <Money of={row.owed} />
  );
}

/** Puts together a run of all who are owed something. */
function Propose({ count }: { count: number }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { send, sending, refusal } = useCommand(ProposePayRun);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  async function propose() {
    const answer = await send({ input: { commandKey } });
    if (answer) await navigate({ to: '/pay/runs/$id', params: { id: answer.run.id } });
    else setCommandKey(newCommandKey());
  }
  return (
    <>
      <Button
        onClick={() => void propose()}
        loading={sending}
        disabled={count === 0}
        data-testid="propose-run"
      >
        {t('pay.propose')}
      </Button>
      <RefusalNote refusal={refusal} />
    </>
  );
}
