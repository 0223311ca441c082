import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { KEY_PERMISSIONS, type KeyPermission } from '#libs/platform';

/** A key with which a partner's program acts for an organisation. Keys are no subjects of the ledger. */
@Schema({ collection: 'api_keys', strict: 'throw', versionKey: false })
export class ApiKey {
  /** The id that stands in the key itself. */
  @Prop({ type: String, required: true })
  _id!: string;

  /** sha256 of the key, hex; the key itself is kept nowhere. */
  @Prop({ type: String, required: true })
  hash!: string;

  /** What it is for, in the words of who made it. */
  @Prop({ type: String, required: true })
  label!: string;

  @Prop({ type: [String], required: true, enum: KEY_PERMISSIONS })
  permissions!: KeyPermission[];

  /** The networks that it may be used from, as CIDR; any when there are none. */
  @Prop({ type: [String], required: true })
  addresses!: string[];

  /** Who made it, and in which post; a key is good only as long as they stand. */
  @Prop({ type: String, required: true })
  account!: string;

  @Prop({ type: String })
  post?: string;

  /** The organisation that it acts for. */
  @Prop({ type: String })
  organisationId?: string;

  @Prop({ type: Date, required: true })
  createdAt!: Date;

  @Prop({ type: Date, required: true })
  expiresAt!: Date;

  @Prop({ type: Date })
  revokedAt?: Date;

  /** The key that came in its place. */
  @Prop({ type: String })
  replacedBy?: string;

  @Prop({ type: Date })
  lastUsedAt?: Date;

  /** The network it was last used from, shortened. */
  @Prop({ type: String })
  lastUsedFrom?: string;
}

export const apiKeySchema = SchemaFactory.createForClass(ApiKey);
apiKeySchema.index({ organisationId: 1, _id: -1 });
apiKeySchema.index({ account: 1, _id: -1 });
