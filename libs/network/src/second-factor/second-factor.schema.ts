import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { SealedCollection } from '#libs/platform';

/** The second factor of an account. Its secrets are sealed as the vault seals. */
@Schema({ collection: 'second_factors', strict: 'throw', versionKey: false })
export class SecondFactor {
  /** The account's id. */
  @Prop({ type: String, required: true })
  _id!: string;

  /** Sealed; present once a first code was shown. */
  @Prop({ type: String })
  secret?: string;

  /** Sealed; a secret that is being set up. */
  @Prop({ type: String })
  pending?: string;

  /** The last step whose code was used; none is used twice. */
  @Prop({ type: Number, default: 0 })
  lastStep!: number;

  @Prop({ type: Date })
  since?: Date;

  /** argon2id of the recovery codes that are left, all with one salt. */
  @Prop({ type: [String], default: [] })
  recovery!: string[];

  @Prop({ type: String })
  recoverySalt?: string;

  /** An account of a demonstration does without; it counts only where the demonstration runs. */
  @Prop({ type: Boolean })
  excused?: boolean;
}

export const secondFactorSchema = SchemaFactory.createForClass(SecondFactor);

/** What of it is sealed, for when the vault's key changes. */
export const SEALED_SECOND_FACTORS: SealedCollection = {
  name: 'second_factors',
  fields: ['secret', 'pending'],
};
