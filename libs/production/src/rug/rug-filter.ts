import { recordsWithin, type Scope, type ShareScope } from '#libs/platform';
import type { ViewFilter } from '#libs/ledger';
import type { RugState } from './rug.js';

/**
 * The rugs that a scope reaches: a cooperative's own; for an exporter what may be booked and what it has booked;
 * for a consignee what comes to it; for a weaver what she made; for a guest what lies in what was shared; for an
 * official what was woven in her counties; for the customs what is in a shipment.
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
      return { makerIds: { $in: [...recordsWithin(scope)] } };
    case 'share':
      return { $and: [shared(scope), rugFilter(scope.by)] };
    case 'jurisdiction':
      return { villageId: { $in: [...scope.villages] } };
    case 'customs':
      return { shipmentId: { $exists: true } };
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
      return recordsWithin(scope).some((record) => rug.makerIds.includes(record));
    case 'share':
      return isShared(scope, rug) && isRugWithin(scope.by, rug);
    case 'jurisdiction':
      return scope.villages.includes(rug.villageId);
    case 'customs':
      return rug.shipmentId !== undefined;
    case 'nothing':
      return false;
  }
}

function shared({ kind, id }: ShareScope): ViewFilter {
  switch (kind) {
    case 'rug':
      return { _id: id };
    case 'batch':
      return { batchId: id };
    case 'bale':
      return { baleId: id };
    case 'shipment':
      return { shipmentId: id };
    case 'organisation':
      return { $or: [{ cooperativeId: id }, { exporterId: id }, { consigneeId: id }] };
  }
}

function isShared({ kind, id }: ShareScope, rug: RugState): boolean {
  switch (kind) {
    case 'rug':
      return rug.code === id;
    case 'batch':
      return rug.batchId === id;
    case 'bale':
      return rug.baleId === id;
    case 'shipment':
      return rug.shipmentId === id;
    case 'organisation':
      return [rug.cooperativeId, rug.exporterId, rug.consigneeId].includes(id);
  }
}
