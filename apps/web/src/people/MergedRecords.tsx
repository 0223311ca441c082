import { Button } from '@mantine/core';
import { newCommandKey } from '../form/commandKey';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import sides from './EnrolPersonPage.module.css';
import type { Person } from './person';
import { PersonBeside } from './PersonBeside';
import styles from './PersonPage.module.css';

export const UnmergeText = graphql(`
  mutation UnmergePeople($input: UnmergePeopleInput!) {
    unmergePeople(input: $input) {
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

/** The records that turned out to be hers, and the way back. */
export function MergedRecords({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const { t } = useWords();
  const account = useAccount();
  const { send, sending, refusal } = useCommand(UnmergeText);
  if (person.mergedRecords.length === 0) return null;

  async function unmerge(mergedId: string) {
    if (await send({ input: { commandKey: newCommandKey(), mergedId } })) onChanged();
  }

  return (
    <section className={`${styles.card} ${styles.wide}`} data-testid="merged-records">
      <h2>{t('person.merged')}</h2>
      <p className={styles.quiet}>{t('person.mergedSays')}</p>
      <div className={sides.side}>
        {person.mergedRecords.map((record) => (
          <PersonBeside key={record.id} person={record}>
            {may(account, 'mergePeople') && (
              <div className={styles.acts}>
                <Button
                  size="xs"
                  variant="default"
                  loading={sending}
                  onClick={() => void unmerge(record.id)}
                  data-testid="unmerge"
                >
                  {t('person.unmerge')}
                </Button>
              </div>
            )}
          </PersonBeside>
        ))}
      </div>
      <RefusalNote refusal={refusal} />
    </section>
  );
}
