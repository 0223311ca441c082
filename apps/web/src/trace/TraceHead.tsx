import type { ReactNode } from 'react';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import { RugState, ShipmentState } from '../look/State';
import { makeOf, sizeOf } from '../rugs/rug';
import type { BaleStory, RugStory, ShipmentStory, Trace } from './trace';
import styles from './TraceHead.module.css';

function useSentences() {
  const words = useWords();
  const { t, name, date } = words;
  return {
    rug: (rug: RugStory) =>
      // A guest who was shown the rug alone is not told where it goes.
      !rug.shipment && ['RESERVED', 'SHIPPED', 'DELIVERED'].includes(rug.status)
        ? ''
        : t(`rugSays.${rug.status}`, {
            cooperative: name(rug.cooperative.name),
            village: name(rug.village.name),
            country: rug.shipment ? t(`country.${rug.shipment.destination}`) : '',
            grade: rug.inspection?.grade ? t(`grade.${rug.inspection.grade}`) : '',
          }),
    shipment: (shipment: ShipmentStory) => {
      const moments = {
        DRAFT: shipment.bookedAt,
        BOOKED: shipment.bookedAt,
        LOADED: shipment.bookedAt,
        IN_TRANSIT: shipment.departedAt,
        ARRIVED: shipment.arrivedAt,
        DELIVERED: shipment.deliveredAt,
        CONFIRMED: shipment.confirmedAt,
        CANCELLED: shipment.cancelledAt,
      };
      const when = moments[shipment.status];
      return t(`shipmentSays.${shipment.status}`, {
        from: name(shipment.portOfLoading.name),
        to: name(shipment.portOfDischarge.name),
        consignee: name(shipment.consignee.name),
        when: when ? date(when) : '',
      });
    },
    bale: (bale: BaleStory) =>
      bale.shipment
        ? t('baleSays.loaded', {
            code: bale.shipment.code,
            country: t(`country.${bale.shipment.destination}`),
          })
        : bale.rugCount === 0
          ? t('baleSays.unpacked')
          : t('baleSays.packed', { when: date(bale.packedAt) }),
  };
}

/** What it is, and its state in words. */
export function TraceHead({ trace }: { trace: Trace }) {
  const words = useWords();
  const { t, name, date } = words;
  const say = useSentences();
  const { rug, batch, bale, shipment } = trace;
  let state: ReactNode;
  let says = '';
  let what = '';
  if (trace.kind === 'RUG' && rug) {
    state = <RugState status={rug.status} />;
    says = say.rug(rug);
    what = t('trace.rugWhat', { design: rug.design, make: makeOf(words, rug), size: sizeOf(words, rug) });
  } else if (trace.kind === 'SHIPMENT' && shipment) {
    state = <ShipmentState status={shipment.status} />;
    says = say.shipment(shipment);
    what = t('trace.shipmentWhat', {
      exporter: name(shipment.exporter.name),
      consignee: name(shipment.consignee.name),
      country: t(`country.${shipment.destination}`),
    });
  } else if (trace.kind === 'BALE' && bale) {
    says = say.bale(bale);
    what = t('trace.baleWhat', {
      rugs: t('rugs.count', { count: bale.rugCount, number: words.number(bale.rugCount) }),
      gross: words.weight(bale.grossG),
    });
  } else if (batch) {
    says = t('batchSays', { cooperative: name(batch.cooperative.name), when: date(batch.registeredAt) });
    what = t('rugs.count', { count: batch.rugCount, number: words.number(batch.rugCount) });
  }
  return (
    <PageHead
      code
      kind={t(`traceKind.${trace.kind}`)}
      title={trace.code}
      says={
        <>
          <span className={styles.what}>{what}</span>
          <span className={styles.state} data-testid="state">
            {state} {says}
          </span>
        </>
      }
    />
  );
}
