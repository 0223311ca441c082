import type { World } from '../journeys/access-world.js';
import { until } from '../harness/until.js';
import type { Doing } from './matrix-doing.js';

interface Papers {
  shipment: {
    documents: {
      id: string;
      state: string;
      kind: string;
      number: string;
      sha256: string;
      downloadPath: string;
      issuedAt: string | null;
    }[];
  };
}

/** The papers of both shipments, and when they stand. */
export function papersIn({ trades: [trade, other] }: World, { asked }: Doing) {
  const papersOf = async (id: string) =>
    (
      await asked<Papers>(
        'query ($id: ID!) { shipment(id: $id) { documents { id state kind number sha256 downloadPath issuedAt } } }',
        { id },
      )
    ).shipment.documents;
  /** Waits until all papers are made, and on each side some passport was made since a moment. */
  const papersStand = (since: readonly [string, string]) =>
    until('the papers of both shipments', async () => {
      const sides = [await papersOf(trade.shipmentId), await papersOf(other.shipmentId)];
      const stand = sides.map(
        (documents, side) =>
          documents.every(({ state }) => state === 'DONE') &&
          documents.some(({ kind, issuedAt }) => kind === 'RUG_PASSPORT' && issuedAt! >= since[side]!),
      );
      return stand.every(Boolean) || undefined;
    });
  return { papersOf, papersStand };
}
