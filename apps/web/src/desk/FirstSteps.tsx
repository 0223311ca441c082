import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { Icon } from '../look/Icon';
import { may, weaves, type Account } from '../session/account';
import styles from './DeskPage.module.css';

const Begun = graphql(`
  query Begun($staff: Boolean!, $maker: Boolean!) {
    villages @include(if: $staff) {
      id
    }
    organisations(first: 2) @include(if: $staff) {
      totalCount
    }
    accounts(first: 2) @include(if: $staff) {
      totalCount
    }
    people(first: 1) @include(if: $maker) {
      totalCount
    }
    looms(first: 1) @include(if: $maker) {
      totalCount
    }
    rugs(first: 1) @include(if: $maker) {
      totalCount
    }
  }
`);

const places = {
  villages: '/villages/new',
  organisations: '/organisations/new',
  accounts: '/accounts/invite',
  people: '/people/new',
  looms: '/looms/new',
  rugs: '/batches/new',
} as const;

/** Somebody's own account is there from the first day. */
const already = { villages: 0, organisations: 0, accounts: 1, people: 0, looms: 0, rugs: 0 };

type Listed = readonly unknown[] | { totalCount?: number | null };
const countOf = (listed: Listed | undefined): number | undefined =>
  listed === undefined || 'length' in listed ? listed?.length : (listed.totalCount ?? 0);

/** What is done before any work can wait: shown until all of it is. */
export function FirstSteps({ account }: { account: Account }) {
  const { t } = useWords();
  const staff = may(account, 'recordVillage') && may(account, 'inviteAccount');
  const maker = weaves(account.organisation?.kind) && may(account, 'registerBatch');
  const [{ data }] = useQuery({ query: Begun, variables: { staff, maker }, pause: !staff && !maker });
  const steps = (Object.keys(places) as (keyof typeof places)[]).flatMap((step) => {
    const count = countOf(data?.[step]);
    return count === undefined ? [] : [{ step, isDone: count > already[step] }];
  });
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <section data-testid="first-steps" className={styles.steps}>
      <h2>{t('firstSteps.title')}</h2>
      <ol className={styles.cards}>
        {steps.map(({ step, isDone }) => (
          <li key={step} className={styles.card} data-done={isDone} data-testid={`step-${step}`}>
            <Icon name={isDone ? 'check' : 'add'} size={28} />
            <div>
              <h3>{t(`firstSteps.${step}.title`)}</h3>
              <p>{t(`firstSteps.${step}.says`)}</p>
            </div>
            {isDone ? (
              <span>{t('firstSteps.done')}</span>
            ) : (
              <LinkButton to={places[step]} variant="default">
                {t(`firstSteps.${step}.act`)}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
