import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { RugsToPriceQuery } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State } from '../look/State';
import { Money } from './Money';
import styles from './pay.module.css';
import './payQueries';

const ToPrice = graphql(`
  query RugsToPrice($first: Int, $after: String) {
    rugsToPrice(first: $first, after: $after) {
      nodes {
        rug {
          id
          code
          design
          areaCm2
        }
        agreement {
          id
          code
          basis
          rate {
            ...RialsParts
          }
        }
        total {
          ...RialsParts
        }
        earnings {
          amount {
            ...RialsParts
          }
          person {
            id
            displayName
          }
        }
        before {
          amount {
            ...RialsParts
          }
          person {
            id
            displayName
          }
        }
        hindrance
        hindranceText
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const PriceText = graphql(`
  mutation PriceRugs($input: PriceRugsInput!) {
    priceRugs(input: $input) {
      __typename
      ... on PriceRugsPayload {
        rugs {
          id
        }
        total {
          ...RialsParts
        }
      }
      ...RefusalParts
    }
  }
`);

type Row = RugsToPriceQuery['rugsToPrice']['nodes'][number];
const pick = (data: RugsToPriceQuery) => data.rugsToPrice;

/** Rugs that passed inspection, with what each maker earns by them; confirmed, it stands in their accounts. */
export function PricePage() {
  const { t, number, area } = useWords();
  const pages = usePages(ToPrice, { first: 25 }, pick);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<{ shown: string } | null>(null);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const { send, sending, refusal, clear } = useCommand(PriceText);
  const ready = pages.nodes.filter((row) => row.total && !left.has(row.rug.id));
  const picked = new Set(ready.map((row) => row.rug.id));

  function toggle(id: string) {
    setLeft((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
    clear();
  }
  async function price() {
    const rugs = ready.map((row) => ({ rugId: row.rug.id, shownRials: row.total?.rials ?? null }));
    const answer = await send({ input: { commandKey, rugs } });
    setCommandKey(newCommandKey());
    if (!answer) return;
    setDone(answer.total);
    pages.refresh();
  }

  return (
    <>
      <PageHead
        title={t('pay.price')}
        says={t('pay.priceSays')}
        action={
          ready.length > 0 && (
            <Button onClick={() => void price()} loading={sending} data-testid="price-rugs">
              {t('pay.priceNow', { count: ready.length, number: number(ready.length) })}
            </Button>
          )
        }
      />
      {done && (
        <p className={styles.done} role="status" data-testid="priced">
          {t('pay.priced')} <Money of={done} /> <Link to="/pay">{t('pay.toOwed')}</Link>
        </p>
      )}
      <RefusalNote refusal={refusal} />
      <Listing
        caption={t('pay.price')}
        pages={pages}
        rowId={(row) => row.rug.id}
        picking={{ picked, toggle, label: (id) => t('pay.pick', { code: codeOf(pages.nodes, id) }) }}
        count={(total) => t('pay.rugCount', { count: total, number: number(total) })}
        columns={[
          {
            key: 'code',
            head: t('looms.code'),
            phone: 'title',
            cell: (row) => (
              <Link to="/t/$code" params={{ code: row.rug.code }}>
                <Code>{row.rug.code}</Code>
              </Link>
            ),
          },
          {
            key: 'design',
            head: t('rug.design'),
            cell: (row) => (
              <span>
                <bdi>{row.rug.design}</bdi> · {area(row.rug.areaCm2)}
              </span>
            ),
          },
          {
            key: 'agreement',
            head: t('pay.agreement'),
            cell: (row) =>
              row.agreement ? (
                <span>
                  <Code>{row.agreement.code}</Code> {t(`pay.per.${row.agreement.basis}`)}:{' '}
                  <Money of={row.agreement.rate} />
                </span>
              ) : (
                <span className={styles.soft}>
                  {row.hindranceText} {/* No agreement helps a rug of which it is disputed who wove it. */}
                  {row.hindrance !== 'RUG_DISPUTED' && (
                    <Link to="/pay/agreements/new" search={{ rug: row.rug.id }} data-testid="agree-for-rug">
                      {t('pay.agreeForRug')}
                    </Link>
                  )}
                </span>
              ),
          },
          { key: 'earnings', head: t('pay.shares'), cell: (row) => <Shares row={row} /> },
        ]}
        empty={
          <EmptyState
            picture="medallion"
            title={t('pay.nothingToPrice')}
            says={t('pay.nothingToPriceNext')}
            action={<LinkButton to="/pay">{t('pay.toOwed')}</LinkButton>}
          />
        }
      />
    </>
  );
}

const codeOf = (rows: readonly Row[], id: string): string =>
  rows.find((row) => row.rug.id === id)?.rug.code ?? '';

/** What each maker earns; where it stands in the accounts of others, that too. */
function Shares({ row }: { row: Row }) {
  const { t } = useWords();
  return (
    <>
      {row.total ? <ShareList shares={row.earnings} /> : '–'}
      {row.before && (
        <div className={styles.soft} data-testid="priced-before">
          <State tone="waiting">{t('pay.makersChanged')}</State> {t('pay.writtenBefore')}
          <ShareList shares={row.before} />
        </div>
      )}
    </>
  );
}

function ShareList({ shares }: { shares: Row['earnings'] }) {
  return (
    <ul className={styles.shares}>
      {shares.map(({ person, amount }) => (
        <li key={person.id}>
          {person.displayName} <Money of={amount} />
        </li>
      ))}
    </ul>
  );
}
