import type { Rug } from './rug';

/** As much of a picked rug as the draft keeps: enough to show it and to sum. */
export interface PickedRug {
  id: string;
  code: string;
  design: string;
  areaCm2: number;
  weightG: number;
  /** Packed in this bale, when it was picked with it. */
  baleId?: string;
}

/** What a list must have read of a rug for it to be picked. */
export type Pickable = Pick<Rug, 'id' | 'code' | 'design' | 'areaCm2' | 'weightG'> & {
  bale?: { id: string } | null;
};

export const pickedOf = (rug: Pickable): PickedRug => ({
  id: rug.id,
  code: rug.code,
  design: rug.design,
  areaCm2: rug.areaCm2,
  weightG: rug.weightG,
  ...(rug.bale && { baleId: rug.bale.id }),
});
