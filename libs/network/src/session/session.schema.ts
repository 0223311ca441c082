import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** How a session's tokens reach who signed in: in cookies that no script reads, or in the answer. */
export const DELIVERIES = ['BEARER', 'COOKIE'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Why a session ended before its time. */
export const END_REASONS = [
  'SIGNED_OUT',
  'REVOKED',
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
  'FACTOR_CHANGED',
  'TOKEN_REUSED',
  'TOO_MANY',
  'ACCOUNT_CHANGED',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Sessions that are over are kept so long, for their owner to look at. */
const KEPT_AFTER_END_S = 30 * 24 * 3_600;

/**
 * A session and all refresh tokens it ever had: its family is itself. Of the tokens there is only how often they were
 * exchanged, the hash of the one that is good now, and the seed that they are made from together with a key of the data
 * folder.
 */
@Schema({ collection: 'sessions', strict: 'throw', versionKey: false })
export class StoredSession {
  @Prop({ type: String, required: true })
  _id!: string;

  @Prop({ type: String, required: true })
  account!: string;

  /** The post it acts in, where the account has several. */
  @Prop({ type: String })
  post?: string;

  @Prop({ type: String, required: true, enum: DELIVERIES })
  delivery!: Delivery;

  @Prop({ type: String, required: true })
  seed!: string;

  /** How often its refresh token was exchanged. */
  @Prop({ type: Number, required: true })
  generation!: number;

  /** sha256 of the refresh token that is good now. */
  @Prop({ type: String, required: true })
  tokenHash!: string;

  /** The last generation whose access token was seen to be used. */
  @Prop({ type: Number, required: true })
  seen!: number;

  @Prop({ type: Date, required: true })
  rotatedAt!: Date;

  @Prop({ type: Date, required: true })
  createdAt!: Date;

  @Prop({ type: Date, required: true })
  lastUsedAt!: Date;

  /** Over if it was not renewed until then. */
  @Prop({ type: Date, required: true })
  idleEndsAt!: Date;

  /** Over then, whatever is done. */
  @Prop({ type: Date, required: true })
  endsAt!: Date;

  /** Browser and system, as coarse as its owner needs to tell them apart. */
  @Prop({ type: String, default: '' })
  device!: string;

  /** The network it came from, never the whole address. */
  @Prop({ type: String, default: '' })
  address!: string;

  /** May do nothing but set up the second factor. */
  @Prop({ type: Boolean })
  limited?: boolean;

  @Prop({ type: Date })
  revokedAt?: Date;

  @Prop({ type: String, enum: END_REASONS })
  revokedWhy?: EndReason;
}

export const sessionSchema = SchemaFactory.createForClass(StoredSession);
sessionSchema.index({ account: 1, endsAt: -1 });
sessionSchema.index({ endsAt: 1 }, { expireAfterSeconds: KEPT_AFTER_END_S });
