import type { LedgerEvent } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import type { RugFact } from './rug.events.js';

/** What a rug's story shows of a fact. Prices, what it is worth and free words stay out of it: the story is read far and wide. */
export function tellOfRug(event: LedgerEvent): Record<string, string | number> {
  const { type, data } = event as unknown as RugFact;
  switch (type) {
    case 'RugRegistered': {
      const { batchId, lengthMm, widthMm, weightG } = data;
      return { batch: printLettered('B', batchId), lengthMm, widthMm, weightG };
    }
    case 'RugInspected': {
      const { passed, grade, defects } = data;
      const flaws: Record<string, string> = defects.length > 0 ? { defects: defects.join(' ') } : {};
      return { result: passed ? 'PASSED' : 'REJECTED', ...(grade ? { grade } : {}), ...flaws };
    }
    case 'RugMadeFrom':
      return { lots: new Set(data.parts.map(({ lotId }) => lotId)).size };
    case 'RugFinished':
      return { step: data.step, on: data.on };
    case 'RugPhotographed':
      return { view: data.view, ...(data.defect ? { defects: data.defect } : {}) };
    case 'RugPhotoRemoved':
      return { why: data.reason };
    case 'RugValued':
      return { on: data.on };
    case 'RugSold':
      return { place: data.place, on: data.on };
    case 'RugReturned':
      return { from: data.from, on: data.on };
    case 'RugLost':
      return { how: data.how, on: data.on };
    case 'RugFound':
      return { on: data.on };
    case 'RugWithdrawn':
      return { why: data.why };
    case 'RugPacked':
      return { bale: data.baleId };
    case 'RugBooked':
    case 'RugShipped':
    case 'RugDelivered':
      return { shipment: printLettered('S', data.shipmentId) };
    case 'RugReleased':
      return { reason: data.reason };
    case 'RugMaterialsUndone':
    case 'RugUnpacked':
    case 'RugAttributionDisputed':
      return {};
    case 'RugAttributionSettled':
      return {
        makersChanged: data.makerIds ? 'YES' : 'NO',
        ...(data.gradedByMaker ? { regrade: 'YES' } : {}),
      };
  }
}
