/** The fibres of a material: wool of lambs is wool, and gol-abrisham is of both. */
const FIBRES: Readonly<Record<string, readonly string[]>> = {
  KORK: ['WOOL'],
  WOOL_SILK: ['WOOL', 'SILK'],
};

/** Of which fibres a material is. */
export const fibresOf = (material: string): readonly string[] => FIBRES[material] ?? [material];
