import type { Scope } from '#libs/platform';
import type { ViewFilter } from '#libs/ledger';
import type { BaleState } from './bale.js';

/**
 * The bales that a scope reaches: a cooperative's those it packed; an exporter's those it packed or loaded and those
 * that cooperatives have standing in stock; a consignee's those in shipments that come to it.
 */
export function baleFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { packedBy: scope.organisation };
    case 'exporter':
      return {
        $or: [
          { packedBy: scope.organisation },
          { exporterId: scope.organisation },
          { status: 'PACKED', byCooperative: true },
        ],
      };
    case 'consignee':
      return { consigneeId: scope.organisation };
    case 'person':
    case 'nothing':
      return { _id: '' };
  }
}

/** Whether one bale lies in a scope; says the same as `baleFilter`. */
export function isBaleWithin(scope: Scope, bale: BaleState): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return bale.packedBy === scope.organisation;
    case 'exporter':
      return (
        bale.packedBy === scope.organisation ||
        bale.exporterId === scope.organisation ||
        (bale.status === 'PACKED' && bale.byCooperative)
      );
    case 'consignee':
      return bale.consigneeId === scope.organisation;
    case 'person':
    case 'nothing':
      return false;
  }
}
