import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { LANGUAGES, ROLES, type Language, type Role } from '#libs/platform';

/** A one-time way in for an account that has no password yet. */
@Schema({ _id: false, strict: 'throw', versionKey: false })
export class Invitation {
  /** sha256 of the token, hex; the token itself is kept nowhere. */
  @Prop({ type: String, required: true })
  hash!: string;

  @Prop({ type: Date, required: true })
  expiresAt!: Date;
}

const invitationSchema = SchemaFactory.createForClass(Invitation);

/** The most posts that one account may have. */
export const MOST_POSTS = 12;

/** What an account is to one organisation, or to the zone: a session acts in one post at a time. */
@Schema({ _id: false, strict: 'throw', versionKey: false })
export class Post {
  @Prop({ type: String, required: true })
  id!: string;

  @Prop({ type: String, required: true, enum: ROLES })
  role!: Role;

  /** The organisation it acts for. */
  @Prop({ type: String })
  organisationId?: string;

  /** The person behind a weaver's post. */
  @Prop({ type: String })
  personId?: string;
}

const postSchema = SchemaFactory.createForClass(Post);

/** Someone who may sign in. Accounts are no subjects of the ledger: entries name them by id only. */
@Schema({ collection: 'accounts', strict: 'throw', versionKey: false })
export class Account {
  @Prop({ type: String, required: true })
  _id!: string;

  /** Folded; absent until the invitation is accepted. */
  @Prop({ type: String })
  login?: string;

  /** argon2id in PHC form. */
  @Prop({ type: String })
  passwordHash?: string;

  /** At least one; the first is the one that signing in begins with. */
  @Prop({
    type: [postSchema],
    required: true,
    validate: (posts: Post[]) => posts.length > 0 && posts.length <= MOST_POSTS,
  })
  posts!: Post[];

  @Prop({ type: String, required: true })
  displayName!: string;

  @Prop({ type: String, required: true, enum: LANGUAGES })
  language!: Language;

  @Prop({ type: invitationSchema })
  invitation?: Invitation;

  /** From then on it cannot sign in or renew; a token that it has ends within minutes. */
  @Prop({ type: Date })
  disabledAt?: Date;

  @Prop({ type: Date, required: true })
  createdAt!: Date;
}

export const accountSchema = SchemaFactory.createForClass(Account);
const onlyWhere = (field: string) => ({
  unique: true,
  partialFilterExpression: { [field]: { $exists: true } },
});
accountSchema.index({ login: 1 }, onlyWhere('login'));
accountSchema.index({ 'invitation.hash': 1 }, onlyWhere('invitation.hash'));
accountSchema.index({ 'posts.organisationId': 1, _id: 1 });
