import { LabelResolver, BatchLabelsResolver, RugLabelResolver } from './label.resolver.js';
import { LabelPapers } from './label-papers.js';
import { PrintLabels } from './print-labels.command.js';

/** Labels of rugs: how they are printed and made. */
export const LABELS = [PrintLabels, LabelPapers];

/** Their resolvers. */
export const LABELS_DOOR = [LabelResolver, BatchLabelsResolver, RugLabelResolver];
