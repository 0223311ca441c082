import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { SealedCollection } from '#libs/platform';
import { CONTACT_FIELDS } from './contacts.js';

/** The collection of the vault of contacts. */
export const VAULT_CONTACTS = 'vault_contacts';

/** What of it is sealed; for rotating keys. */
export const SEALED_CONTACTS: readonly SealedCollection[] = [
  { name: VAULT_CONTACTS, fields: [...CONTACT_FIELDS, 'salt'] },
];

/**
 * How an organisation is reached, as of one fact. A row is never changed, only sealed anew with another key; changed
 * contacts have a new row, and the old one goes.
 */
@Schema({ collection: VAULT_CONTACTS, strict: 'throw', versionKey: false })
export class VaultContacts {
  /** What the ledger calls the row. */
  @Prop({ type: String, required: true })
  _id!: string;

  /** The organisation's id in the ledger. */
  @Prop({ type: String, required: true, index: true })
  organisation!: string;

  /** Keyed hash of the command and the contacts: the same command, sent again, finds its own row. */
  @Prop({ type: String, required: true, unique: true })
  attempt!: string;

  /** sha256 over the salt and the contacts. */
  @Prop({ type: String, required: true })
  commitment!: string;

  /** Sealed: 32 random bytes, hex. */
  @Prop({ type: String, required: true })
  salt!: string;

  /** Sealed. */
  @Prop({ type: String })
  phone?: string;

  /** Sealed. */
  @Prop({ type: String })
  email?: string;

  /** Sealed. */
  @Prop({ type: String })
  web?: string;

  /** Sealed. */
  @Prop({ type: String })
  person?: string;

  /** When a command last worked with this row, by the machine's clock. */
  @Prop({ type: Date, required: true })
  touchedAt!: Date;

  /** Whether the fact that tells of this row is known to stand. */
  @Prop({ type: Boolean, required: true })
  settled!: boolean;
}

export const vaultContactsSchema = SchemaFactory.createForClass(VaultContacts);
vaultContactsSchema.index({ settled: 1, touchedAt: 1 });
