import { Button } from '@mantine/core';
import { useQuery } from 'urql';
import type { HerLinesQuery } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import '../rugs/rug';
import styles from './hers.module.css';

const HerPayText = graphql(`
  query HerPay {
    payAccounts(first: 2) {
      nodes {
        id
        owed {
          rials
        }
        paid {
          rials
        }
        advances {
          rials
        }
        cooperative {
          id
          name {
            ...Name
          }
        }
      }
    }
  }
`);

const HerLinesText = graphql(`
  query HerLines($id: ID!, $first: Int, $after: String) {
    payAccount(id: $id) {
      id
      lines(first: $first, after: $after) {
        nodes {
          number
          kind
          on
          amount {
            rials
          }
          rug {
            id
            code
            design
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);
const pickLines = (data: HerLinesQuery) => data.payAccount?.lines;
type Line = NonNullable<HerLinesQuery['payAccount']>['lines']['nodes'][number];

const rialsInToman = 10;

interface Rials {
  rials: number;
}

/** What she was paid ahead is said so, and not as a debt with a sign. */
const unsigned = ({ rials }: Rials): Rials => ({ rials: Math.abs(rials) });

/** What she has in hand: what runs paid her, and what she was given before. */
const received = ({ paid, advances }: { paid: Rials; advances: Rials }): Rials => ({
  rials: paid.rials + advances.rials,
});

/** Money as people say it. */
function useToman(): (money: Rials) => string {
  const { t, number } = useWords();
  return ({ rials: amount }) =>
    t('hers.toman', { number: number(amount / rialsInToman, amount % rialsInToman === 0 ? 0 : 1) });
}

/** What she is owed and was paid, in toman, as people say it; the rials stand beside it. */
export function HerPay() {
  const { t, name, number } = useWords();
  const [{ data }] = useQuery({ query: HerPayText });
  const toman = useToman();
  const rials = ({ rials: amount }: Rials) => t('hers.rials', { number: number(amount) });
  return (
    <section className={styles.card} aria-labelledby="her-pay" data-testid="her-pay">
      <h2 id="her-pay">{t('hers.pay')}</h2>
      {data && data.payAccounts.nodes.length === 0 && <p>{t('hers.noPay')}</p>}
      {data?.payAccounts.nodes.map((account) => (
        <div key={account.id} className={styles.rugs}>
          {data.payAccounts.nodes.length > 1 && <p>{name(account.cooperative.name)}</p>}
          <div className={styles.money}>
            <div data-testid="owed">
              {t(account.owed.rials < 0 ? 'hers.ahead' : 'hers.owed')}
              <b>{toman(unsigned(account.owed))}</b>
              <small>{rials(unsigned(account.owed))}</small>
            </div>
            <div data-testid="paid">
              {t('hers.paid')}
              <b>{toman(received(account))}</b>
              <small>{rials(received(account))}</small>
            </div>
          </div>
          <HerLines accountId={account.id} />
        </div>
      ))}
    </section>
  );
}

/** What she was given is told as it came into her hand; what is taken off keeps its sign. */
const inHand: ReadonlySet<Line['kind']> = new Set(['ADVANCE', 'PAYMENT']);

/** What happened in one account, newest first, ten at a time; a line of work names its rug. */
function HerLines({ accountId }: { accountId: string }) {
  const { t } = useWords();
  const toman = useToman();
  const pages = usePages(HerLinesText, { id: accountId, first: 10 }, pickLines);
  return (
    <>
      <ul className={styles.pays}>
        {pages.nodes
          .filter(({ amount }) => amount.rials !== 0)
          .map((line) => (
            <li key={line.number} data-testid="her-line">
              <span>
                {t(`hers.line.${line.kind}`)} <When iso={line.on} />
                {line.rug && (
                  <small className={styles.ofRug}>
                    <bdi>{line.rug.design}</bdi> · <Code>{line.rug.code}</Code>
                  </small>
                )}
              </span>
              <b>{toman(inHand.has(line.kind) ? unsigned(line.amount) : line.amount)}</b>
            </li>
          ))}
      </ul>
      {pages.hasMore && (
        <Button
          variant="default"
          size="md"
          loading={pages.loadingMore}
          onClick={pages.more}
          data-testid="more-lines"
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
