import type { World } from '../journeys/access-world.js';
import { STAFF } from '../journeys/access-world.js';

/** Prints the labels of a side's batch, then that of its first rug once more; gives the printings, newest first. */
export async function labelsOf({ zone, cooperatives, tell }: World, side: 0 | 1): Promise<string[]> {
  const { clerk, batchId, rugIds, id } = cooperatives[side];
  for (const input of [
    { batchId, layout: 'SHEET_3X8' },
    { rugIds: [rugIds[0]], layout: 'SEWN_50X30', reason: 'WORN' },
  ]) {
    const told = await tell('printLabels', input, clerk);
    if (told.code) throw new Error(`printLabels was refused: ${JSON.stringify(told)}`);
  }
  const { data } = await zone.ask<{
    labelPrints: { nodes: { id: string; cooperative: { id: string } }[] };
  }>('{ labelPrints { nodes { id cooperative { id } } } }', {}, STAFF);
  return data.labelPrints.nodes.filter(({ cooperative }) => cooperative.id === id).map((print) => print.id);
}
