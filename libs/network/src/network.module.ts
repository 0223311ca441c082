import { Module } from '@nestjs/common';
import { RecordVillage } from './village/record-village.command.js';
import { RenameVillage } from './village/rename-village.command.js';
import { VillageResolver } from './village/village.resolver.js';

const COMMANDS = [RecordVillage, RenameVillage];

/** Villages, organisations, people and accounts: their commands and views. */
@Module({ providers: COMMANDS, exports: COMMANDS })
export class NetworkModule {}

/** The door of the network: its resolvers. */
@Module({ imports: [NetworkModule], providers: [VillageResolver] })
export class NetworkDoor {}
