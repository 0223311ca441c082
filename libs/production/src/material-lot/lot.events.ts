import type { Material } from '../fabric/fabric.js';

/** What a lot is: fibre as it came, yarn, or yarn that was dyed. */
export const LOT_FORMS = ['RAW', 'YARN', 'DYED_YARN'] as const;
export type LotForm = (typeof LOT_FORMS)[number];

/** With what dyed yarn was dyed: plants and insects, chrome dyes, or other synthetic dyes. */
export const DYEINGS = ['NATURAL', 'CHROMIC', 'OTHER_SYNTHETIC'] as const;
export type Dyeing = (typeof DYEINGS)[number];

/** Why material was lost. */
export const WASTE_REASONS = ['OFFCUTS', 'MOTH', 'DAMP', 'DYE_RUNS', 'BROKEN', 'LOST', 'OTHER'] as const;
export type WasteReason = (typeof WASTE_REASONS)[number];

/** Who holds material that was given out: a weaver or a loom, `person:ID`, `loom:ID` or a piece, `piece:ID`. */
export type HolderRef = `${'person' | 'loom' | 'piece'}:${string}`;

/**
 * How fine a yarn is, as it is sold: metric count (metres in a gram of one strand) and how many strands are plied, e.g.
 * Nm 8/2; and what follows from it, converted once.
 */
export interface YarnCount {
  /** Tenths of the metric count of one strand. */
  readonly nmTenths: number;
  readonly plies: number;
  /** Of the plied yarn. */
  readonly metresPerKg: number;
}

/** Material came to a cooperative. Dyes and price are its own business: they are shown to nobody else. */
export interface LotReceived {
  /** The bare eight characters of its code; also its id and the lot of its LGTIN. */
  readonly code: string;
  /** GS1 identity of the class, `urn:epc:class:lgtin:…`. */
  readonly lgtin: string;
  readonly cooperativeId: string;
  readonly material: Material;
  readonly form: LotForm;
  readonly massG: number;
  readonly colour?: string;
  readonly dyeing?: Dyeing;
  /** What was used to dye it, as the cooperative calls it. */
  readonly dyes?: readonly string[];
  /** How fine it is, where that was said; never of raw fibre. */
  readonly yarn?: YarnCount;
  /** The organisation it came from; else `supplier`. */
  readonly supplierId?: string;
  /** A firm, a market, a flock that is in no register; never a person. */
  readonly supplier?: string;
  /** The supplier’s own number of the lot. */
  readonly supplierLot?: string;
  /** Iranian rials for a kilogram, whole. */
  readonly rialsPerKg?: number;
}

/** What was said of a lot at its receipt turned out wrong; only what changed is named. */
export interface LotCorrected extends Partial<
  Pick<
    LotReceived,
    'massG' | 'colour' | 'dyeing' | 'dyes' | 'yarn' | 'supplierId' | 'supplier' | 'supplierLot' | 'rialsPerKg'
  >
> {
  readonly reason: string;
}

/** Material was given out. */
export interface LotIssued {
  readonly to: HolderRef;
  readonly massG: number;
  /** Where it went: the weaver’s village, or that of the loom. */
  readonly villageId: string;
}

/** Material came back into the store. */
export interface LotReturned {
  readonly from: HolderRef;
  readonly massG: number;
}

/** Material was lost: from the store, or from who held it. */
export interface LotWasted {
  readonly from?: HolderRef;
  readonly massG: number;
  readonly reason: WasteReason;
  readonly note?: string;
}

/** Material went into a rug. */
export interface LotTaken {
  readonly from: HolderRef;
  readonly massG: number;
  readonly rugId: string;
}

/** That material went into a rug was a mistake: it is back with who held it. */
export interface LotTakingUndone {
  readonly to: HolderRef;
  readonly massG: number;
  readonly rugId: string;
  readonly reason: string;
}

/** A movement was a mistake: what it moved is back where it was. */
export interface LotMovementUndone {
  /** The version of the lot at which it was recorded. */
  readonly movement: number;
  readonly from: LotPlace;
  readonly to: LotPlace;
  readonly massG: number;
  readonly reason: string;
}

/** Where a gram of a lot can be: in the store, lost, in rugs, or with who holds it. */
export type LotPlace = 'STORE' | 'WASTE' | 'RUGS' | HolderRef;

export type LotFact =
  | { readonly type: 'LotReceived'; readonly data: LotReceived }
  | { readonly type: 'LotCorrected'; readonly data: LotCorrected }
  | { readonly type: 'LotIssued'; readonly data: LotIssued }
  | { readonly type: 'LotReturned'; readonly data: LotReturned }
  | { readonly type: 'LotWasted'; readonly data: LotWasted }
  | { readonly type: 'LotTaken'; readonly data: LotTaken }
  | { readonly type: 'LotTakingUndone'; readonly data: LotTakingUndone }
  | { readonly type: 'LotMovementUndone'; readonly data: LotMovementUndone };
