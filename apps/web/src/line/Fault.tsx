import { Button } from '@mantine/core';
import type { CombinedError } from 'urql';
import { useWords } from '../language/useWords';
import styles from './RefusalNote.module.css';

/** A page's query could not be answered: why, and the way on. */
export function Fault({ error, again }: { error: CombinedError; again: () => void }) {
  const { t } = useWords();
  const forbidden = error.graphQLErrors.some((one) => one.extensions['code'] === 'FORBIDDEN');
  return (
    <div role="alert" className={styles.note} data-testid="fault">
      <strong>
        {error.networkError
          ? t('line.pageNotReached')
          : forbidden
            ? t('refusal.forbidden')
            : t('refusal.fault')}
      </strong>
      <p>
        {error.networkError
          ? t('line.pageNotReachedNext')
          : forbidden
            ? t('refusal.forbiddenNext')
            : t('refusal.pageFaultNext')}
      </p>
      {!forbidden && (
        <Button mt="sm" variant="default" onClick={again}>
          {t('act.tryAgain')}
        </Button>
      )}
    </div>
  );
}
