import { Button } from '@mantine/core';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';

/** A batch that is kept until there is a line. */
export interface WaitingBatch {
  waits: number;
}

/** The line is down: the batch is kept and goes by itself; the codes of its rugs come then. */
export function BatchWaits({ batch, again }: { batch: WaitingBatch; again: () => void }) {
  const { t, number } = useWords();
  return (
    <div data-testid="batch-waits">
      <PageHead
        title={t('outbox.keptTitle', { count: batch.waits, number: number(batch.waits) })}
        says={t('outbox.kept')}
        action={
          <>
            <Button onClick={again}>{t('batch.another')}</Button>
            <LinkButton to="/waiting" variant="default">
              {t('outbox.look')}
            </LinkButton>
          </>
        }
      />
    </div>
  );
}
