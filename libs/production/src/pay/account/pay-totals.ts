import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/platform';
import { Views, throughOutage, type ViewFilter } from '#libs/ledger';
import { payAccountKind } from './account.js';

/** What a cooperative owes and paid altogether, rials. */
export interface PayTotals {
  readonly cooperativeId: string;
  readonly women: number;
  readonly earnedRials: number;
  readonly advancesRials: number;
  readonly chargesRials: number;
  readonly correctionsRials: number;
  readonly paidRials: number;
  readonly owedRials: number;
}

/** Totals over fewer women than this would tell what one of them earns. */
export const LEAST_WOMEN = 3;

/** The most cooperatives of a zone. */
const MOST_COOPERATIVES = 1_000;

const SUMS = [
  'earnedRials',
  'advancesRials',
  'chargesRials',
  'correctionsRials',
  'paidRials',
  'owedRials',
] as const;

/** Adds up accounts for those who may know totals and not single accounts. */
@Injectable()
export class PayTotalsOf {
  constructor(private readonly views: Views) {}

  /** The totals of each cooperative that a scope reaches, those of the most women first. */
  async cooperatives(scope: Scope): Promise<PayTotals[]> {
    const rows = await throughOutage(() =>
      this.views
        .collection(payAccountKind)
        .aggregate([
          { $match: totalsFilter(scope) },
          {
            $group: {
              _id: '$cooperativeId',
              women: { $sum: 1 },
              ...Object.fromEntries(SUMS.map((sum) => [sum, { $sum: `$${sum}` }])),
            },
          },
          { $sort: { women: -1, _id: 1 } },
          { $limit: MOST_COOPERATIVES },
        ])
        .toArray(),
    );
    return rows.map(({ _id, ...sums }) => ({ cooperativeId: String(_id), ...sums }) as unknown as PayTotals);
  }
}

function totalsFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'jurisdiction':
      return { villageId: { $in: [...scope.villages] } };
    default:
      return { _id: '' };
  }
}

/** Whether a reader may be told the sums: her own cooperative's always, others' where they are of enough women. */
export const tellsSums = (scope: Scope, { women }: PayTotals): boolean =>
  scope.reach === 'cooperative' || women >= LEAST_WOMEN;
