import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { RegisterOrganisation } from './organisation/register-organisation.command.js';
import { EnrolWeaver } from './person/enrol-weaver.command.js';
import { PeopleVault } from './person/people-vault.js';
import { PersonNames } from './person/person-names.js';
import { PersonResolver } from './person/person.resolver.js';
import { VaultPerson, vaultPersonSchema } from './person/vault-person.schema.js';
import { VaultSweep } from './person/vault-sweep.js';
import { VillagePeopleResolver } from './person/village-people.resolver.js';
import { RecordVillage } from './village/record-village.command.js';
import { RenameVillage } from './village/rename-village.command.js';
import { VillageResolver } from './village/village.resolver.js';

const COMMANDS = [RecordVillage, RenameVillage, RegisterOrganisation, EnrolWeaver];

/** Villages, organisations, people and accounts: their commands and views. */
@Module({
  imports: [MongooseModule.forFeature([{ name: VaultPerson.name, schema: vaultPersonSchema }])],
  providers: [...COMMANDS, PeopleVault, VaultSweep],
  exports: [...COMMANDS, PeopleVault, VaultSweep],
})
export class NetworkModule {}

/** The door of the network: its resolvers. */
@Module({
  imports: [NetworkModule],
  providers: [VillageResolver, OrganisationResolver, PersonResolver, PersonNames, VillagePeopleResolver],
})
export class NetworkDoor {}
