import type { Words } from '../language/useWords';
import type { Trace } from './trace';

export interface Node {
  id: string;
  layer: number;
  kind: string;
  label: string;
  /** The code its own page is found under. */
  code?: string;
  own?: boolean;
}

export interface Connections {
  nodes: Node[];
  edges: [from: string, to: string][];
}

const shownBales = 4;
const shownMakers = 3;

/** What a thing is connected to, in the order of the rug's way: earlier things in lower layers. */
export function connectionsOf(trace: Trace, { t, name, number }: Words): Connections {
  const nodes: Node[] = [];
  const edges: Connections['edges'] = [];
  const add = (node: Node, after: string[] = []) => {
    nodes.push(node);
    for (const one of after) edges.push([one, node.id]);
    return node.id;
  };
  const { rug, batch, bale, shipment } = trace;

  if (trace.kind === 'RUG' && rug) {
    const makers = rug.makers
      .slice(0, shownMakers)
      .map((maker) => add({ id: maker.id, layer: 0, kind: t('graph.maker'), label: maker.displayName }));
    const cooperative = add(
      { id: rug.cooperative.id, layer: 1, kind: t('chain.cooperative'), label: name(rug.cooperative.name) },
      makers,
    );
    const inBatch = add(
      { id: rug.batch.id, layer: 2, kind: t('chain.batch'), label: rug.batch.code, code: rug.batch.code },
      [cooperative],
    );
    const own = add({ id: rug.id, layer: 3, kind: t('traceKind.RUG'), label: rug.code, own: true }, [
      inBatch,
    ]);
    const packed = rug.bale
      ? add(
          {
            id: rug.bale.id,
            layer: 4,
            kind: t('chain.bale'),
            label: `…${rug.bale.sscc.slice(-6)}`,
            code: rug.bale.sscc,
          },
          [own],
        )
      : own;
    if (rug.shipment) {
      const { code, destination } = rug.shipment;
      const sent = add({ id: rug.shipment.id, layer: 5, kind: t('chain.ship'), label: code, code }, [packed]);
      add({ id: destination, layer: 6, kind: t('chain.country'), label: t(`country.${destination}`) }, [
        sent,
      ]);
    }
  } else if (trace.kind === 'SHIPMENT' && shipment) {
    const exporter = add({
      id: shipment.exporter.id,
      layer: 0,
      kind: t('graph.exporter'),
      label: name(shipment.exporter.name),
    });
    const bales = shipment.bales
      .slice(0, shownBales)
      .map((one) =>
        add({ id: one.id, layer: 1, kind: t('chain.bale'), label: `…${one.sscc.slice(-6)}`, code: one.sscc }),
      );
    const rest = shipment.bales.length - shownBales;
    if (rest > 0)
      bales.push(
        add({
          id: 'rest',
          layer: 1,
          kind: t('chain.bale'),
          label: t('graph.rest', { number: number(rest) }),
        }),
      );
    for (const one of bales) edges.push([exporter, one]);
    const own = add(
      { id: shipment.id, layer: 2, kind: t('traceKind.SHIPMENT'), label: shipment.code, own: true },
      bales.length > 0 ? bales : [exporter],
    );
    const port = add(
      {
        id: shipment.portOfDischarge.locode,
        layer: 3,
        kind: t('graph.port'),
        label: name(shipment.portOfDischarge.name),
      },
      [own],
    );
    add(
      {
        id: shipment.consignee.id,
        layer: 4,
        kind: t('shipment.consignee'),
        label: name(shipment.consignee.name),
      },
      [port],
    );
  } else if (trace.kind === 'BALE' && bale) {
    const rugs = add({ id: 'rugs', layer: 0, kind: t('shipment.rugs'), label: number(bale.rugCount) });
    const own = add(
      { id: bale.id, layer: 1, kind: t('traceKind.BALE'), label: `…${bale.sscc.slice(-6)}`, own: true },
      [rugs],
    );
    if (bale.shipment) {
      const { code, destination } = bale.shipment;
      const sent = add({ id: bale.shipment.id, layer: 2, kind: t('chain.ship'), label: code, code }, [own]);
      add({ id: destination, layer: 3, kind: t('chain.country'), label: t(`country.${destination}`) }, [
        sent,
      ]);
    }
  } else if (batch) {
    const cooperative = add({
      id: batch.cooperative.id,
      layer: 0,
      kind: t('chain.cooperative'),
      label: name(batch.cooperative.name),
    });
    const own = add({ id: batch.id, layer: 1, kind: t('traceKind.BATCH'), label: batch.code, own: true }, [
      cooperative,
    ]);
    add({ id: 'rugs', layer: 2, kind: t('shipment.rugs'), label: number(batch.rugCount) }, [own]);
  }
  return { nodes, edges };
}
