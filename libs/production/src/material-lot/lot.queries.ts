import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor, type Page, type PageRequest, type Scope } from '#libs/platform';
import { Views, throughOutage, type View, type ViewFilter } from '#libs/ledger';
import type { Material } from '../fabric/fabric.js';
import type { HolderRef, LotForm } from './lot.events.js';
import { isLotWithin, lotKind, type LotState } from './lot.js';

/** How much there is of one material in one form. Masses in grams. */
export interface StockRow {
  readonly material: Material;
  readonly form: LotForm;
  readonly lots: number;
  readonly receivedG: number;
  readonly stockG: number;
  readonly heldG: number;
  readonly wastedG: number;
  readonly usedG: number;
}

/** What one holder has, lot by lot. */
export interface HolderRow {
  readonly holder: HolderRef;
  readonly massG: number;
  readonly lots: readonly { readonly lotId: string; readonly massG: number }[];
}

/** The most lots that are shown of what one holder has. */
export const MOST_LOTS_OF_A_HOLDER = 100;

/** Reads lots and what follows from them. Filters hold the scope of who asks. */
@Injectable()
export class LotQueries {
  constructor(private readonly views: Views) {}

  /** One lot, if the scope reaches it. */
  async visible(scope: Scope, id: string): Promise<View<LotState> | undefined> {
    const lot = await this.views.fresh(lotKind, id);
    return lot && isLotWithin(scope, lot) ? lot : undefined;
  }

  /** The stock by material and form, as the lots stand. */
  async stock(filter: ViewFilter): Promise<StockRow[]> {
    const sum = (field: string) => ({ $sum: `$${field}` });
    const rows = await throughOutage(() =>
      this.views
        .collection(lotKind)
        .aggregate<Omit<StockRow, 'material' | 'form'> & { _id: Pick<StockRow, 'material' | 'form'> }>([
          { $match: filter },
          {
            $group: {
              _id: { material: '$material', form: '$form' },
              lots: { $sum: 1 },
              receivedG: sum('massG'),
              ...Object.fromEntries(['stockG', 'heldG', 'wastedG', 'usedG'].map((one) => [one, sum(one)])),
            },
          },
          { $sort: { '_id.material': 1, '_id.form': 1 } },
        ])
        .toArray(),
    );
    return rows.map(({ _id, ...masses }) => ({ ..._id, ...masses }));
  }

  /** A page of those who hold something, by their names in the ledger. */
  async holders(filter: ViewFilter, { first, after }: PageRequest): Promise<Page<HolderRow>> {
    const beyond = after === undefined ? undefined : readCursor(after)?.id;
    const rows = await throughOutage(() =>
      this.views
        .collection(lotKind)
        .aggregate<{ _id: HolderRef; massG: number; lots: HolderRow['lots'] }>([
          { $match: { $and: [filter, { heldG: { $gt: 0 } }] } },
          { $unwind: '$holdings' },
          ...(beyond === undefined ? [] : [{ $match: { 'holdings.holder': { $gt: beyond } } }]),
          {
            $group: {
              _id: '$holdings.holder',
              massG: { $sum: '$holdings.massG' },
              lots: { $push: { lotId: '$_id', massG: '$holdings.massG' } },
            },
          },
          { $sort: { _id: 1 } },
          { $limit: first + 1 },
        ])
        .toArray(),
    );
    return {
      items: rows.slice(0, first).map(({ _id, massG, lots }) => ({
        node: { holder: _id, massG, lots: lots.slice(0, MOST_LOTS_OF_A_HOLDER) },
        cursor: writeCursor('', _id),
      })),
      hasNextPage: rows.length > first,
    };
  }

  /** How many hold something. */
  async countHolders(filter: ViewFilter): Promise<number> {
    const [found] = await throughOutage(() =>
      this.views
        .collection(lotKind)
        .aggregate<{ count: number }>([
          { $match: { $and: [filter, { heldG: { $gt: 0 } }] } },
          { $unwind: '$holdings' },
          { $group: { _id: '$holdings.holder' } },
          { $count: 'count' },
        ])
        .toArray(),
    );
    return found?.count ?? 0;
  }

  /** The lots of which any of these holders has something, the newest first. */
  async heldBy(filter: ViewFilter, holders: readonly HolderRef[]): Promise<View<LotState>[]> {
    const held = { $and: [filter, { 'holdings.holder': { $in: [...holders] } }] };
    const order = { field: 'receivedAt', direction: -1 } as const;
    const page = await this.views.list(lotKind, held, order, { first: MOST_LOTS_OF_A_HOLDER });
    return page.items.map(({ node }) => node);
  }
}
