import type { Construction } from '../fabric/fabric.js';
import type { Raj } from '../fabric/knots.js';

/** Why a piece was given up. */
export const ABANDON_REASONS = [
  'NO_MATERIAL',
  'NOBODY_WEAVES',
  'SPOILT',
  'NOT_WANTED',
  'LOOM_BROKEN',
  'RECORDED_BY_MISTAKE',
  'OTHER',
] as const;
export type AbandonReason = (typeof ABANDON_REASONS)[number];

/** How a reading of progress was counted: all that is woven, or what was added to it. */
export const READING_KINDS = ['TOTAL', 'ADDED'] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** A question that was asked and answered when a fact was recorded. */
export interface Answered {
  readonly rule: string;
  readonly version: number;
  readonly answer: string;
}

/** What was asked on the way is kept with the fact. */
interface Asked {
  readonly answered?: readonly Answered[];
}

/** A piece was put on a loom: what it is to become, and who weaves it. */
export interface PiecePutOnLoom extends Asked {
  readonly cooperativeId: string;
  readonly villageId: string;
  readonly loomId: string;
  readonly design: string;
  readonly construction: Construction;
  /** What it is to measure when it comes off. */
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly raj?: Raj;
  /** Converted from raj once, here, and never again. */
  readonly knotsPerM2?: number;
  readonly weaverIds: readonly string[];
  /** YYYY-MM-DD. */
  readonly startedOn: string;
  readonly note?: string;
}

/** From a day on others weave a piece. */
export interface PieceWeaversChanged extends Asked {
  readonly weaverIds: readonly string[];
  readonly on: string;
}

/** It was measured or counted how far a piece is. */
export interface PieceProgressed extends Asked {
  readonly on: string;
  /** All that is woven now, whichever way it was told. */
  readonly wovenMm: number;
  readonly counted: ReadingKind;
  /** The rows that were counted, where rows were. */
  readonly rows?: number;
  /** Puts right a reading before it: what is woven may have become less. */
  readonly corrects?: true;
}

/** The days that one woman wove at a piece within a range. */
export interface DaysOfWeaver {
  readonly personId: string;
  /** A multiple of a half. */
  readonly days: number;
  /** What was recorded of her within the same range before, and is replaced. */
  readonly instead?: number;
}

/** Who wove how many days at a piece, from a day to a day, both counted. */
export interface PieceWeaverDaysRecorded extends Asked {
  readonly from: string;
  readonly to: string;
  readonly wove: readonly DaysOfWeaver[];
}

/** A piece was photographed as it was on a day. */
export interface PiecePhotographed {
  /** YYYY-MM-DD: the day of the reading that it shows. */
  readonly on: string;
  /** Of the picture as a page shows it. */
  readonly sha256: string;
  /** Of the small picture as lists show it. */
  readonly thumbnailSha256: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Why a photograph of a piece is not shown any more. */
export const PIECE_PHOTO_REMOVALS = ['WRONG_PIECE', 'UNCLEAR', 'SHOWS_PEOPLE'] as const;
export type PiecePhotoRemoval = (typeof PIECE_PHOTO_REMOVALS)[number];

/** A photograph was taken out; that it was there stays on record. */
export interface PiecePhotoRemoved {
  readonly sha256: string;
  readonly reason: PiecePhotoRemoval;
}

/** A piece was cut off its loom. */
export interface PieceCutOff extends Asked {
  readonly on: string;
  /** How long it came to be. */
  readonly lengthMm: number;
}

/** A piece was given up before it was a rug. */
export interface PieceAbandoned {
  readonly on: string;
  readonly reason: AbandonReason;
  readonly note?: string;
}

/** A piece became a rug: in the entry in which the rug got its identity. */
export interface PieceRegistered {
  readonly rugId: string;
  readonly batchId: string;
}

export type PieceFact =
  | { readonly type: 'PiecePutOnLoom'; readonly data: PiecePutOnLoom }
  | { readonly type: 'PieceWeaversChanged'; readonly data: PieceWeaversChanged }
  | { readonly type: 'PieceProgressed'; readonly data: PieceProgressed }
  | { readonly type: 'PieceWeaverDaysRecorded'; readonly data: PieceWeaverDaysRecorded }
  | { readonly type: 'PiecePhotographed'; readonly data: PiecePhotographed }
  | { readonly type: 'PiecePhotoRemoved'; readonly data: PiecePhotoRemoved }
  | { readonly type: 'PieceCutOff'; readonly data: PieceCutOff }
  | { readonly type: 'PieceAbandoned'; readonly data: PieceAbandoned }
  | { readonly type: 'PieceRegistered'; readonly data: PieceRegistered };
