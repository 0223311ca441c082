import { printCode, type Refusal } from '#libs/platform';
import type { SubjectKind } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import * as rugs from '../rug/rug.refusals.js';
import type { RugState } from '../rug/rug.js';
import type { LabelFact, LabelPrinted } from './label.events.js';

/** How many printings of one label are listed; the count goes on, and the ledger keeps them all. */
const LISTED = 20;

/** One printing of a label. */
export interface Printing extends Pick<LabelPrinted, 'printId' | 'layout' | 'reason'> {
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** What is true of the label of a rug. Its id is the code of the rug. */
export interface LabelState {
  readonly cooperativeId: string;
  readonly batchId: string;
  /** How often it was printed, from 1. */
  readonly printings: number;
  /** When it was printed first; ISO 8601 UTC. */
  readonly firstAt: string;
  /** The last of its printings, oldest first. */
  readonly latest: readonly Printing[];
}

/**
 * Labels as subjects of the ledger, apart from their rugs: how often a label was printed is told to its cooperative and
 * the offices alone, while the story of a rug is read far and wide.
 */
export const labelKind: SubjectKind<LabelState> = {
  name: 'label',
  collection: 'labels',
  isNamed: () => true,
  indexes: [{ fields: { batchId: 1 } }],
  evolve(state, event, { occurredAt }) {
    const { printId, cooperativeId, batchId, layout, reason } = (event as unknown as LabelFact).data;
    const printing: Printing = { printId, layout, at: occurredAt, ...(reason ? { reason } : {}) };
    return {
      cooperativeId,
      batchId,
      printings: (state?.printings ?? 0) + 1,
      firstAt: state?.firstAt ?? occurredAt,
      latest: [...(state?.latest ?? []), printing].slice(-LISTED),
    };
  },
};

/**
 * Why no label is printed for a rug as it stands; undefined when one is. A label without its rug lends a name to
 * another: what has left, is lost or is out of trade gets none.
 */
export function refusalOfLabel({ code, status, shipmentId }: RugState): Refusal | undefined {
  const named = { code: printCode(code) };
  switch (status) {
    case 'SHIPPED':
    case 'DELIVERED':
      return rugs.rugGone({ ...named, shipment: shipmentId ? printLettered('S', shipmentId) : '' });
    case 'SOLD':
      return rugs.rugSold(named);
    case 'LOST':
      return rugs.rugLost(named);
    case 'WITHDRAWN':
      return rugs.rugWithdrawn(named);
    default:
      return undefined;
  }
}
