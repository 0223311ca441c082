import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { Code, When } from '../language/Code';
import { CodeLink } from '../guest/CodeLink';
import { useWords } from '../language/useWords';
import { useEventWords } from './eventWords';
import styles from './Timeline.module.css';
import { TraceQueryText, type Trace, type TraceEvent } from './trace';

/** Whether the ledger has given the event its place yet; the digest lets anyone check it. */
function Seal({ event }: { event: TraceEvent }) {
  const { t, number } = useWords();
  const recorded = event.position !== null && event.position !== undefined;
  return (
    <details className={styles.seal} data-recorded={recorded}>
      <summary>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M7 1l2 1.500 2.500.2.700 2.400L13.500 7l-1.300 1.900-.700 2.400-2.500.2L7 13l-2-1.500-2.500-.2-.700-2.400L.500 7l1.300-1.900.700-2.400L5 2.500z" />
        </svg>
        {recorded ? t('seal.recorded', { number: number(event.position ?? 0) }) : t('seal.pending')}
      </summary>
      <p>
        {t('seal.recordedAt')} <When iso={event.recordedAt} time />
        <br />
        {t('seal.digest')} <bdi dir="ltr">{event.digest}</bdi>
      </p>
    </details>
  );
}

function Moment({ event, own }: { event: TraceEvent; own: string }) {
  const { t, name } = useWords();
  const { sentence, details } = useEventWords();
  const organisation = event.organisation ? name(event.organisation) : '';
  const told = details(event);
  return (
    <li data-subject={event.subject} data-testid="event" data-type={event.type}>
      <svg className={styles.tie} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
      </svg>
      <p className={styles.when}>
        <When iso={event.occurredAt} time />
      </p>
      <div>
        <p className={styles.what}>
          {sentence(event)}
          {event.subjectCode !== own && (
            <>
              {' '}
              <CodeLink code={event.subjectCode}>
                <Code>{event.subjectCode}</Code>
              </CodeLink>
            </>
          )}
        </p>
        <p className={styles.who}>
          {t('event.by', {
            by: event.by,
            organisation,
            context: organisation === '' || organisation === event.by ? 'alone' : undefined,
          })}
          {event.place && <span> · {t('event.at', { place: name(event.place) })}</span>}
        </p>
        {told.length > 0 && (
          <ul className={styles.details}>
            {told.map((detail) => (
              <li key={detail.label}>{t('event.detail', detail)}</li>
            ))}
          </ul>
        )}
        <Seal event={event} />
      </div>
    </li>
  );
}

/** Every event in order: what, when, who, where. */
export function Timeline({ code, first }: { code: string; first: Trace['events'] }) {
  const { t } = useWords();
  const client = useClient();
  const [later, setLater] = useState<Trace['events'][]>([]);
  const [fetching, setFetching] = useState(false);
  const last = later.at(-1) ?? first;
  const events = [first, ...later].flatMap((page) => page.nodes);

  async function more() {
    setFetching(true);
    const { data } = await client
      .query(TraceQueryText, { code, first: 100, after: last.pageInfo.endCursor })
      .toPromise();
    setFetching(false);
    const next = data?.trace?.events;
    if (next) setLater((now) => [...now, next]);
  }

  return (
    <>
      <ol className={styles.timeline} data-testid="timeline">
        {events.map((event) => (
          <Moment key={event.id} event={event} own={code} />
        ))}
      </ol>
      {last.pageInfo.hasNextPage && (
        <Button variant="default" loading={fetching} onClick={() => void more()}>
          {t('trace.moreEvents')}
        </Button>
      )}
    </>
  );
}
