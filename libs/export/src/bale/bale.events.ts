/** Rugs were packed into a bale; each of them has its own fact in the same entry. */
export interface BalePacked {
  /** The organisation that packed it. */
  readonly packedBy?: string;
  /** Whether a cooperative packed it, so that any exporter may take it from stock. */
  readonly byCooperative: boolean;
  readonly rugIds: readonly string[];
  readonly netG: number;
  readonly grossG: number;
  readonly areaCm2: number;
  /** Where its rugs were woven; bales from before officials had counties do not say. */
  readonly villageIds?: readonly string[];
}

/** A bale was loaded into a shipment. */
export interface BaleLoaded {
  readonly shipmentId: string;
  readonly exporterId: string;
  readonly consigneeId: string;
}

/** A bale was taken out of a shipment that was cancelled. */
export interface BaleUnloaded {
  readonly shipmentId: string;
}

export type BaleFact =
  | { readonly type: 'BalePacked'; readonly data: BalePacked }
  | { readonly type: 'BaleUnpacked'; readonly data: object }
  | { readonly type: 'BaleLoaded'; readonly data: BaleLoaded }
  | { readonly type: 'BaleUnloaded'; readonly data: BaleUnloaded };
