import { Module } from '@nestjs/common';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { RegisterOrganisation } from './organisation/register-organisation.command.js';
import { RecordVillage } from './village/record-village.command.js';
import { RenameVillage } from './village/rename-village.command.js';
import { VillageResolver } from './village/village.resolver.js';

const COMMANDS = [RecordVillage, RenameVillage, RegisterOrganisation];

/** Villages, organisations, people and accounts: their commands and views. */
@Module({ providers: COMMANDS, exports: COMMANDS })
export class NetworkModule {}

/** The door of the network: its resolvers. */
@Module({ imports: [NetworkModule], providers: [VillageResolver, OrganisationResolver] })
export class NetworkDoor {}
