import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { SealedCollection } from '#libs/platform';

/** The collection of the operator's outbox. */
export const PHONE_OUTBOX = 'phone_outbox';

/** What of it is sealed; for rotating keys. */
export const SEALED_PHONE_MESSAGES: SealedCollection = { name: PHONE_OUTBOX, fields: ['phone', 'text'] };

/** How long a message stands in the outbox after it is of no use any more. */
const KEPT_AFTER_S = 3_600;

/** A short message that waits for somebody who sends it on. */
@Schema({ collection: PHONE_OUTBOX, strict: 'throw', versionKey: false })
export class PhoneMessageRow {
  @Prop({ type: String, required: true })
  _id!: string;

  /** Sealed: to which number. */
  @Prop({ type: String, required: true })
  phone!: string;

  /** Sealed: what it says. */
  @Prop({ type: String, required: true })
  text!: string;

  @Prop({ type: Date, required: true })
  writtenAt!: Date;

  /** From then on it says nothing that is still good. */
  @Prop({ type: Date, required: true })
  goodUntil!: Date;
}

export const phoneMessageSchema = SchemaFactory.createForClass(PhoneMessageRow);
phoneMessageSchema.index({ writtenAt: -1 });
phoneMessageSchema.index({ goodUntil: 1 }, { expireAfterSeconds: KEPT_AFTER_S });
