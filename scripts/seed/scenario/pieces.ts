import {
  areaCm2,
  knotsPerM2,
  type Construction,
  type KnotType,
  type Material,
  type Raj,
} from '#libs/production';
import { Chance, dealt } from './chance.js';
import type { DesignFamily } from './designs.js';

/** What is to be woven; who weaves it, where and when is decided afterwards. */
export interface Piece {
  readonly kind: PieceKind;
  readonly construction: Construction;
  readonly family: DesignFamily;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly weightG: number;
  readonly raj?: Raj;
  readonly knotType?: KnotType;
  readonly pile?: Material;
  readonly warp: Material;
  readonly weft: Material;
  /** All knots of the piece; 0 for a flat weave. */
  readonly knots: number;
}

/** The sizes of the scenario: width and length in cm, and how many of all pieces have them. */
const SIZES = {
  tableau: {
    sizes: [
      [35, 50, 45],
      [40, 60, 80],
      [70, 100, 55],
    ],
  },
  poshti: { sizes: [[60, 90, 60]] },
  padari: { sizes: [[60, 80, 60]] },
  zaronim: { sizes: [[104, 156, 160]] },
  dozar: { sizes: [[136, 208, 90]] },
  qaliche: { sizes: [[152, 226, 70]] },
  pardeh: { sizes: [[153, 250, 25]] },
  qali6: { sizes: [[201, 300, 18]] },
  qali9: { sizes: [[251, 350, 4]] },
  kenareh: { sizes: [[80, 300, 20]] },
  kilim: { sizes: [[100, 180, 140]] },
  jajim: { sizes: [[110, 190, 30]] },
} as const satisfies Record<
  string,
  { sizes: readonly (readonly [width: number, length: number, count: number])[] }
>;

export type PieceKind = keyof typeof SIZES | 'sampler';

/** How many pile pieces have which raj and which pile: 10, 30, 15, 20, 20 and 5 per cent; 35, 25 and 40 per cent. */
const RAJ_COUNTS = [
  [70, 12],
  [60, 23],
  [50, 137],
  [40, 137],
  [35, 103],
  [30, 206],
  [25, 69],
] as const;
const SILK_PIECES = 240;
const WOOL_SILK_PIECES = 172;
const KORK_PIECES = 110;

/** The weight of a square metre, in kg, as fine as it can be and as coarse. */
const KG_PER_M2: Readonly<
  Record<'SILK' | 'WOOL_SILK' | 'KORK' | 'WOOL' | 'FLAT', readonly [number, number]>
> = {
  SILK: [1.5, 2.3],
  WOOL_SILK: [2.6, 3.3],
  KORK: [2.7, 3.6],
  WOOL: [3.3, 4.8],
  FLAT: [1.2, 1.9],
};

/** A cut piece with its measured size, before its fabric is chosen. */
interface Blank {
  readonly kind: PieceKind;
  readonly widthMm: number;
  readonly lengthMm: number;
  readonly areaCm2: number;
}

/** The 687 pile rugs and tableaux and the 170 flat weaves, in no order of time. */
export function pieces(): readonly Piece[] {
  const chance = new Chance('pieces');
  const blanks = Object.entries(SIZES).flatMap(([kind, { sizes }]) =>
    dealt(sizes.map(([width, length, count]) => [[width, length] as const, count])).map(([width, length]) =>
      blank(chance, kind as PieceKind, width, length),
    ),
  );
  const isFlat = ({ kind }: Blank): boolean => kind === 'kilim' || kind === 'jajim';
  return [
    ...pilePieces(
      chance,
      blanks.filter((piece) => !isFlat(piece)),
    ),
    ...blanks.filter(isFlat).map((piece) => flatPiece(chance, piece)),
  ];
}

/** A learner's sampler: 30 by 40 cm of wool, 20 or 25 raj. */
export function samplerPiece(chance: Chance): Piece {
  const piece = {
    ...blank(chance, 'sampler', 30, 40),
    raj: { count: chance.pick([20, 20, 20, 25]), basisMm: 70 },
  };
  return knotted(chance, piece, 'WOOL', 0.5);
}

function blank(chance: Chance, kind: PieceKind, widthCm: number, lengthCm: number): Blank {
  const [widthMm, lengthMm] = [widthCm, lengthCm].map((cm) =>
    Math.round(cm * 10 * (1 + chance.bell() * 0.008)),
  );
  return { kind, widthMm: widthMm!, lengthMm: lengthMm!, areaCm2: areaCm2(lengthMm!, widthMm!) };
}

/** Small pieces are fine and of silk, large ones coarser and of wool, mostly. */
function pilePieces(chance: Chance, blanks: readonly Blank[]): Piece[] {
  const bySize = ranked(blanks, ({ areaCm2: area }) => Math.log(area) + chance.bell() * 4.5);
  const raj = withinReach(bySize, dealt(RAJ_COUNTS));
  const withRaj = bySize.map((piece, i) => ({
    ...piece,
    raj: { count: raj[i]!, basisMm: raj[i]! < 60 && chance.fraction() < 0.12 ? 65 : 70 },
  }));
  const silky = ranked(withRaj, ({ raj: { count }, areaCm2: area }) =>
    count >= 60 ? 0 : count < 35 ? 1_000 : 10 + Math.log(area) + chance.bell() * 2 - count / 40,
  );
  const rest = ranked(silky.slice(SILK_PIECES), ({ raj: { count } }) =>
    count < 30 ? 1_000 : 100 - count + chance.bell() * 30,
  );
  const woollen = ranked(
    rest.slice(WOOL_SILK_PIECES),
    ({ raj: { count } }) => 100 - count + chance.bell() * 10,
  );
  return [
    ...silky.slice(0, SILK_PIECES).map((piece) => knotted(chance, piece, 'SILK', chance.fraction())),
    ...rest.slice(0, WOOL_SILK_PIECES).map((piece) => knotted(chance, piece, 'WOOL_SILK', chance.fraction())),
    ...woollen.map((piece, i) =>
      knotted(chance, piece, i < KORK_PIECES ? 'KORK' : 'WOOL', chance.fraction()),
    ),
  ];
}

/** The most knots for each weaver who finds room before a piece: more than a year of work is not begun. */
const MOST_KNOTS_A_WEAVER = 850_000;

/** How many weave a piece of a width side by side: one for each 75 cm, three at most. */
export const weaversAbreast = (widthMm: number): number =>
  Math.min(3, Math.max(1, Math.floor(widthMm / 750)));

/** Changes the raj of pieces that nobody would finish with that of the next piece that takes it in its stead. */
function withinReach(blanks: readonly Blank[], raj: readonly number[]): number[] {
  const given = [...raj];
  const fits = (i: number, count: number): boolean =>
    (knotsPerM2({ count, basisMm: 65 }) * blanks[i]!.areaCm2) / 10_000 <=
    MOST_KNOTS_A_WEAVER * weaversAbreast(blanks[i]!.widthMm);
  for (let i = 0; i < given.length; i++) {
    if (fits(i, given[i]!)) continue;
    const other = given.findIndex((count, j) => fits(i, count) && fits(j, given[i]!));
    if (other < 0) throw new Error(`no piece can take ${given[i]} raj in the stead of a ${blanks[i]!.kind}`);
    [given[i], given[other]] = [given[other]!, given[i]!];
  }
  return given;
}

function knotted(
  chance: Chance,
  piece: Blank & { readonly raj: Raj },
  pile: 'SILK' | 'WOOL_SILK' | 'KORK' | 'WOOL',
  heaviness: number,
): Piece {
  const { kind, widthMm, lengthMm, raj } = piece;
  const isSilkWarp = pile === 'SILK' || (pile === 'WOOL_SILK' && raj.count >= 50);
  return {
    kind,
    construction: 'KNOTTED',
    family: kind === 'tableau' ? 'PICTURE' : 'PILE',
    widthMm,
    lengthMm,
    weightG: weightOf(piece, KG_PER_M2[pile], heaviness),
    raj,
    knotType: chance.fraction() < 0.75 ? 'ASYMMETRIC' : 'SYMMETRIC',
    pile,
    warp: isSilkWarp ? 'SILK' : 'COTTON',
    weft: isSilkWarp ? 'SILK' : 'COTTON',
    knots: Math.round((knotsPerM2(raj) * piece.areaCm2) / 10_000),
  };
}

function flatPiece(chance: Chance, piece: Blank): Piece {
  const { kind, widthMm, lengthMm } = piece;
  const isKilim = kind === 'kilim';
  return {
    kind,
    construction: isKilim ? 'KILIM' : 'JAJIM',
    family: isKilim ? 'KILIM' : 'JAJIM',
    widthMm,
    lengthMm,
    weightG: weightOf(piece, KG_PER_M2.FLAT, chance.fraction()),
    warp: isKilim && chance.fraction() < 0.7 ? 'COTTON' : 'WOOL',
    weft: 'WOOL',
    knots: 0,
  };
}

/** Scales show steps of ten grams. */
const weightOf = (
  { areaCm2: area }: Blank,
  [light, heavy]: readonly [number, number],
  heaviness: number,
): number => Math.round((area * (light + (heavy - light) * heaviness)) / 100) * 10;

/** Values by a score that is drawn once for each, lowest first. */
function ranked<T>(values: readonly T[], score: (value: T) => number): T[] {
  return values
    .map((value) => ({ value, score: score(value) }))
    .sort((a, b) => a.score - b.score)
    .map(({ value }) => value);
}
