import type { Craft } from '../fabric/craft.js';
import type { Construction, Dyes } from '../fabric/fabric.js';
import type { Density, Raj } from '../fabric/knots.js';
import type { Currency } from '#libs/documents';
import type { Checks } from '../inspection/checklist.js';
import type { AnsweredQuestion } from '../plausibility/answers.js';
import type { DefectCode } from '../inspection/defects.js';

/** What a rug is for: the trade, or a learner's sampler, which is never exported. */
export const RUG_PURPOSES = ['TRADE', 'SAMPLER'] as const;
export type RugPurpose = (typeof RUG_PURPOSES)[number];

/** The grades of an inspection. */
export const GRADES = ['FIRST', 'SECOND', 'THIRD'] as const;
export type Grade = (typeof GRADES)[number];

/** The days that one woman wove at a rug. */
export interface WeaverDays {
  readonly personId: string;
  /** A multiple of a half. */
  readonly days: number;
}

/** A rug got its identity: what was measured when it came off the loom. What its craft says of it is in `Craft`. */
export interface RugRegistered extends Craft {
  /** The bare eight characters of its code; also its id and the serial of its SGTIN. */
  readonly code: string;
  /** GS1 identity, `urn:epc:id:sgtin:…`. */
  readonly sgtin: string;
  readonly purpose: RugPurpose;
  readonly construction: Construction;
  readonly design: string;
  /** What is drawn in it, e.g. a fish or a cypress. */
  readonly motif?: string;
  /** Whose manner it is made in, e.g. Tabriz or Talesh; a manner, never a protected name. */
  readonly originStyle?: string;
  /** Its size class, when it fits one. */
  readonly sizeKey?: string;
  /** The mean of its readings, when they were written down. */
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly lengthReadingsMm?: readonly number[];
  readonly widthReadingsMm?: readonly number[];
  /** Of a round piece; its length and its width are the same. */
  readonly diameterMm?: number;
  readonly areaCm2: number;
  readonly weightG: number;
  readonly raj?: Raj;
  /** As it was counted, when not in raj. */
  readonly density?: Density;
  /** Converted from raj or density once, here, and never again. */
  readonly knotsPerM2?: number;
  readonly dyes?: Dyes;
  readonly loomId?: string;
  /** YYYY-MM-DD. */
  readonly loomOnDate: string;
  /** YYYY-MM-DD. */
  readonly cutOffDate: string;
  readonly makerIds: readonly string[];
  readonly villageId: string;
  readonly cooperativeId: string;
  readonly batchId: string;
  /** Its line in the batch, from 1. */
  readonly batchLine: number;
  /** The piece that it was on the loom; rugs from before there were pieces have none. */
  readonly pieceId?: string;
  /** Who wove at it how many days, in halves; where somebody said so. */
  readonly weaverDays?: readonly WeaverDays[];
  /** What was odd about it and why it is so: the questions of plausibility that were answered. */
  readonly answered?: readonly AnsweredQuestion[];
}

/** A rug was inspected; a later inspection stands beside it, the last one counts. */
export interface RugInspected {
  readonly passed: boolean;
  readonly grade?: Grade;
  /** Grey scale, 1 (bleeds) to 5 (fast). */
  readonly colourFastness?: number;
  /** 1 (ragged) to 5 (straight). */
  readonly edgeEvenness?: number;
  readonly defects: readonly DefectCode[];
  readonly note?: string;
  /** What was looked at, and whether it was right; older inspections do not say. */
  readonly checks?: Checks;
  /** The records of who inspected, where that is a weaver as well: should she turn out to be a maker, it is void. */
  readonly inspectorRecords?: readonly string[];
}

/** What is done to a rug after it was cut off. */
export const FINISHING_STEPS = ['SHEARING', 'WASHING', 'EDGING', 'FRINGE', 'STRETCHING', 'REPAIR'] as const;
export type FinishingStep = (typeof FINISHING_STEPS)[number];

/** A step of finishing was done. */
export interface RugFinished {
  readonly step: FinishingStep;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** What a photograph of a rug shows. */
export const PHOTO_VIEWS = ['FRONT', 'BACK', 'DETAIL', 'DEFECT'] as const;
export type PhotoView = (typeof PHOTO_VIEWS)[number];

/** A rug was photographed; the picture was drawn anew and is stored under the digest of its bytes. */
export interface RugPhotographed {
  readonly view: PhotoView;
  /** Of the picture as a page shows it. */
  readonly sha256: string;
  /** Of the small picture as lists show it. */
  readonly thumbnailSha256: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Which fault it shows; of `DEFECT` alone. */
  readonly defect?: DefectCode;
}

/** Why a photograph is not shown any more. */
export const PHOTO_REMOVALS = ['WRONG_RUG', 'UNCLEAR', 'SHOWS_PEOPLE', 'REPLACED'] as const;
export type PhotoRemoval = (typeof PHOTO_REMOVALS)[number];

/** A photograph was taken out; that it was there stays on record. */
export interface RugPhotoRemoved {
  readonly sha256: string;
  readonly reason: PhotoRemoval;
}

/** A rug was appraised. What it is worth is told to nobody outside. */
export interface RugValued {
  readonly amountMinor: number;
  readonly currency: Currency;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** Where a rug was sold that is not exported. */
export const SALE_PLACES = ['HOME', 'EXHIBITION'] as const;
export type SalePlace = (typeof SALE_PLACES)[number];

/** A rug was sold at home or at an exhibition; for export this is its end (rule X06). */
export interface RugSold {
  readonly place: SalePlace;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Which exhibition. */
  readonly exhibition?: string;
  readonly priceMinor?: number;
  readonly currency?: Currency;
}

/** A rug came back from its buyer. */
export interface RugReturned {
  readonly from: 'SALE' | 'DELIVERY';
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string;
}

/** How a rug was lost. */
export const LOSSES = ['MISLAID', 'STOLEN', 'FIRE_OR_WATER', 'IN_TRANSIT'] as const;
export type Loss = (typeof LOSSES)[number];

/** A rug is not to be found. */
export interface RugLost {
  readonly how: Loss;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly note?: string;
}

/** A lost rug was found again, and stands where it stood. */
export interface RugFound {
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** Why a rug is out of trade for good. */
export const WITHDRAWALS = ['REGISTERED_IN_ERROR', 'DESTROYED', 'GIVEN_AWAY', 'KEPT'] as const;
export type Withdrawal = (typeof WITHDRAWALS)[number];

/** A rug was taken out of trade for good; its code is never given again. */
export interface RugWithdrawn {
  readonly why: Withdrawal;
  readonly note?: string;
}

/** What a rug is made from: what its makers and its loom held of lots of material. */
export interface RugMadeFrom {
  /** `from` names who held it: `person:ID` or `loom:ID`. */
  readonly parts: readonly { readonly lotId: string; readonly from: string; readonly massG: number }[];
  /** All of it together. */
  readonly takenG: number;
  /** What the rug weighed when it was compared with that. */
  readonly weightG: number;
  /** What was answered where the rules of plausibility asked. */
  readonly answered?: readonly {
    readonly rule: string;
    readonly version: number;
    readonly answer: string;
  }[];
}

/** What was said of a rug’s materials was a mistake; they are back with who held them. */
export interface RugMaterialsUndone {
  readonly reason: string;
}

/** A rug was put into a bale. Stated by the room of export. */
export interface RugPacked {
  readonly baleId: string;
  /** What was odd about packing it and why it is so; absent where nothing was. */
  readonly answered?: readonly AnsweredQuestion[];
}

/** A rug was booked into a shipment. Stated by the room of export. */
export interface RugBooked {
  readonly shipmentId: string;
  readonly exporterId: string;
  readonly consigneeId: string;
}

/** A rug was set free from its shipment: cancelled, or taken out. Stated by the room of export. */
export interface RugReleased {
  readonly reason: string;
}

/** A rug left with its shipment. Stated by the room of export. */
export interface RugShipped {
  readonly shipmentId: string;
}

/** A rug was delivered with its shipment. Stated by the room of export. */
export interface RugDelivered {
  readonly shipmentId: string;
}

/** Somebody disputes to whom a rug is attributed; until it is settled nobody is named as its maker outside. */
export interface RugAttributionDisputed {
  readonly disputeId: string;
}

/** The dispute is over. */
export interface RugAttributionSettled {
  readonly disputeId: string;
  /** Who stands as makers from now on; absent where nothing changes. */
  readonly makerIds?: readonly string[];
  /** The claim that was heard and is not raised again; absent where it was taken back. */
  readonly heard?: string;
  /** Who inspected it last is a maker from now on: her word on her own work does not stand. */
  readonly gradedByMaker?: true;
}

export type RugFact =
  | { readonly type: 'RugRegistered'; readonly data: RugRegistered }
  | { readonly type: 'RugInspected'; readonly data: RugInspected }
  | { readonly type: 'RugMadeFrom'; readonly data: RugMadeFrom }
  | { readonly type: 'RugMaterialsUndone'; readonly data: RugMaterialsUndone }
  | { readonly type: 'RugFinished'; readonly data: RugFinished }
  | { readonly type: 'RugPhotographed'; readonly data: RugPhotographed }
  | { readonly type: 'RugPhotoRemoved'; readonly data: RugPhotoRemoved }
  | { readonly type: 'RugValued'; readonly data: RugValued }
  | { readonly type: 'RugSold'; readonly data: RugSold }
  | { readonly type: 'RugReturned'; readonly data: RugReturned }
  | { readonly type: 'RugLost'; readonly data: RugLost }
  | { readonly type: 'RugFound'; readonly data: RugFound }
  | { readonly type: 'RugWithdrawn'; readonly data: RugWithdrawn }
  | { readonly type: 'RugPacked'; readonly data: RugPacked }
  | { readonly type: 'RugUnpacked'; readonly data: object }
  | { readonly type: 'RugBooked'; readonly data: RugBooked }
  | { readonly type: 'RugReleased'; readonly data: RugReleased }
  | { readonly type: 'RugShipped'; readonly data: RugShipped }
  | { readonly type: 'RugDelivered'; readonly data: RugDelivered }
  | { readonly type: 'RugAttributionDisputed'; readonly data: RugAttributionDisputed }
  | { readonly type: 'RugAttributionSettled'; readonly data: RugAttributionSettled };
