import { anzaliScenario } from './scenario.js';

const { materials, batches } = anzaliScenario();

describe('the materials of the scenario', () => {
  it('are mostly silk, as Gilan’s are, and enough for what is given out of them', () => {
    expect(materials.rugs.length).toBeGreaterThan(25);
    expect(materials.lots.some(({ material }) => material === 'SILK')).toBe(true);
    for (const { key, massG, receivedAt } of materials.lots) {
      const uses = materials.rugs.flatMap((rug) => rug.uses).filter(({ lot }) => lot === key);
      expect(uses.reduce((sum, { issuedG }) => sum + issuedG, 0)).toBeLessThan(massG);
      for (const { issuedAt, issuedG, takenG } of uses) {
        expect(issuedAt > receivedAt).toBe(true);
        expect(issuedG).toBeGreaterThan(takenG);
      }
    }
  });

  it('give each rug what its maker or its loom was given, and lose what shearing and washing take', () => {
    const known = new Map(batches.flatMap(({ rugs }) => rugs.map((rug) => [rug.key, rug] as const)));
    for (const { rug: key, uses } of materials.rugs) {
      const rug = known.get(key)!;
      const taken = uses.reduce((sum, { takenG }) => sum + takenG, 0);
      expect(rug.weightG / taken).toBeGreaterThan(0.7);
      expect(rug.weightG / taken).toBeLessThan(0.95);
      for (const { holder } of uses) expect([...rug.makers, rug.loom]).toContain(holder.key);
    }
  });
});
