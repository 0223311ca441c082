import { LinkButton } from '../frame/LinkButton';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { Waiting } from '../frame/Waiting';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { EmptyState } from '../look/EmptyState';
import { LabelOfRug, LabelsOfBatch } from '../labels/LabelsOf';
import { RugMaterials } from '../materials/RugMaterials';
import { RequestPapers } from '../papers/RequestPapers';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import { ShipmentActions } from '../shipments/ShipmentActions';
import { RugActs, RugLife } from '../rugs/RugLife';
import { ShareThing } from '../shares/ShareThing';
import { UnpackBale } from '../bales/UnpackBale';
import { StoryBody } from './StoryBody';
import { TraceQueryText, type Trace } from './trace';

function Story({ trace, refresh }: { trace: Trace; refresh: () => void }) {
  const account = useAccount();
  const { rug, batch, bale, shipment } = trace;
  const thing = { RUG: rug, BATCH: batch, BALE: bale, SHIPMENT: shipment }[trace.kind];
  const mayAskPapers = may(account, 'requestPapers');
  const papersMayBeAsked =
    trace.kind === 'SHIPMENT' &&
    shipment &&
    shipment.rugCount > 0 &&
    shipment.status !== 'CANCELLED' &&
    mayAskPapers;
  return (
    <StoryBody
      trace={trace}
      refresh={refresh}
      liveShipmentId={(shipment ?? rug?.shipment)?.id}
      mayRetry={mayAskPapers}
      more={
        <>
          {trace.kind === 'RUG' && rug && (
            <>
              <RugLife rugId={rug.id} />
              {may(account, 'readLabels') && <LabelOfRug rugId={rug.id} />}
              {may(account, 'readLots') && <RugMaterials rugId={rug.id} />}
            </>
          )}
          {trace.kind === 'BATCH' && batch && may(account, 'readLabels') && (
            <LabelsOfBatch batchId={batch.id} />
          )}
        </>
      }
      morePapers={papersMayBeAsked && <RequestPapers shipmentId={shipment.id} onRequested={refresh} />}
      acts={
        <>
          {trace.kind === 'RUG' && rug && <RugActs rugId={rug.id} refresh={refresh} />}
          {trace.kind === 'SHIPMENT' && shipment && <ShipmentActions shipment={shipment} onDone={refresh} />}
          {trace.kind === 'BALE' &&
            bale &&
            bale.rugCount > 0 &&
            !bale.shipment &&
            may(account, 'packBale') && <UnpackBale baleId={bale.id} onDone={refresh} />}
          {thing && may(account, 'share') && <ShareThing kind={trace.kind} id={thing.id} />}
        </>
      }
    />
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
