import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { SHARE_KINDS, type ShareKind } from '#libs/platform';

/** A read-only share of one thing with somebody who has no account. Shares are no subjects of the ledger. */
@Schema({ collection: 'shares', strict: 'throw', versionKey: false })
export class Share {
  @Prop({ type: String, required: true })
  _id!: string;

  /** sha256 of the token, hex; the token itself is kept nowhere. */
  @Prop({ type: String, required: true })
  hash!: string;

  @Prop({ type: String, required: true, enum: SHARE_KINDS })
  kind!: ShareKind;

  /** The id of the thing inside the zone. */
  @Prop({ type: String, required: true })
  subject!: string;

  /** Its code as people read it; none for an organisation. */
  @Prop({ type: String })
  code?: string;

  /** For whom it is, in the words of who shared it. */
  @Prop({ type: String, required: true })
  label!: string;

  @Prop({ type: Boolean, required: true })
  papers!: boolean;

  @Prop({ type: Boolean, required: true })
  prices!: boolean;

  /** Who shared it, and in which post; a share is good only as long as they stand. */
  @Prop({ type: String, required: true })
  account!: string;

  @Prop({ type: String })
  post?: string;

  /** The organisation that it was shared for. */
  @Prop({ type: String })
  organisationId?: string;

  @Prop({ type: Date, required: true })
  createdAt!: Date;

  @Prop({ type: Date, required: true })
  expiresAt!: Date;

  /** How many visits it is good for; any number when it is absent. */
  @Prop({ type: Number })
  mostUses?: number;

  @Prop({ type: Number, required: true })
  uses!: number;

  /** The last visits, as `visitOf` names them: who of them comes again is not counted again. */
  @Prop({ type: [String], required: true })
  visits!: string[];

  @Prop({ type: Date })
  lastUsedAt?: Date;

  @Prop({ type: Date })
  revokedAt?: Date;
}

export const shareSchema = SchemaFactory.createForClass(Share);
shareSchema.index({ hash: 1 }, { unique: true });
shareSchema.index({ organisationId: 1, _id: -1 });
shareSchema.index({ account: 1, _id: -1 });
