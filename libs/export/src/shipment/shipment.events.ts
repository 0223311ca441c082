import type { Destination } from '../destination/destinations.js';
import type { Incoterm, TransportMode } from '../destination/incoterms.js';

/** What a shipment was agreed on. Money in minor units of `currency`. */
export interface ShipmentTerms {
  readonly exporterId: string;
  readonly consigneeId: string;
  readonly destination: Destination;
  readonly incoterm: Incoterm;
  readonly namedPlace: string;
  readonly mode: TransportMode;
  /** UN/LOCODE, or our own code of a crossing. */
  readonly portOfLoading: string;
  readonly portOfDischarge: string;
  readonly contractNumber: string;
  /** YYYY-MM-DD. */
  readonly contractDate: string;
  readonly currency: string;
  readonly freightMinor: number;
  readonly insuranceMinor: number;
  /** How it is paid, as the contract says it; the papers say “as per contract” without it. */
  readonly payment?: string;
}

/** What the rugs of a shipment come to, as `totalsOf` computed it. Money in minor units. */
export interface ShipmentTotals {
  readonly rugCount: number;
  readonly areaCm2: number;
  readonly netG: number;
  readonly goodsMinor: number;
  readonly totalMinor: number;
  /** Where its rugs were woven; shipments from before officials had counties do not say. */
  readonly villageIds?: readonly string[];
}

/** A shipment was planned, with no rugs yet, or booked with its first rugs. Which rugs stands in its cargo. */
export interface ShipmentBooked extends ShipmentTerms, ShipmentTotals {}

/** Rugs were added; the totals are those of all rugs from now on. */
export interface RugsAdded extends ShipmentTotals {
  readonly added: number;
}

/** Bales were loaded. */
export interface BalesLoaded {
  readonly baleIds: readonly string[];
  readonly rugCount: number;
  readonly grossG: number;
}

/** The shipment left the port of loading. */
export interface ShipmentDeparted {
  /** Vessel, truck or wagon. */
  readonly conveyance: string;
}

/** The receiver says how many bales came. */
export interface ReceiptConfirmed {
  readonly receivedBales: number;
  readonly expectedBales: number;
  readonly note?: string;
}

/** The shipment was called off before it left. */
export interface ShipmentCancelled {
  readonly reason: string;
}

/** The commercial invoice got its number; from now on the rugs of the shipment are settled. */
export interface InvoiceNumbered {
  readonly number: string;
  /** The day that every language of it prints, YYYY-MM-DD. */
  readonly date: string;
}

export type ShipmentFact =
  | { readonly type: 'ShipmentDrafted'; readonly data: ShipmentBooked }
  | { readonly type: 'ShipmentBooked'; readonly data: ShipmentBooked }
  | { readonly type: 'RugsAdded'; readonly data: RugsAdded }
  | { readonly type: 'BalesLoaded'; readonly data: BalesLoaded }
  | { readonly type: 'ShipmentDeparted'; readonly data: ShipmentDeparted }
  | { readonly type: 'ShipmentArrived'; readonly data: object }
  | { readonly type: 'ShipmentDelivered'; readonly data: object }
  | { readonly type: 'ReceiptConfirmed'; readonly data: ReceiptConfirmed }
  | { readonly type: 'ShipmentCancelled'; readonly data: ShipmentCancelled }
  | { readonly type: 'InvoiceNumbered'; readonly data: InvoiceNumbered };
