import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** The collection of the secrets behind national codes. */
export const VAULT_CODES = 'vault_codes';

/**
 * The secret that makes what the ledger says of one national code. All who try to enrol that code find the same one,
 * so the ledger's claim is the same; when it is destroyed, nobody can work out the claim again, knowing every key.
 */
@Schema({ collection: VAULT_CODES, strict: 'throw', versionKey: false })
export class VaultCode {
  /** Keyed hash of the national code. */
  @Prop({ type: String, required: true })
  _id!: string;

  /** Sealed: 32 random bytes, hex. */
  @Prop({ type: String, required: true })
  pepper!: string;

  @Prop({ type: Date, required: true })
  touchedAt!: Date;

  /** Whether a row of the people's vault is known to have this code. */
  @Prop({ type: Boolean, required: true })
  settled!: boolean;
}

export const vaultCodeSchema = SchemaFactory.createForClass(VaultCode);
vaultCodeSchema.index({ settled: 1, touchedAt: 1 });
