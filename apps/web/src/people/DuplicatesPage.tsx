import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { newCommandKey } from '../form/commandKey';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type { DuplicatesQuery } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { EmptyState } from '../look/EmptyState';
import { UnmergeText } from './MergedRecords';
import { longLabel, PersonBeside } from './PersonBeside';
import './personParts';
import styles from './PersonPage.module.css';

const Duplicates = graphql(`
  query Duplicates {
    duplicates {
      likeness
      one {
        ...PersonBeside
      }
      other {
        ...PersonBeside
      }
    }
  }
`);

const MergeText = graphql(`
  mutation MergePeople($input: MergePeopleInput!) {
    mergePeople(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
          displayName
        }
      }
      ...RefusalParts
    }
  }
`);

const ApartText = graphql(`
  mutation TellPeopleApart($input: TellPeopleApartInput!) {
    tellPeopleApart(input: $input) {
      __typename
      ... on PersonPayload {
        person {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

type Pair = DuplicatesQuery['duplicates'][number];

/** What was just done, and for a merging the way back. */
interface Done {
  says: string;
  kept?: string;
  merged?: string;
}

/** Records that may be of one person, two and two: for staff to say which. */
export function DuplicatesPage() {
  const { t } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: Duplicates });
  const undo = useCommand(UnmergeText);
  const [done, setDone] = useState<Done | null>(null);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const finish = (what: Done) => {
    setDone(what);
    refresh();
    scrollTo({ top: 0 });
  };
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data) return fetching ? <Waiting /> : null;

  async function takeBack(mergedId: string) {
    if (await undo.send({ input: { commandKey: newCommandKey(), mergedId } }))
      finish({ says: t('person.unmerged') });
  }

  return (
    <>
      <PageHead title={t('person.pairs.title')} says={t('person.pairs.says')} />
      {done && (
        <div role="status" className={styles.done} data-testid="done">
          <div className={styles.head}>
            <span>
              {done.says}{' '}
              {done.kept && (
                <Link to="/people/$id" params={{ id: done.kept }}>
                  {t('person.pairs.openRecord')}
                </Link>
              )}
            </span>
            {done.merged && (
              <Button
                size="xs"
                variant="default"
                loading={undo.sending}
                onClick={() => void takeBack(done.merged!)}
                data-testid="undo-merge"
              >
                {t('person.pairs.undo')}
              </Button>
            )}
          </div>
        </div>
      )}
      <RefusalNote refusal={undo.refusal} />
      {data.duplicates.length === 0 ? (
        <EmptyState picture="medallion" title={t('person.pairs.none')} says={t('person.pairs.noneNext')} />
      ) : (
        <div className={styles.pairs}>
          {data.duplicates.map((pair) => (
            <TwoRecords key={`${pair.one.id}/${pair.other.id}`} pair={pair} onDone={finish} />
          ))}
        </div>
      )}
    </>
  );
}

function TwoRecords({ pair, onDone }: { pair: Pair; onDone: (done: Done) => void }) {
  const { t, list } = useWords();
  const merge = useCommand(MergeText);
  const apart = useCommand(ApartText);
  const { one, other, likeness } = pair;
  const busy = merge.sending || apart.sending;

  async function keep(keepId: string, mergedId: string) {
    const answer = await merge.send({ input: { commandKey: newCommandKey(), keepId, mergedId } });
    if (answer)
      onDone({
        says: t('person.pairs.mergedOne', { name: answer.person.displayName }),
        kept: keepId,
        merged: mergedId,
      });
  }

  async function tellApart() {
    const input = { commandKey: newCommandKey(), personId: one.id, otherId: other.id };
    if (await apart.send({ input })) onDone({ says: t('person.pairs.apart') });
  }

  return (
    <section className={styles.pair} data-testid="pair">
      <p className={styles.quiet}>{list(likeness.map((kind) => t(`person.likeness.${kind}`)))}</p>
      <div className={styles.two}>
        {[
          { mine: one, theirs: other },
          { mine: other, theirs: one },
        ].map(({ mine, theirs }) => (
          <PersonBeside key={mine.id} person={mine}>
            <Link to="/people/$id" params={{ id: mine.id }}>
              {t('person.pairs.openRecord')}
            </Link>
            <Button
              size="xs"
              h="auto"
              py={6}
              styles={longLabel}
              disabled={busy}
              onClick={() => void keep(mine.id, theirs.id)}
              data-testid="keep"
            >
              {t('person.pairs.keep')}
            </Button>
          </PersonBeside>
        ))}
      </div>
      <div className={styles.acts}>
        <Button
          variant="default"
          size="xs"
          disabled={busy}
          onClick={() => void tellApart()}
          data-testid="apart"
        >
          {t('person.pairs.two')}
        </Button>
      </div>
      <RefusalNote refusal={merge.refusal ?? apart.refusal} />
    </section>
  );
}
