/** What is said of a piece by its craft: the names are those of `RugInput`. */
export type Craft = Partial<
  Record<
    | 'knotType' | 'pile' | 'pileHeightMm' | 'warp' | 'weft' | 'fibre' | 'technique' | 'twoFaced' | 'strips' | 'fulled'
    | 'thicknessMm',
    'needed' | 'optional'
  >
>; // prettier-ignore

/** Which fields a piece of a construction has. The server decides; this only leaves out what it would refuse. */
export const crafts: Record<'KNOTTED' | 'KILIM' | 'JAJIM' | 'SHAL' | 'FELT' | 'MAT', Craft> = {
  KNOTTED: { knotType: 'needed', pile: 'needed', pileHeightMm: 'optional', warp: 'needed', weft: 'needed' },
  KILIM: { warp: 'needed', weft: 'needed', technique: 'optional', twoFaced: 'optional' },
  JAJIM: { warp: 'needed', weft: 'needed', strips: 'optional' },
  SHAL: { warp: 'needed', weft: 'needed', technique: 'optional', strips: 'optional', fulled: 'optional' },
  FELT: { fibre: 'needed', technique: 'optional', thicknessMm: 'optional' },
  MAT: { fibre: 'needed', warp: 'optional', technique: 'optional', thicknessMm: 'optional' },
};
