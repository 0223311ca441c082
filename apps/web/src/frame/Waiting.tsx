import { Skeleton } from '@mantine/core';
import { useWords } from '../language/useWords';

/** The place of what is on its way. */
export function Waiting({ rows = 6 }: { rows?: number }) {
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('line.loading')} style={{ display: 'grid', gap: 12 }}>
      <Skeleton height={32} width="40%" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={44} />
      ))}
    </div>
  );
}
