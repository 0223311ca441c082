import { DocumentsDoor } from '#libs/documents';
import { NetworkDoor } from '#libs/network';

/** The doors of all rooms: their resolvers and controllers. */
export const DOORS = [DocumentsDoor, NetworkDoor];
