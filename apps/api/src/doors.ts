import { DocumentsDoor } from '#libs/documents';
import { ExportDoor } from '#libs/export';
import { LogDoor } from '#libs/ledger';
import { NetworkDoor, OutsidersDoor } from '#libs/network';
import { ProductionDoor } from '#libs/production';
import { ProgrammeDoor } from '#libs/programme';

/** The doors of all rooms: their resolvers and controllers. */
export const DOORS = [
  LogDoor,
  DocumentsDoor,
  NetworkDoor,
  OutsidersDoor,
  ProductionDoor,
  ProgrammeDoor,
  ExportDoor,
];
