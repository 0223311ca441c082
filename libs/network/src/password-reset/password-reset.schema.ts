import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** That somebody asked for a new password, and the one link that is good now. */
@Schema({ collection: 'password_resets', strict: 'throw', versionKey: false })
export class PasswordReset {
  /** The account's id: one link at a time. */
  @Prop({ type: String, required: true })
  _id!: string;

  /** When it was asked for at the sign-in page; absent once a link was made. */
  @Prop({ type: Date })
  askedAt?: Date;

  /** sha256 of the link's token, hex; the token itself is kept nowhere. */
  @Prop({ type: String })
  hash?: string;

  @Prop({ type: Date })
  expiresAt?: Date;
}

export const passwordResetSchema = SchemaFactory.createForClass(PasswordReset);
passwordResetSchema.index(
  { hash: 1 },
  { unique: true, partialFilterExpression: { hash: { $exists: true } } },
);
passwordResetSchema.index({ askedAt: -1 });
