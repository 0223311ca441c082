import type { World } from '../journeys/access-world.js';
import type { Doing } from './matrix-doing.js';

/** A piece of each side that is being woven, with progress. */
export async function begunPiecesOf(
  { cooperatives, tell }: World,
  { done }: Doing,
): Promise<readonly string[]> {
  const begunIds: string[] = [];
  for (const { clerk, loomId, weaverId } of cooperatives) {
    const size = { lengthMm: 1_500, widthMm: 900, raj: { count: 40, basisMm: 70 } };
    const plan = { design: 'نمونه', construction: 'KNOTTED', ...size, startedOn: '2024-06-01', loomId };
    const begun = await tell('putOnLoom', { ...plan, weaverIds: [weaverId], note: 'for the fair' }, clerk);
    const { id: pieceId } = begun['piece'] as { id: string };
    const wove = [{ personId: weaverId, days: 1 }];
    await done('recordProgress', { pieceId, on: '2024-07-01', counted: 'ADDED', rows: 50, wove }, clerk);
    begunIds.push(pieceId);
  }
  return begunIds;
}
