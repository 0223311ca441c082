import type { ReactNode } from 'react';
import { Code, When } from '../language/Code';
import { CodeLink } from '../guest/CodeLink';
import { useWords } from '../language/useWords';
import { sizeOf } from '../rugs/rug';
import styles from './Facts.module.css';
import type { Trace } from './trace';

type Fact = [label: string, value: ReactNode];

function useFacts(trace: Trace): Fact[] {
  const words = useWords();
  const { t, name, number, area, weight } = words;
  const { rug, batch, bale, shipment } = trace;
  if (trace.kind === 'RUG' && rug) {
    const inspection = rug.inspection;
    return [
      [t('rug.design'), rug.design],
      [t('rug.size'), sizeOf(words, rug)],
      [t('rug.area'), area(rug.areaCm2)],
      [t('rug.weight'), weight(rug.weightG)],
      [
        t('rug.raj'),
        rug.raj && t('rug.rajOn', { raj: number(rug.raj.count), basis: number(rug.raj.basisMm / 10, 1) }),
      ],
      [t('rug.density'), rug.knotsPerM2 && t('rug.knotsPerM2', { number: number(rug.knotsPerM2) })],
      [t('rug.knotType'), rug.knotType && t(`knotType.${rug.knotType}`)],
      [t('rug.pile'), rug.pile && t(`material.${rug.pile}`)],
      [
        t('rug.warpAndWeft'),
        rug.warp &&
          rug.weft &&
          t('rug.warpWeft', { warp: t(`material.${rug.warp}`), weft: t(`material.${rug.weft}`) }),
      ],
      [t('rug.makers'), words.list(rug.makers.map((maker) => maker.displayName))],
      [t('rug.loom'), rug.loom && <Code>{rug.loom.code}</Code>],
      [t('rug.loomOn'), <When iso={rug.loomOnDate} />],
      [t('rug.cutOff'), <When iso={rug.cutOffDate} />],
      [
        t('rug.inspection'),
        inspection && (
          <>
            {inspection.passed
              ? t('rug.inspectionPassed', {
                  grade: inspection.grade ? t(`grade.${inspection.grade}`) : '',
                  by: inspection.inspector,
                })
              : t('rug.inspectionFailed', { by: inspection.inspector })}
            {inspection.note && <small>{inspection.note}</small>}
          </>
        ),
      ],
      [t('rug.sgtin'), <Code>{rug.sgtin}</Code>],
    ];
  }
  if (trace.kind === 'SHIPMENT' && shipment) {
    return [
      [t('shipment.consignee'), name(shipment.consignee.name)],
      [
        t('shipment.terms'),
        <>
          <Code>{`${shipment.incoterm} ${shipment.namedPlace}`}</Code>
        </>,
      ],
      [
        t('shipment.way'),
        t('shipment.wayFromTo', {
          from: name(shipment.portOfLoading.name),
          to: name(shipment.portOfDischarge.name),
          mode: t(`mode.${shipment.mode}`),
        }),
      ],
      [t('shipment.cancelReason'), shipment.cancelReason],
      [t('shipment.missingBales'), shipment.missingBales ? number(shipment.missingBales) : null],
      [t('shipment.conveyance'), shipment.conveyance && <bdi>{shipment.conveyance}</bdi>],
      [
        t('shipment.contract'),
        shipment.contractNumber && (
          <>
            <Code>{shipment.contractNumber}</Code> · <When iso={shipment.contractDate} />
          </>
        ),
      ],
      [t('shipment.rugs'), number(shipment.rugCount)],
      [t('rug.area'), area(shipment.areaCm2)],
      [t('shipment.net'), weight(shipment.netG)],
      [t('shipment.gross'), shipment.grossG > 0 && weight(shipment.grossG)],
      [
        t('shipment.total'),
        shipment.total && <bdi>{words.money(shipment.total.amountMinor, shipment.total.currency)}</bdi>,
      ],
      [
        t('shipment.bales'),
        shipment.bales.length > 0 && (
          <ul>
            {shipment.bales.map((one) => (
              <li key={one.id}>
                <CodeLink code={one.sscc}>
                  <Code>{one.sscc}</Code>
                </CodeLink>
              </li>
            ))}
          </ul>
        ),
      ],
    ];
  }
  if (trace.kind === 'BALE' && bale) {
    return [
      [t('shipment.rugs'), number(bale.rugCount)],
      [t('rug.area'), area(bale.areaCm2)],
      [t('shipment.net'), weight(bale.netG)],
      [t('shipment.gross'), weight(bale.grossG)],
      [t('bale.packedAt'), <When iso={bale.packedAt} time />],
    ];
  }
  if (!batch) return [];
  return [
    [t('rug.cooperative'), name(batch.cooperative.name)],
    [t('shipment.rugs'), number(batch.rugCount)],
    [t('rug.area'), area(batch.areaCm2)],
    [t('rug.weight'), weight(batch.weightG)],
    [t('batch.registeredAt'), <When iso={batch.registeredAt} time />],
    [t('batch.note'), batch.note],
  ];
}

export function Facts({ trace }: { trace: Trace }) {
  const facts = useFacts(trace);
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
