/** The terms of delivery (Incoterms 2020) that a shipment can be booked under. */
export const INCOTERMS = ['EXW', 'FCA', 'CPT', 'CFR', 'CIP', 'DAP'] as const;
export type Incoterm = (typeof INCOTERMS)[number];

/** How a shipment travels on its main leg. */
export const TRANSPORT_MODES = ['SEA', 'ROAD', 'RAIL'] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

/** CFR is a rule for sea and inland water only; the others go with every mode. */
const SEA_ONLY: readonly Incoterm[] = ['CFR'];

/** Under these the buyer pays for the carriage, so the seller's invoice has no freight. */
const BUYER_PAYS_CARRIAGE: readonly Incoterm[] = ['EXW', 'FCA'];

/** Whether a term may be used with a mode. */
export const fitsMode = (incoterm: Incoterm, mode: TransportMode): boolean =>
  mode === 'SEA' || !SEA_ONLY.includes(incoterm);

/** The terms that may be used with a mode. */
export const incotermsFor = (mode: TransportMode): readonly Incoterm[] =>
  INCOTERMS.filter((incoterm) => fitsMode(incoterm, mode));

/** Whether the seller pays for the carriage and may show it as freight. */
export const sellerPaysCarriage = (incoterm: Incoterm): boolean => !BUYER_PAYS_CARRIAGE.includes(incoterm);
