import { Injectable } from '@nestjs/common';
import { Views, type View } from '#libs/ledger';
import { agreementKind, type AgreementState } from '../agreement/agreement.js';

/** The most agreements of a cooperative that are for designs, weavers or all; those for one rug are found by it. */
const MOST_GENERAL = 5_000;
const NEWEST_FIRST = { field: 'madeAt', direction: -1 } as const;

/** Finds the agreements that may count for rugs. */
@Injectable()
export class AgreementsFor {
  constructor(private readonly views: Views) {}

  /** The agreements of a cooperative for its designs and weavers, and for these rugs and pieces. */
  async rugs(cooperativeId: string, targetIds: readonly string[]): Promise<View<AgreementState>[]> {
    const general = { cooperativeId, target: { $in: ['DESIGN', 'ALL'] } };
    const named = { cooperativeId, targetId: { $in: [...targetIds] }, target: { $in: ['RUG', 'PIECE'] } };
    const pages = await Promise.all(
      [general, named].map((filter) =>
        this.views.list(agreementKind, filter, NEWEST_FIRST, { first: MOST_GENERAL }),
      ),
    );
    return pages.flatMap(({ items }) => items.map(({ node }) => node));
  }
}
