import { newCommandKey } from '../form/commandKey';
import type { Problem } from '../line/refusal';
import type { RugField } from './rugFields';

/** Texts as they stand in the fields, read only when the batch is sent; a choice by its value. */
export type Cells = Partial<Record<RugField, string>>;

/** One rug as it is being typed. What it leaves open is what the batch as a whole says. */
export interface RugDraft {
  key: string;
  cells: Cells;
  makers: string[];
  /** The piece on the loom that was cut off, when it is the rug of one. */
  piece?: string;
  /** What was answered to questions of plausibility, by their rule. */
  answers?: Record<string, string>;
}

/** A batch as it is being typed. */
export interface BatchDraft {
  cooperative: string;
  note: string;
  /** For the whole batch, where a rug does not say otherwise. */
  defaults: Cells;
  rugs: RugDraft[];
  /** What the server found wrong, when the batch came back from the outbox. */
  problems?: Problem[];
}

/** What nearly all rugs of the region are, until somebody says otherwise. */
export const usual: Cells = {
  construction: 'KNOTTED',
  purpose: 'TRADE',
  basis: '70',
  knotType: 'ASYMMETRIC',
  pile: 'WOOL',
  warp: 'COTTON',
  weft: 'COTTON',
  fibre: 'WOOL',
  densityUnit: 'KNOTS_PER_DM2',
};

export const newRug = (cells: Cells = {}): RugDraft => ({ key: newCommandKey(), cells, makers: [] });

export const newBatch = (cooperative: string): BatchDraft => ({
  cooperative,
  note: '',
  defaults: {},
  rugs: [newRug()],
});

/** The next rug begins like this one; its weight is always its own, and so are its piece and its answers. */
export function rugLike({ cells: { weight: _, ...cells }, makers }: RugDraft): RugDraft {
  return { key: newCommandKey(), cells, makers };
}

/** What a field of a rug says, by itself or by the batch. */
export const saidOf = (rug: RugDraft, defaults: Cells, field: RugField): string =>
  rug.cells[field] || defaults[field] || usual[field] || '';

/** A rug with one field changed. */
export const withCell = (rug: RugDraft, field: RugField, text: string): RugDraft =>
  rug.cells[field] === text ? rug : { ...rug, cells: { ...rug.cells, [field]: text } };
