import { Button } from '@mantine/core';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useWords } from '../language/useWords';
import { EmptyState } from '../look/EmptyState';

/** Something broke, or a part of the console could not be fetched. What was typed is kept in drafts. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const notFetched = /dynamically imported|module script|Loading chunk|preload/i.test(error.message);
  return (
    <EmptyState
      picture="knot"
      title={notFetched ? t('line.pageNotReached') : t('astray.broken')}
      says={notFetched ? t('line.pageNotReachedNext') : t('astray.brokenNext')}
      action={
        <>
          <Button onClick={() => (notFetched ? reset() : globalThis.location.reload())}>
            {notFetched ? t('act.tryAgain') : t('act.reload')}
          </Button>
          <Button component={Link} to="/" variant="default" onClick={reset}>
            {t('act.toDesk')}
          </Button>
        </>
      }
    />
  );
}

export function NoSuchPage() {
  const { t } = useWords();
  return (
    <EmptyState
      picture="border"
      title={t('astray.noPage')}
      says={t('astray.noPageNext')}
      action={
        <Button component={Link} to="/">
          {t('act.toDesk')}
        </Button>
      }
    />
  );
}
