import { useQuery } from 'urql';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
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
        lines(first: 25) {
          nodes {
            number
            kind
            on
            amount {
              rials
            }
          }
        }
      }
    }
  }
`);

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

/** What she is owed and was paid, in toman, as people say it; the rials stand beside it. */
export function HerPay() {
  const { t, name, number } = useWords();
  const [{ data }] = useQuery({ query: HerPayText });
  const toman = ({ rials: amount }: Rials) =>
    t('hers.toman', { number: number(amount / rialsInToman, amount % rialsInToman === 0 ? 0 : 1) });
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
          <ul className={styles.pays}>
            {account.lines.nodes
              .filter(({ amount }) => amount.rials !== 0)
              .map((line) => (
                <li key={line.number}>
                  <span>
                    {t(`hers.line.${line.kind}`)} <When iso={line.on} />
                  </span>
                  <b>{toman(line.amount)}</b>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
