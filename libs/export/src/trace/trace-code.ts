import { BATCH_LETTER, readLettered, readRugCode, readSgtin, readSscc, sgtinUrn } from '#libs/production';
import { SHIPMENT_LETTER } from '../shipment/shipment.js';

/** What a code can lead to. */
export const TRACE_KINDS = ['RUG', 'BATCH', 'BALE', 'SHIPMENT'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** What a code names: its kind and its id inside the zone. */
export interface TraceTarget {
  readonly kind: TraceKind;
  readonly id: string;
  /** The whole GS1 identity, when the code was one: the rug must have exactly this. */
  readonly sgtin?: string;
}

const MAX_CODE = 500;

/**
 * Reads a code as it was scanned, typed or pasted: `B-…` a batch, `S-…` a shipment, 18 digits a bale, anything else
 * that names a rug. Case, dashes and digits of any script are forgiven; a check character that is wrong is not.
 */
export function readTraceCode(written: string): TraceTarget | undefined {
  if (written.length > MAX_CODE) return undefined;
  const batch = readLettered(BATCH_LETTER, written);
  if (batch !== undefined) return { kind: 'BATCH', id: batch };
  const shipment = readLettered(SHIPMENT_LETTER, written);
  if (shipment !== undefined) return { kind: 'SHIPMENT', id: shipment };
  const sscc = readSscc(written);
  if (sscc !== undefined) return { kind: 'BALE', id: sscc };
  const sgtin = readSgtin(written);
  if (sgtin !== undefined) return { kind: 'RUG', id: sgtin.serial, sgtin: sgtinUrn(sgtin) };
  const rug = readRugCode(written);
  return rug === undefined ? undefined : { kind: 'RUG', id: rug };
}
