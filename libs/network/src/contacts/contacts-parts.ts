import { ChangeContacts } from './change-contacts.command.js';
import { ContactsSweep } from './contacts-sweep.js';
import { ContactsVault } from './contacts-vault.js';
import { ContactsResolver } from './contacts.resolver.js';
import { VaultContacts, vaultContactsSchema } from './vault-contacts.schema.js';

/** What the module of the network offers of contacts. */
export const CONTACTS = [ContactsVault, ContactsSweep, ChangeContacts];

/** What its door offers of them. */
export const CONTACTS_DOOR = [ContactsResolver];

/** The model of the vault's rows. */
export const CONTACTS_MODEL = { name: VaultContacts.name, schema: vaultContactsSchema };
