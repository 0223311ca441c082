import type { Scope } from '#libs/platform';
import type { ViewFilter } from '#libs/ledger';
import type { RugState } from './rug.js';

/**
 * The rugs that a scope reaches: a cooperative's own; for an exporter what may be booked and what it has booked;
 * for a consignee what comes to it; for a weaver what she made.
 */
export function rugFilter(scope: Scope): ViewFilter {
  switch (scope.reach) {
    case 'zone':
      return {};
    case 'cooperative':
      return { cooperativeId: scope.organisation };
    case 'exporter':
      return { $or: [{ status: 'IN_STOCK', purpose: 'TRADE' }, { exporterId: scope.organisation }] };
    case 'consignee':
      return { consigneeId: scope.organisation };
    case 'person':
      return { makerIds: scope.person };
    case 'nothing':
      return { _id: '' };
  }
}

/** Whether one rug lies in a scope; says the same as `rugFilter`. */
export function isRugWithin(scope: Scope, rug: RugState): boolean {
  switch (scope.reach) {
    case 'zone':
      return true;
    case 'cooperative':
      return rug.cooperativeId === scope.organisation;
    case 'exporter':
      return (rug.status === 'IN_STOCK' && rug.purpose === 'TRADE') || rug.exporterId === scope.organisation;
    case 'consignee':
      return rug.consigneeId === scope.organisation;
    case 'person':
      return rug.makerIds.includes(scope.person);
    case 'nothing':
      return false;
  }
}
