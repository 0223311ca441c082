import { fact, type NewEvent, type Subject, type SubjectKind } from '#libs/ledger';
import type { RugState } from '#libs/production';
import { priceLine, totalInvoice, type PricedLine } from '../commercial-invoice/invoice-total.js';
import { goodsKeyOf, type GoodsKey } from '../commodity/goods.js';
import type { ShipmentTotals } from './shipment.events.js';

/** One rug of a shipment, as it was when it was booked, with its price. */
export interface CargoItem {
  readonly rugId: string;
  readonly goods: GoodsKey;
  readonly areaCm2: number;
  readonly netG: number;
  /** Minor units of the shipment's currency for a square metre. */
  readonly pricePerM2Minor: number;
}

/**
 * The rugs of a shipment with their prices. A subject beside the shipment, with the same id: the shipment's own view
 * stays small however many rugs it has. It changes only in entries that change the shipment as well.
 */
export interface CargoState {
  readonly items: readonly CargoItem[];
}

export type CargoFact =
  | { readonly type: 'CargoListed' | 'CargoAdded'; readonly data: CargoState }
  | { readonly type: 'CargoChecked'; readonly data: object };

/** Cargoes as subjects of the ledger. */
export const cargoKind: SubjectKind<CargoState> = {
  name: 'cargo',
  collection: 'cargoes',
  isNamed: () => true,
  indexes: [],
  evolve(state, event) {
    const { type, data } = event as unknown as CargoFact;
    if (type === 'CargoChecked') return state!;
    return { items: [...(state?.items ?? []), ...data.items] };
  },
};

/**
 * The fact that a step of the shipment rests on its cargo as it was read. It claims the cargo's next version: a list
 * that a crash left behind is caught up before the step is decided.
 */
export const cargoChecked = (cargo: Subject<CargoState>): NewEvent => fact(cargo.ref, 'CargoChecked', {});

/** A rug as an item of a shipment. */
export const cargoItem = (rugId: string, rug: RugState, pricePerM2Minor: number): CargoItem => ({
  rugId,
  goods: goodsKeyOf(rug),
  areaCm2: rug.areaCm2,
  netG: rug.weightG,
  pricePerM2Minor,
});

/** Rugs of one description and one price, as one line of the invoice. */
export interface CargoLine extends PricedLine {
  readonly goods: GoodsKey;
  readonly amountMinor: number;
  readonly rugIds: readonly string[];
}

/** The invoice lines that a cargo makes: one for each description and price, the first rug's first. */
export function linesOf(items: readonly CargoItem[]): CargoLine[] {
  const groups = new Map<string, CargoItem[]>();
  for (const item of items) {
    const key = `${item.goods}/${item.pricePerM2Minor}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => {
    const priced = {
      pieces: group.length,
      areaCm2: group.reduce((sum, { areaCm2 }) => sum + areaCm2, 0),
      netG: group.reduce((sum, { netG }) => sum + netG, 0),
      pricePer: 'm2' as const,
      unitPriceMinor: group[0]!.pricePerM2Minor,
    };
    const rugIds = group.map(({ rugId }) => rugId);
    return { ...priced, goods: group[0]!.goods, amountMinor: priceLine(priced), rugIds };
  });
}

/** What a cargo comes to. The one place where a shipment's money is added up; its invoice prints the same. */
export function totalsOf(
  items: readonly CargoItem[],
  charges: { readonly freightMinor: number; readonly insuranceMinor: number },
): ShipmentTotals {
  const { pieces, areaCm2, netG, goodsMinor, totalMinor } = totalInvoice(linesOf(items), [], charges);
  return { rugCount: pieces, areaCm2, netG, goodsMinor, totalMinor };
}
