import { Link } from '@tanstack/react-router';
import type { RugsOfPersonQuery } from '../gql/graphql';
import { Button } from '@mantine/core';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { RugState } from '../look/State';
import '../rugs/rug';
import styles from './PersonPage.module.css';

const RugsOfPerson = graphql(`
  query RugsOfPerson($makerId: ID!, $first: Int, $after: String) {
    rugs(filter: { makerId: $makerId }, first: $first, after: $after) {
      nodes {
        id
        code
        design
        status
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const pick = (data: RugsOfPersonQuery) => data.rugs;

/** What she made, under all her records. */
export function HerRugs({ personId }: { personId: string }) {
  const { t, number } = useWords();
  const pages = usePages(RugsOfPerson, { makerId: personId, first: 12 }, pick);
  return (
    <section className={`${styles.card} ${styles.wide}`} data-testid="her-rugs">
      <div className={styles.head}>
        <h2>{t('person.rugs')}</h2>
        {pages.total ? (
          <span className={styles.quiet}>
            {t('rugs.count', { count: pages.total, number: number(pages.total) })}
          </span>
        ) : null}
      </div>
      {!pages.loading && pages.nodes.length === 0 && <p className={styles.quiet}>{t('person.noRugs')}</p>}
      <ul className={styles.rugs}>
        {pages.nodes.map((rug) => (
          <li key={rug.id}>
            <Link to="/t/$code" params={{ code: rug.code }}>
              <Code>{rug.code}</Code>
            </Link>
            <bdi>{rug.design}</bdi>
            <RugState status={rug.status} />
          </li>
        ))}
      </ul>
      {pages.hasMore && (
        <div className={styles.acts}>
          <Button size="xs" variant="default" loading={pages.loadingMore} onClick={pages.more}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
