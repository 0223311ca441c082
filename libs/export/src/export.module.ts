import { Module } from '@nestjs/common';
import { DocumentsModule } from '#libs/documents';
import { NetworkDoor, NetworkModule, OutsidersDoor } from '#libs/network';
import { ProductionModule } from '#libs/production';
import { BaleQueries } from './bale/bale.queries.js';
import { BaleResolver } from './bale/bale.resolver.js';
import { PackBale } from './bale/pack-bale.command.js';
import { UnpackBale } from './bale/unpack-bale.command.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { PapersResolver } from './papers/papers.resolver.js';
import { RequestDocuments } from './papers/request-documents.command.js';
import { ShipmentDocuments } from './papers/shipment-documents.js';
import { ShipmentPapers } from './papers/shipment-papers.js';
import { ShipmentPapersResolver } from './papers/shipment-papers.resolver.js';
import { PortResolver } from './port/port.resolver.js';
import { AddRugs } from './shipment/add-rugs.command.js';
import { ArriveShipment } from './shipment/arrive-shipment.command.js';
import { BookShipment } from './shipment/book-shipment.command.js';
import { CancelShipment } from './shipment/cancel-shipment.command.js';
import { ConfirmReceipt } from './shipment/confirm-receipt.command.js';
import { DeliverShipment } from './shipment/deliver-shipment.command.js';
import { DepartShipment } from './shipment/depart-shipment.command.js';
import { LoadBales } from './shipment/load-bales.command.js';
import { RugWhereaboutsResolver } from './shipment/rug-whereabouts.resolver.js';
import { ShipmentCommandsResolver } from './shipment/shipment-commands.resolver.js';
import { ShipmentQueries } from './shipment/shipment.queries.js';
import { ShipmentShares } from './shipment/shipment-shares.js';
import { ShipmentResolver } from './shipment/shipment.resolver.js';
import { OrganisationContactsResolver } from './trade/organisation-contacts.resolver.js';
import { TradePartners } from './trade/trade-partners.js';
import { TraceContents } from './trace/trace-contents.js';
import { TraceEventResolver } from './trace/trace-event.resolver.js';
import { TraceLinks } from './trace/trace-links.js';
import { TraceQueries } from './trace/trace.queries.js';
import { TraceResolver } from './trace/trace.resolver.js';
import { TraceStore } from './trace/trace.store.js';

const COMMANDS = [
  ...[PackBale, UnpackBale],
  ...[BookShipment, AddRugs, LoadBales, DepartShipment, ArriveShipment, DeliverShipment, ConfirmReceipt],
  ...[CancelShipment, RequestDocuments],
];
const QUERIES = [BaleQueries, ShipmentQueries, ShipmentDocuments];

/** Bales, shipments and their papers: commands and views. */
@Module({
  imports: [DocumentsModule, NetworkModule, ProductionModule],
  providers: [...COMMANDS, ...QUERIES, ShipmentPapers],
  exports: [...COMMANDS, ...QUERIES],
})
export class ExportModule {}

const RESOLVERS = [
  ...[BaleResolver, DeskResolver, PortResolver],
  ...[RugWhereaboutsResolver, ShipmentCommandsResolver, ShipmentResolver],
  ...[TraceResolver, TraceEventResolver, PapersResolver, ShipmentPapersResolver],
];
const TRADE = [TradePartners, OrganisationContactsResolver];
const TRACING = [TraceStore, TraceQueries, TraceContents, TraceLinks];

/** The door of export: its resolvers, and the tracing of codes. */
@Module({
  imports: [ExportModule, DocumentsModule, NetworkModule, NetworkDoor, OutsidersDoor, ProductionModule],
  providers: [...RESOLVERS, ...TRADE, ...TRACING, ShipmentShares],
})
export class ExportDoor {}
