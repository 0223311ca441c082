import { Injectable } from '@nestjs/common';
import type { Caller } from '#libs/platform';
import { Views, throughOutage, type SubjectKind, type ViewFilter } from '#libs/ledger';
import { rugKind } from '#libs/production';
import { shipmentKind } from '../shipment/shipment.js';

/** Where two organisations meet: in a shipment, or in a rug that one made and the other took. */
interface Meeting {
  readonly kind: SubjectKind<object>;
  /** The field in which the caller's organisation stands, and the one in which the other does. */
  readonly own: string;
  readonly other: string;
  readonly only?: ViewFilter;
}

/** A draft or a cancelled booking is no trade: else anybody could draft one to read whose telephone number it is. */
const AGREED: ViewFilter = { status: { $nin: ['DRAFT', 'CANCELLED'] } };

const MEETINGS: Readonly<Partial<Record<Caller['role'], readonly Meeting[]>>> = {
  EXPORTER: [
    { kind: shipmentKind, own: 'exporterId', other: 'consigneeId', only: AGREED },
    { kind: rugKind, own: 'exporterId', other: 'cooperativeId' },
  ],
  CONSIGNEE: [{ kind: shipmentKind, own: 'consigneeId', other: 'exporterId', only: AGREED }],
  CLERK: [{ kind: rugKind, own: 'cooperativeId', other: 'exporterId' }],
};

/** Who trades with whom, as shipments and booked rugs say it. */
@Injectable()
export class TradePartners {
  constructor(private readonly views: Views) {}

  /** Those of some organisations that the caller's own trades with; nobody's for who has none. */
  async among(
    { role, organisation }: Pick<Caller, 'role' | 'organisation'>,
    others: readonly string[],
  ): Promise<Set<string>> {
    const meetings = organisation === undefined ? [] : (MEETINGS[role] ?? []);
    if (meetings.length === 0 || others.length === 0) return new Set();
    const found = await Promise.all(
      meetings.map(({ kind, own, other, only }) =>
        throughOutage(() =>
          this.views
            .collection(kind)
            .aggregate<{ _id: string }>([
              { $match: { [own]: organisation, [other]: { $in: [...others] }, ...only } },
              { $group: { _id: `$${other}` } },
            ])
            .toArray(),
        ),
      ),
    );
    return new Set(found.flat().map(({ _id }) => _id));
  }
}
