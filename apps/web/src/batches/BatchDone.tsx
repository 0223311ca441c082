import { LinkButton } from '../frame/LinkButton';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHead } from '../frame/PageHead';
import type { RegisterBatchMutation } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import type { Accepted } from '../line/sendMutation';
import { sizeOf } from '../rugs/rug';
import styles from './BatchDone.module.css';

export type DoneBatch = Accepted<RegisterBatchMutation>['batch'];

/** The batch is registered: the code of every rug, to be written on its label now. */
export function BatchDone({ batch, again }: { batch: DoneBatch; again: () => void }) {
  const words = useWords();
  const { t, number, area, weight } = words;
  return (
    <div data-testid="batch-done">
      <PageHead
        title={t('batch.doneTitle', { count: batch.rugCount, number: number(batch.rugCount) })}
        says={t('batch.doneSays', {
          code: batch.code,
          area: area(batch.areaCm2),
          weight: weight(batch.weightG),
        })}
        action={
          <>
            <Button onClick={again}>{t('batch.another')}</Button>
            <LinkButton
              to="/labels/new"
              search={{ batch: batch.id }}
              variant="default"
              data-testid="print-labels-of-batch"
            >
              {t('labels.short')}
            </LinkButton>
            <LinkButton to="/inspect" variant="default">
              {t('place.inspect')}
            </LinkButton>
          </>
        }
      />
      <p className={styles.batch}>
        <Link to="/t/$code" params={{ code: batch.code }} data-testid="batch-link">
          {t('batch.open', { code: batch.code })}
        </Link>
      </p>
      <ol className={styles.codes}>
        {batch.rugs.nodes.map((rug) => (
          <li key={rug.id}>
            <Link to="/t/$code" params={{ code: rug.code }} data-testid="new-rug">
              <Code>{rug.code}</Code>
            </Link>
            <span>
              <bdi>{rug.design}</bdi> · {sizeOf(words, rug)}
            </span>
          </li>
        ))}
      </ol>
      {batch.rugs.nodes.length < batch.rugCount && <p>{t('batch.moreCodes', { code: batch.code })}</p>}
    </div>
  );
}
