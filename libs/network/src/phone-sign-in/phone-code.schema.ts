import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** How long it is remembered that a code was asked for; within it the next ones are counted. */
export const ASKED_REMEMBERED_S = 24 * 3_600;

/**
 * A code that was asked for. It belongs to the ticket that the asking page holds: whoever guesses needs a ticket of
 * their own, and cannot use up the tries of hers.
 */
@Schema({ collection: 'phone_codes', strict: 'throw', versionKey: false })
export class PhoneCode {
  /** sha256 of the ticket, hex; the ticket itself is kept nowhere. */
  @Prop({ type: String, required: true })
  _id!: string;

  /** Keyed hash of the number. */
  @Prop({ type: String, required: true })
  phone!: string;

  /** Keyed hash of whom the asking address belongs to. */
  @Prop({ type: String, required: true })
  from!: string;

  /** Keyed hash of the network of the asking address; absent in rows of before it was counted. */
  @Prop({ type: String })
  network?: string;

  /** Whether she signed in on the asking device before. */
  @Prop({ type: Boolean, required: true })
  known!: boolean;

  /** Keyed hash of the code; absent where none was made, for too many were asked for, and once it was used. */
  @Prop({ type: String })
  code?: string;

  @Prop({ type: Number, required: true })
  triesLeft!: number;

  @Prop({ type: Date, required: true })
  askedAt!: Date;
}

export const phoneCodeSchema = SchemaFactory.createForClass(PhoneCode);
phoneCodeSchema.index({ phone: 1, askedAt: -1 });
phoneCodeSchema.index({ askedAt: 1 }, { expireAfterSeconds: ASKED_REMEMBERED_S });
