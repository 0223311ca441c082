import { LinkButton } from './LinkButton';
import { Button } from '@mantine/core';
import { type ErrorComponentProps } from '@tanstack/react-router';
import { useWords } from '../language/useWords';
import { EmptyState } from '../look/EmptyState';

/** Something broke, or a part of the console could not be fetched. What was typed is kept in drafts. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const notFetched = /dynamically imported|module script|Loading chunk|preload/i.test(String(error));
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
          <LinkButton to="/" variant="default" onClick={reset}>
            {t('act.toDesk')}
          </LinkButton>
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
      action={<LinkButton to="/">{t('act.toDesk')}</LinkButton>}
    />
  );
}
