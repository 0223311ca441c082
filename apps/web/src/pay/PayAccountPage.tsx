import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type { OnePayAccountQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { InRun } from './InRun';
import { Money } from './Money';
import { MoneyForms } from './MoneyForms';
import { PaperButton } from './PaperButton';
import styles from './pay.module.css';
import './payQueries';

const One = graphql(`
  query OnePayAccount($id: ID!, $first: Int, $after: String) {
    payAccount(id: $id) {
      ...PayAccountLine
      earned {
        ...RialsParts
      }
      advances {
        ...RialsParts
      }
      charges {
        ...RialsParts
      }
      corrections {
        ...RialsParts
      }
      held {
        ...RialsParts
      }
      paid {
        ...RialsParts
      }
      message {
        text
        characters
        parts
      }
      lines(first: $first, after: $after) {
        nodes {
          number
          kind
          on
          how
          runCode
          lotCode
          note
          corrects
          answered
          amount {
            ...RialsParts
          }
          owedAfter {
            ...RialsParts
          }
          rug {
            id
            code
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
      }
    }
  }
`);

type Account = NonNullable<OnePayAccountQuery['payAccount']>;
type Line = Account['lines']['nodes'][number];
const route = getRouteApi('/pay/accounts/$id');
const pick = (data: OnePayAccountQuery) => data.payAccount?.lines;

/** What a woman is owed and why, line by line; her clerk records here what moves it. */
export function PayAccountPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const [{ data, error }, refetch] = useQuery({ query: One, variables: { id, first: 50 } });
  const again = () => refetch({ requestPolicy: 'network-only' });
  if (error && !data) return <Fault error={error} again={again} />;
  if (!data) return <Waiting />;
  if (!data.payAccount)
    return (
      <EmptyState
        picture="border"
        title={t('pay.gone')}
        says={t('pay.goneNext')}
        action={<LinkButton to="/pay">{t('pay.toOwed')}</LinkButton>}
      />
    );
  return <Shown account={data.payAccount} onChanged={again} />;
}

function Shown({ account, onChanged }: { account: Account; onChanged: () => void }) {
  const { t, name, number } = useWords();
  const reader = useAccount();
  const [said, setSaid] = useState('');
  const pages = usePages(One, { id: account.id, first: 50 }, pick);
  const done = (words: string) => {
    setSaid(words);
    onChanged();
    pages.refresh();
  };
  const sums = ['earned', 'corrections', 'advances', 'charges', 'paid', 'held'] as const;
  return (
    <>
      <PageHead
        kind={t('pay.statement')}
        title={account.person.displayName}
        says={
          <>
            <Code>{account.code}</Code> · {name(account.cooperative.name)}
          </>
        }
      />
      {said && (
        <p className={styles.done} role="status" data-testid="said">
          {said}
        </p>
      )}
      <dl className={styles.sums}>
        <div data-main="true" data-testid="owed">
          <dt>{account.owed.rials < 0 ? t('pay.ahead') : t('pay.owed')}</dt>
          <dd>
            <Money of={account.owed} />
          </dd>
        </div>
        {sums
          .filter((sum) => sum === 'earned' || account[sum].rials !== 0)
          .map((sum) => (
            <div key={sum}>
              <dt>{t(`pay.sums.${sum}`)}</dt>
              <dd>
                <Money of={account[sum]} />
              </dd>
            </div>
          ))}
      </dl>
      {account.runCode && (
        <p className={styles.soft} data-testid="in-run">
          <InRun account={account} />
        </p>
      )}
      {may(reader, 'takePayPaper') && (
        <div className={styles.acts}>
          <PaperButton label={t('pay.paper')} of={{ accountId: account.id }} />
        </div>
      )}
      {may(reader, 'recordPay') && <MoneyForms account={account} onDone={done} />}
      <section className={styles.card}>
        <h2>{t('pay.message')}</h2>
        <p className={styles.message} data-testid="pay-message">
          {account.message.text}
        </p>
        <p className={styles.soft}>
          {t('pay.messageParts', {
            characters: number(account.message.characters),
            parts: number(account.message.parts),
          })}
        </p>
      </section>
      <Listing
        caption={t('pay.statement')}
        pages={pages}
        rowId={(line) => String(line.number)}
        columns={[
          {
            key: 'kind',
            head: t('pay.what'),
            phone: 'title',
            cell: (line) => <What line={line} />,
          },
          { key: 'on', head: t('pay.on'), cell: (line) => <When iso={line.on} /> },
          {
            key: 'amount',
            head: t('pay.amount'),
            cell: (line) => (line.amount.rials === 0 ? '–' : <Money of={line.amount} />),
          },
          { key: 'owed', head: t('pay.owedAfter'), cell: (line) => <Money of={line.owedAfter} /> },
          { key: 'number', head: t('pay.line'), cell: (line) => number(line.number) },
        ]}
        empty={<EmptyState picture="knot" title={t('pay.none')} says={t('pay.noneOwn')} />}
      />
    </>
  );
}

function What({ line }: { line: Line }) {
  const { t, number } = useWords();
  return (
    <span>
      {t(`pay.kinds.${line.kind}`)}{' '}
      {line.rug && (
        <Link to="/t/$code" params={{ code: line.rug.code }}>
          <Code>{line.rug.code}</Code>
        </Link>
      )}
      {(line.runCode ?? line.lotCode) && <Code>{line.runCode ?? line.lotCode ?? ''}</Code>}
      {line.how && ` · ${t(`pay.ways.${line.how}`)}`}
      {line.corrects && ` · ${t('pay.correctsLine', { line: number(line.corrects) })}`}
      {line.answered && <div className={styles.soft}>{line.answered}</div>}
      {line.note && <div className={styles.soft}>{line.note}</div>}
    </span>
  );
}
