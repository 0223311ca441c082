import { DocumentsDoor } from '#libs/documents';
import { ExportDoor } from '#libs/export';
import { NetworkDoor, OutsidersDoor } from '#libs/network';
import { ProductionDoor } from '#libs/production';
import { ProgrammeDoor } from '#libs/programme';

/** The doors of all rooms: their resolvers and controllers. */
export const DOORS = [DocumentsDoor, NetworkDoor, OutsidersDoor, ProductionDoor, ProgrammeDoor, ExportDoor];
