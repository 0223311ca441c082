import { LinkButton } from '../frame/LinkButton';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { Thread } from '../chain/Thread';
import { Waiting } from '../frame/Waiting';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { usePages } from '../line/usePages';
import { Listing } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { PaperList } from '../papers/PaperList';
import { RequestPapers } from '../papers/RequestPapers';
import { useRugColumns } from '../rugs/rugColumns';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { ShipmentActions } from '../shipments/ShipmentActions';
import { UnpackBale } from '../bales/UnpackBale';
import { Facts } from './Facts';
import { Graph } from './Graph';
import { TraceHead } from './TraceHead';
import { Timeline } from './Timeline';
import { TraceQueryText, TraceRugs, type Trace } from './trace';
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

function Story({ trace, refresh }: { trace: Trace; refresh: () => void }) {
  const { t } = useWords();
  const account = useAccount();
  const { rug, bale, shipment } = trace;
  const papersMayBeAsked =
    trace.kind === 'SHIPMENT' &&
    shipment &&
    shipment.rugCount > 0 &&
    shipment.status !== 'CANCELLED' &&
    may(account, 'requestPapers');
  return (
    <div className={styles.story}>
      <TraceHead trace={trace} />
      {trace.kind === 'SHIPMENT' && shipment && <ShipmentActions shipment={shipment} onDone={refresh} />}
      {trace.kind === 'BALE' && bale && bale.rugCount > 0 && !bale.shipment && may(account, 'packBale') && (
        <UnpackBale baleId={bale.id} onDone={refresh} />
      )}
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
      {(trace.papers.length > 0 || papersMayBeAsked) && (
        <section className={styles.sheet} aria-labelledby="papers" data-testid="papers">
          <h2 id="papers">{t('trace.papers')}</h2>
          <PaperList
            papers={trace.papers}
            shipmentId={(shipment ?? rug?.shipment)?.id}
            mayRetry={may(account, 'requestPapers')}
            refresh={refresh}
          />
          {papersMayBeAsked && <RequestPapers shipmentId={shipment.id} onRequested={refresh} />}
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

const route = getRouteApi('/t/$code');

/** Everything known of one code: a rug, a batch, a bale or a shipment. */
export function TracePage() {
  const { t } = useWords();
  const { code } = route.useParams();
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: TraceQueryText,
    variables: { code, first: 100 },
  });
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  if (error && !data) return <Fault error={error} again={refresh} />;
  if (!data || (data.trace === null && (fetching || stale))) return <Waiting />;
  if (!data.trace) {
    return (
      <EmptyState
        picture="knot"
        title={t('trace.unknown', { code })}
        says={t('trace.unknownNext')}
        action={
          <>
            <LinkButton to="/rugs" search={{ q: code }}>
              {t('trace.searchRugs')}
            </LinkButton>
            <LinkButton to="/" variant="default">
              {t('act.toDesk')}
            </LinkButton>
          </>
        }
      />
    );
  }
  return <Story key={data.trace.code} trace={data.trace} refresh={refresh} />;
}
