import { Button } from '@mantine/core';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Provider, useQuery } from 'urql';
import { Waiting } from '../frame/Waiting';
import { useWords } from '../language/useWords';
import { makeClient } from '../line/client';
import { Fault } from '../line/Fault';
import { EmptyState } from '../look/EmptyState';
import { Icon } from '../look/Icon';
import { StoryBody } from '../trace/StoryBody';
import { TraceQueryText } from '../trace/trace';
import { GuestContext } from './guest';
import { SharedText, type SharedThing } from './shared';
import { Sheet } from './Sheet';
import { SharedOrganisation } from './SharedOrganisation';
import styles from './SharedPage.module.css';

/** The link opens nothing (any more); which of the reasons it is nobody is told. */
function Over() {
  const { t } = useWords();
  return (
    <Sheet>
      <title>{t('shared.title')}</title>
      <div data-testid="share-over">
        <EmptyState picture="knot" title={t('shared.over')} says={t('shared.overNext')} />
      </div>
    </Sheet>
  );
}

/** Who shows this to whom, until when, and what was left out. */
function Terms({ shared }: { shared: SharedThing }) {
  const { t, name, date } = useWords();
  const from = shared.from ? name(shared.from.name) : t('shared.fromZone');
  return (
    <aside className={styles.terms} data-testid="share-terms">
      <Icon name="share" size={20} />
      <div>
        <p>
          {t('shared.from', { from, label: shared.label })}{' '}
          {t('shared.until', { when: date(shared.expiresAt) })}
        </p>
        <p className={styles.small}>
          {shared.papers ? '' : `${t('shared.withoutPapers')} `}
          {shared.prices ? '' : t('shared.withoutPrices')}
        </p>
      </div>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="print" size={16} />}
        onClick={() => window.print()}
        className={styles.print}
      >
        {t('handOver.print')}
      </Button>
    </aside>
  );
}

function SharedStory({ code }: { code: string }) {
  const { t } = useWords();
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: TraceQueryText,
    variables: { code, first: 100 },
  });
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data || (data.trace === null && (fetching || stale))) return <Waiting />;
  if (!data.trace)
    return (
      <EmptyState picture="knot" title={t('shared.notShown', { code })} says={t('shared.notShownNext')} />
    );
  const { trace } = data;
  // A guest waits for no paper: what is ready is there.
  const papers = trace.papers.filter((paper) => paper.state === 'DONE');
  return <StoryBody key={trace.code} trace={{ ...trace, papers }} refresh={refresh} />;
}

function Opened({ token, code, onOver }: { token: string; code: string | undefined; onOver: () => void }) {
  const { t, name } = useWords();
  const [{ data, error }, again] = useQuery({ query: SharedText });
  const shared = data?.shared;
  const isNothing = data !== undefined && !shared;
  useEffect(() => {
    if (isNothing) onOver();
  }, [isNothing, onOver]);
  const guest = useMemo(() => (shared ? { token, kind: shared.kind } : null), [shared, token]);
  if (error && !data)
    return (
      <Sheet>
        <Fault error={error} again={() => again({ requestPolicy: 'network-only' })} />
      </Sheet>
    );
  if (!shared) return <Waiting />;
  const shown = code ?? shared.code;
  return (
    <GuestContext value={guest}>
      <Sheet>
        <Terms shared={shared} />
        {code && code !== shared.code && (
          <p className={styles.back}>
            <Link to="/shared" hash={token} data-testid="back-to-shared">
              {t('shared.back', { code: shared.code ?? name(shared.organisation?.name) })}
            </Link>
          </p>
        )}
        {shown ? (
          <SharedStory code={shown} />
        ) : (
          <SharedOrganisation title={name(shared.organisation?.name)} />
        )}
      </Sheet>
    </GuestContext>
  );
}

const route = getRouteApi('/shared');

/**
 * What somebody without an account was shown. The token stands behind the # of the address, which no browser sends; it
 * goes to the server in a header alone, and no session of this browser goes with it.
 */
export function SharedPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  const { code } = route.useSearch();
  const [over, setOver] = useState('');
  const onOver = useCallback(() => setOver(token), [token]);
  const client = useMemo(() => makeClient({ token, onOver }), [token, onOver]);
  if (!token.startsWith('gs_') || over === token) return <Over />;
  return (
    <Provider value={client}>
      <Opened key={token} token={token} code={code} onOver={onOver} />
    </Provider>
  );
}
