import type { World } from '../journeys/access-world.js';
import type { Doing } from './matrix-doing.js';

interface Ids {
  readonly materialLots: { readonly nodes: readonly { readonly id: string }[] };
}

/** Wool of each side with its secrets: given out, taken back, wasted, corrected, and part of a rug. Gives the lots. */
export async function lotsOf({ cooperatives }: World, { done, asked }: Doing): Promise<readonly string[]> {
  const lotIds: string[] = [];
  for (const { id: supplierId, clerk, weaverId, loomId, rugIds } of cooperatives) {
    const wool = {
      material: 'WOOL',
      form: 'DYED_YARN',
      massG: 20_000,
      colour: 'red',
      dyeing: 'NATURAL',
      yarn: { nm: 8, plies: 2 },
    };
    const secret = { dyes: ['madder'], rialsPerKg: 6_000_000 };
    await done('receiveLot', { ...wool, ...secret, supplier: 'Rasht market', supplierLot: 'R-1' }, clerk);
    const { materialLots } = await asked<Ids>('{ materialLots { nodes { id } } }');
    const [lotId] = materialLots.nodes.map(({ id }) => id).filter((id) => !lotIds.includes(id));
    const holder = { personId: weaverId };
    await done('issueFromLot', { lotId, to: holder, massG: 8_000 }, clerk);
    await done('issueFromLot', { lotId, to: { loomId }, massG: 600 }, clerk);
    await done('correctLot', { lotId, supplierId, reason: 'from ourselves' }, clerk);
    await done('wasteOfLot', { lotId, from: holder, massG: 100, reason: 'OTHER', note: 'burnt' }, clerk);
    await done('undoLotMovement', { lotId, movement: 5, reason: 'not so much' }, clerk);
    const takings = [
      { lotId, from: holder, massG: 4_000 },
      { lotId, from: { loomId }, massG: 100 },
    ];
    await done('recordRugMaterials', { rugId: rugIds[2], takings, explanation: 'not washed yet' }, clerk);
    lotIds.push(lotId!);
  }
  return lotIds;
}
