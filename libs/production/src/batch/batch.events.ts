/** A cooperative registered rugs that came off its looms; each of them has its own fact in the same entry. */
export interface BatchRegistered {
  readonly cooperativeId: string;
  readonly rugCount: number;
  readonly areaCm2: number;
  readonly weightG: number;
  readonly note?: string;
  /** Where its rugs were woven; batches from before officials had counties do not say. */
  readonly villageIds?: readonly string[];
}

export type BatchFact = { readonly type: 'BatchRegistered'; readonly data: BatchRegistered };
