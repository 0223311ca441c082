import type { Scope, ShareScope } from '#libs/platform';
import type { ViewFilter } from '#libs/ledger';
import type { BaleState } from './bale.js';

/**
 * The bales that a scope reaches: a cooperative's those it packed; an exporter's those it packed or loaded and those
 * that cooperatives have standing in stock; a consignee's those in shipments that come to it; a guest's the one that
 * was shared, or those of a shared shipment; an official's those with a rug from her counties; the customs' those
 * that are loaded.
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
    case 'share':
      return { $and: [shared(scope), baleFilter(scope.by)] };
    case 'jurisdiction':
      return { villageIds: { $in: [...scope.villages] } };
    case 'customs':
      return { shipmentId: { $exists: true } };
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
    case 'share':
      return isShared(scope, bale) && isBaleWithin(scope.by, bale);
    case 'jurisdiction':
      return (bale.villageIds ?? []).some((village) => scope.villages.includes(village));
    case 'customs':
      return bale.shipmentId !== undefined;
    case 'person':
    case 'nothing':
      return false;
  }
}

/** Whether a bale is shown to those who see a rug in it: to all but a guest, who sees what was shared. */
export const isBaleShown = (scope: Scope, bale: BaleState): boolean =>
  scope.reach !== 'share' || isBaleWithin(scope, bale);

function shared({ kind, id }: ShareScope): ViewFilter {
  switch (kind) {
    case 'bale':
      return { _id: id };
    case 'shipment':
      return { shipmentId: id };
    case 'organisation':
      return { $or: [{ packedBy: id }, { exporterId: id }, { consigneeId: id }] };
    case 'rug':
    case 'batch':
      return { _id: '' };
  }
}

function isShared({ kind, id }: ShareScope, bale: BaleState): boolean {
  switch (kind) {
    case 'bale':
      return bale.sscc === id;
    case 'shipment':
      return bale.shipmentId === id;
    case 'organisation':
      return [bale.packedBy, bale.exporterId, bale.consigneeId].includes(id);
    case 'rug':
    case 'batch':
      return false;
  }
}
