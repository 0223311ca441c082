import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** The collection of the people's vault. */
export const VAULT_PEOPLE = 'vault_people';

/**
 * Who a person is, as of one fact: the one place where it stands. What can be read is sealed (see VaultCipher) or a
 * keyed hash. A row is never changed, only sealed anew with another key; a person whose data changed has a new row,
 * and erasing her erases all her rows with their salts.
 */
@Schema({ collection: VAULT_PEOPLE, strict: 'throw', versionKey: false })
export class VaultPerson {
  /** The person's id in the ledger for her first row, an id of its own for a later one. */
  @Prop({ type: String, required: true })
  _id!: string;

  /** The person's id in the ledger. */
  @Prop({ type: String, required: true, index: true })
  person!: string;

  /** Keyed hash of the command and the data: the same command, sent again, finds its own row. */
  @Prop({ type: String, required: true, unique: true })
  attempt!: string;

  /** What the ledger says of this row. Of several rows of a person the one with her present commitment counts. */
  @Prop({ type: String, required: true })
  commitment!: string;

  /** The commitment of the row in whose place this one stands. */
  @Prop({ type: String })
  replaces?: string;

  /** Keyed hash of the national code. Not unique here: the ledger's name claim decides who has it. */
  @Prop({ type: String, required: true, index: true })
  nationalHash!: string;

  /** Keyed hash of the phone number. */
  @Prop({ type: String, index: true })
  phoneHash?: string;

  /** Keyed hash of the last number that was surely hers, while her cooperative's word stands against it. */
  @Prop({ type: String, index: true })
  provenPhone?: string;

  /** Sealed: 32 random bytes, hex. */
  @Prop({ type: String, required: true })
  salt!: string;

  /** Sealed. */
  @Prop({ type: String, required: true })
  nationalId!: string;

  /** Sealed. */
  @Prop({ type: String, required: true })
  nameFa!: string;

  /** Sealed. */
  @Prop({ type: String, required: true })
  nameLatin!: string;

  /** Sealed: `+989xxxxxxxxx`. */
  @Prop({ type: String })
  phone?: string;

  /** Sealed: her bank account (Sheba), `IR` and 24 digits. */
  @Prop({ type: String })
  iban?: string;

  /** When a command last worked with this row, by the machine's clock. */
  @Prop({ type: Date, required: true })
  touchedAt!: Date;

  /** Whether the fact that tells of this row is known to stand. */
  @Prop({ type: Boolean, required: true })
  settled!: boolean;
}

export const vaultPersonSchema = SchemaFactory.createForClass(VaultPerson);
vaultPersonSchema.index({ settled: 1, touchedAt: 1 });
