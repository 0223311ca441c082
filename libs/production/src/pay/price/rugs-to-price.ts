import { Injectable } from '@nestjs/common';
import type { Document } from 'mongodb';
import {
  readCursor,
  refuse,
  writeCursor,
  type Page,
  type PageRequest,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Views, throughOutage, type View, type ViewFilter } from '#libs/ledger';
import { personKind } from '#libs/network';
import { rugKind, type RugState } from '../../rug/rug.js';
import { AgreementsFor } from './agreements-for.js';
import { rugDisputed } from './price.refusals.js';
import { quoteOf, type Quote } from './quote.js';
import { rugPriceKind, type RugPriceState } from './rug-price.js';
import { isDisputed, workOf } from './rug-work.js';

/** A rug that passed inspection and waits to be priced, with what it is worth or why that cannot be said. */
export interface QuotedRug {
  readonly rug: View<RugState>;
  readonly quote: Result<Quote, Refusal>;
  /** What it was priced at as the work of others, where its makers were settled otherwise since. */
  readonly before?: RugPriceState;
}

/** Whether the makers of a rug, as it says them, are those that its price says; the same as `isOthersWork`. */
const AS_PRICED = {
  $setEquals: [
    '$makerIds',
    { $ifNull: [{ $first: '$priced.makerIds' }, { $ifNull: [{ $first: '$priced.earnings.personId' }, []] }] },
  ],
};

const beforeOf = (prices: ReadonlyMap<string, View<RugPriceState>>, { _id }: View<RugState>) => {
  const before = prices.get(_id);
  return before ? { before } : {};
};

/** As far as rows are counted. */
const MOST_COUNTED = 10_000;

/** Finds what waits to be priced. Rugs know nothing of pay, so what has no price is found beside them. */
@Injectable()
export class RugsToPrice {
  constructor(
    private readonly views: Views,
    private readonly agreements: AgreementsFor,
  ) {}

  /** One page, the newest first. Samplers wait for nothing: they are paid only where an agreement names them. */
  async page(filter: ViewFilter, request: PageRequest): Promise<Page<QuotedRug>> {
    const rows = await this.unpriced(filter, request);
    const rugs = rows.slice(0, request.first);
    const prices = await this.views.many(
      rugPriceKind,
      rugs.map(({ _id }) => _id),
    );
    const quotes = await this.quotes(rugs, prices);
    return {
      items: rugs.map((rug, i) => ({
        node: { rug, quote: quotes[i]!, ...beforeOf(prices, rug) },
        cursor: writeCursor(rug.registeredAt, rug._id),
      })),
      hasNextPage: rows.length > request.first,
    };
  }

  /** How many wait, counted up to a limit. */
  async count(filter: ViewFilter): Promise<number> {
    const rows = await this.found(filter, [{ $limit: MOST_COUNTED }, { $count: 'rugs' }]);
    return (rows[0] as { rugs: number } | undefined)?.rugs ?? 0;
  }

  private async unpriced(filter: ViewFilter, { first, after }: PageRequest): Promise<View<RugState>[]> {
    const place = after === undefined ? undefined : readCursor(after);
    const beyond = place && {
      $or: [{ registeredAt: { $lt: place.value } }, { registeredAt: place.value, _id: { $lt: place.id } }],
    };
    const wanted = beyond ? { $and: [filter, beyond] } : filter;
    return (await this.found(wanted, [{ $limit: first + 1 }])) as unknown as View<RugState>[];
  }

  private found(filter: ViewFilter, then: readonly Document[]): Promise<Document[]> {
    return throughOutage(() =>
      this.views
        .collection(rugKind)
        .aggregate([
          { $match: { $and: [filter, { 'inspection.passed': true, purpose: 'TRADE' }] } },
          { $sort: { registeredAt: -1, _id: -1 } },
          {
            $lookup: { from: rugPriceKind.collection, localField: '_id', foreignField: '_id', as: 'priced' },
          },
          { $match: { $or: [{ priced: { $size: 0 } }, { $expr: { $not: [AS_PRICED] } }] } },
          { $unset: 'priced' },
          ...then,
        ])
        .toArray(),
    );
  }

  private async quotes(
    rugs: readonly View<RugState>[],
    prices: ReadonlyMap<string, View<RugPriceState>>,
  ): Promise<Result<Quote, Refusal>[]> {
    const people = await this.views.many(
      personKind,
      rugs.flatMap(({ makerIds }) => makerIds),
    );
    const works = rugs.map((rug) => ({
      work: workOf(rug, people),
      cooperativeId: rug.cooperativeId,
      disputed: isDisputed(rug),
    }));
    const cooperatives = [...new Set(works.map(({ cooperativeId }) => cooperativeId))];
    const standing = new Map(
      await Promise.all(
        cooperatives.map(async (id) => {
          const targets = works
            .filter(({ cooperativeId }) => cooperativeId === id)
            .flatMap(({ work: { rugId, pieceId } }) => (pieceId ? [rugId, pieceId] : [rugId]));
          return [id, await this.agreements.rugs(id, targets)] as const;
        }),
      ),
    );
    return works.map(({ work, cooperativeId, disputed }, i) =>
      disputed
        ? refuse(rugDisputed())
        : quoteOf(work, standing.get(cooperativeId)!, prices.get(rugs[i]!._id)),
    );
  }
}
