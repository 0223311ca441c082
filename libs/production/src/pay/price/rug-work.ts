import type { View } from '#libs/ledger';
import type { PersonState } from '#libs/network';
import type { RugState } from '../../rug/rug.js';
import type { RugWork } from './quote.js';

/** Whether it is disputed who wove a rug: nobody is owed for it until that is settled. */
export const isDisputed = ({ attribution }: RugState): boolean => attribution?.disputeId !== undefined;

/** What of a rug pay rests on, with its makers under the records that were kept. */
export function workOf(
  rug: View<RugState>,
  people: ReadonlyMap<string, Pick<PersonState, 'mergedInto'>>,
): RugWork {
  const kept = (id: string): string => people.get(id)?.mergedInto ?? id;
  const { _id, design, purpose, areaCm2, knotsPerM2, loomOnDate, makerIds, pieceId, weaverDays } = rug;
  return {
    rugId: _id,
    ...{ design, purpose, areaCm2, loomOnDate },
    ...(knotsPerM2 === undefined ? {} : { knotsPerM2 }),
    ...(pieceId === undefined ? {} : { pieceId }),
    makerIds: [...new Set(makerIds.map(kept))],
    ...(weaverDays
      ? { weaverDays: weaverDays.map(({ personId, days }) => ({ personId: kept(personId), days })) }
      : {}),
  };
}

/** Whether a rug is done and looked at: then its weavers have earned their pay. Where it went since does not matter. */
export const isEarned = ({ inspection }: RugState): boolean => inspection?.passed === true;
