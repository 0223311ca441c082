import type { Country, ShipmentStatus } from '../gql/graphql';
import type { LocalName } from '../language/useWords';

/** The six knots on a rug's way, in the order they are tied. */
export const knots = ['village', 'cooperative', 'batch', 'bale', 'ship', 'country'] as const;
export type KnotName = (typeof knots)[number];

export interface Tied {
  village?: { name: LocalName } | null;
  cooperative?: { name: LocalName } | null;
  batch?: { code: string } | null;
  bale?: { sscc: string } | null;
  shipment?: { code: string; status: ShipmentStatus; destination: Country } | null;
}

export type KnotState = 'tied' | 'next' | 'open';

const sailed: ShipmentStatus[] = ['IN_TRANSIT', 'ARRIVED', 'DELIVERED', 'CONFIRMED'];
const handedOver: ShipmentStatus[] = ['DELIVERED', 'CONFIRMED'];

/** How far the thread is knotted. */
export function statesOf(tied: Tied): Record<KnotName, KnotState> {
  const done: Record<KnotName, boolean> = {
    village: true,
    cooperative: true,
    batch: true,
    bale: Boolean(tied.bale),
    ship: Boolean(tied.shipment && sailed.includes(tied.shipment.status)),
    country: Boolean(tied.shipment && handedOver.includes(tied.shipment.status)),
  };
  let nextFound = false;
  return Object.fromEntries(
    knots.map((knot) => {
      if (done[knot]) return [knot, 'tied'];
      if (nextFound) return [knot, 'open'];
      nextFound = true;
      return [knot, 'next'];
    }),
  ) as Record<KnotName, KnotState>;
}
