import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** Who a person is: the one place where it stands. Erasing her erases this row with its salt. */
@Schema({ collection: 'vault_people', strict: 'throw', versionKey: false })
export class VaultPerson {
  /** The person's id in the ledger. */
  @Prop({ type: String, required: true })
  _id!: string;

  /** Keyed hash of the command and the data: the same enrolment, sent again, finds its own row. */
  @Prop({ type: String, required: true, unique: true })
  attempt!: string;

  /** Keyed hash of the national code. Not unique here: the ledger's name claim decides who has it. */
  @Prop({ type: String, required: true, index: true })
  nationalHash!: string;

  /** 32 random bytes, hex. */
  @Prop({ type: String, required: true })
  salt!: string;

  @Prop({ type: String, required: true })
  nationalId!: string;

  @Prop({ type: String, required: true })
  nameFa!: string;

  @Prop({ type: String, required: true })
  nameLatin!: string;

  /** `+989xxxxxxxxx`. */
  @Prop({ type: String })
  phone?: string;

  /** When an enrolment last worked with this row, by the machine's clock. */
  @Prop({ type: Date, required: true })
  touchedAt!: Date;

  /** Whether the sweep has seen the entry that tells of this person. */
  @Prop({ type: Boolean, required: true })
  settled!: boolean;
}

export const vaultPersonSchema = SchemaFactory.createForClass(VaultPerson);
vaultPersonSchema.index({ settled: 1, touchedAt: 1 });
