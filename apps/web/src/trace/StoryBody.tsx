import type { ReactNode } from 'react';
import { Thread } from '../chain/Thread';
import { useWords } from '../language/useWords';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { PaperList } from '../papers/PaperList';
import { useRugColumns } from '../rugs/rugColumns';
import { Facts } from './Facts';
import { Graph } from './Graph';
import { Timeline } from './Timeline';
import { TraceHead } from './TraceHead';
import { TraceRugs, type Trace } from './trace';
import styles from './TracePage.module.css';

function RugsOf({ code, title }: { code: string; title: string }) {
  const { t, number } = useWords();
  const columns = useRugColumns();
  const pages = usePages(TraceRugs, { code, first: 50 }, (data) => data.trace?.rugs);
  return (
    <Listing
      caption={title}
      columns={columns}
      pages={pages}
      rowId={(rug) => rug.id}
      count={(total) => t('rugs.count', { count: total, number: number(total) })}
      empty={<p className={styles.none}>{t('trace.noRugs')}</p>}
    />
  );
}

interface Props {
  trace: Trace;
  refresh: () => void;
  /** What can be done with it. */
  acts?: ReactNode;
  /** With a shipment the list of papers is live. */
  liveShipmentId?: string;
  mayRetry?: boolean;
  /** Asking for more papers. */
  morePapers?: ReactNode;
  /** What else is known of it, beside its facts. */
  more?: ReactNode;
}

/** Everything known of one thing: its state, its way, its facts, its papers, what happened, what lies in it. */
export function StoryBody({
  trace,
  refresh,
  acts,
  liveShipmentId,
  mayRetry = false,
  morePapers,
  more,
}: Props) {
  const { t } = useWords();
  const { rug } = trace;
  return (
    <div className={styles.story}>
      <TraceHead trace={trace} />
      {acts}
      {rug && (
        <section className={styles.sheet} aria-labelledby="chain">
          <h2 id="chain">{t('trace.chain')}</h2>
          <Thread tied={rug} />
        </section>
      )}
      <div className={styles.pair}>
        <section className={styles.sheet} aria-labelledby="facts">
          <h2 id="facts">{t('trace.facts')}</h2>
          <Facts trace={trace} />
        </section>
        <section className={styles.sheet} aria-labelledby="graph">
          <h2 id="graph">{t('trace.graph')}</h2>
          <Graph trace={trace} />
        </section>
      </div>
      {more}
      {(trace.papers.length > 0 || morePapers) && (
        <section className={styles.sheet} aria-labelledby="papers" data-testid="papers">
          <h2 id="papers">{t('trace.papers')}</h2>
          <PaperList
            papers={trace.papers}
            shipmentId={liveShipmentId}
            mayRetry={mayRetry}
            refresh={refresh}
          />
          {morePapers}
        </section>
      )}
      <section className={styles.sheet} aria-labelledby="events">
        <h2 id="events">{t('trace.events')}</h2>
        <Timeline code={trace.code} first={trace.events} />
      </section>
      {trace.kind !== 'RUG' && (
        <section aria-labelledby="rugs">
          <h2 id="rugs">{t('trace.rugs')}</h2>
          <RugsOf code={trace.code} title={t('trace.rugs')} />
        </section>
      )}
    </div>
  );
}
