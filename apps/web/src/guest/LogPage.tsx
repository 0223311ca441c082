import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { TextField } from '../form/fields';
import type { LogQuery } from '../gql/graphql';
import { When } from '../language/Code';
import { readNumber } from '../language/digits';
import { useWords, type Words } from '../language/useWords';
import { graphql } from '../line/operation';
import { usePages } from '../line/usePages';
import { Listing, type Column } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import pageStyles from './CheckPaperPage.module.css';
import styles from './LogPage.module.css';
import { Sheet } from './Sheet';

const LogText = graphql(`
  query Log($at: Int, $first: Int!, $after: String) {
    log(at: $at, first: $first, after: $after) {
      nodes {
        position
        entryId
        recordedAt
        digest
        kinds {
          kind
          about
          count
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

type Leaf = LogQuery['log']['nodes'][number];
const pickLog = (data: LogQuery) => data.log;
const route = getRouteApi('/log');

/** What an entry is about, in the reader's words; the exact name of the fact stands beside it for those who compare. */
function Kinds({ kinds }: Pick<Leaf, 'kinds'>) {
  const { t, number } = useWords();
  return (
    <ul className={styles.kinds}>
      {kinds.map(({ kind, about, count }) => (
        <li key={kind}>
          {count > 1 && `${number(count)} × `}
          {t(`logAbout.${about}` as 'logAbout.rug', { defaultValue: about })}{' '}
          {about !== 'unnamed' && <bdi dir="ltr">{kind}</bdi>}
        </li>
      ))}
    </ul>
  );
}

const columnsOf = ({ t, number }: Words): Column<Leaf>[] => [
  {
    key: 'place',
    head: t('log.place'),
    phone: 'title',
    cell: ({ position }) => <span data-testid={`place-${position}`}>{number(position)}</span>,
  },
  { key: 'when', head: t('log.when'), cell: ({ recordedAt }) => <When iso={recordedAt} time /> },
  { key: 'what', head: t('log.what'), cell: ({ kinds }) => <Kinds kinds={kinds} /> },
  {
    key: 'digest',
    head: t('log.digest'),
    cell: ({ digest }) => (
      <span className={pageStyles.digest}>
        <bdi dir="ltr">{digest}</bdi>
      </span>
    ),
  },
];

function GoToPlace({ first }: { first: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [place, setPlace] = useState(first);
  const wished = readNumber(place);
  const isPlace = wished !== null && Number.isInteger(wished) && wished > 0;
  function submit(event: FormEvent) {
    event.preventDefault();
    void navigate({ to: '/log', search: isPlace ? { place: String(wished) } : {} });
  }
  return (
    <form onSubmit={submit} className={styles.go}>
      <TextField
        label={t('log.goTo')}
        value={place}
        onChange={setPlace}
        inputMode="numeric"
        ltr
        testId="log-place"
      />
      <Button type="submit" variant="default" disabled={place.trim() !== '' && !isPlace} data-testid="log-go">
        {t('log.go')}
      </Button>
    </form>
  );
}

/** The log for everybody: that something was recorded, when, and the digest it is known by; never what it says. */
export function LogPage() {
  const words = useWords();
  const { t, number } = words;
  const { place = '' } = route.useSearch();
  const at = readNumber(place);
  const pages = usePages(
    LogText,
    { at: at !== null && Number.isInteger(at) ? at : null, first: 25 },
    pickLog,
  );
  return (
    <Sheet>
      <title>{t('log.title')}</title>
      <div className={styles.page}>
        <h1>{t('log.heading')}</h1>
        <p>{t('log.says')}</p>
        <p className={pageStyles.small}>{t('log.proof')}</p>
        <GoToPlace key={place} first={place} />
        <Listing
          caption={t('log.heading')}
          columns={columnsOf(words)}
          pages={pages}
          rowId={({ entryId }) => entryId}
          count={(total) => t('log.count', { count: total, number: number(total) })}
          empty={<EmptyState picture="border" title={t('log.none')} says={t('log.noneNext')} />}
        />
        <p className={pageStyles.small}>
          <Link to="/check">{t('log.check')}</Link>
        </p>
      </div>
    </Sheet>
  );
}
