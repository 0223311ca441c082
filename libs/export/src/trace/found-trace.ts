import type { DocumentState } from '#libs/documents';
import type { View } from '#libs/ledger';
import type { PersonState } from '#libs/network';
import type { BatchState, RugState } from '#libs/production';
import type { BaleState } from '../bale/bale.js';
import type { ShipmentState } from '../shipment/shipment.js';
import type { TraceKind } from './trace-code.js';

/** All that one code leads to, as the views stand. */
export interface FoundTrace {
  readonly kind: TraceKind;
  readonly id: string;
  readonly rug?: View<RugState>;
  readonly batch?: View<BatchState>;
  /** The bale of a rug, or the bale itself. */
  readonly bale?: View<BaleState>;
  readonly shipment?: View<ShipmentState>;
  /** All loaded bales of a shipment. */
  readonly bales: readonly View<BaleState>[];
  /** The papers about the rug and about the shipment, as far as the reader may see them. */
  readonly papers: readonly View<DocumentState>[];
  readonly makers: readonly View<PersonState>[];
}
