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

/** The most identities that one account may have. */
export const MOST_IDENTITIES = 5;

/** Who somebody is to an identity provider of an organisation. */
@Schema({ _id: false, strict: 'throw', versionKey: false })
export class Identity {
  /** The id of the provider here. */
  @Prop({ type: String, required: true })
  provider!: string;

  @Prop({ type: String, required: true })
  issuer!: string;

  /** The issuer's own name for this person, never an e-mail address. */
  @Prop({ type: String, required: true })
  subject!: string;

  /** One for each issuer and subject; no two accounts have the same. */
  @Prop({ type: String, required: true })
  key!: string;
}

const identitySchema = SchemaFactory.createForClass(Identity);

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

  /** The command that invited it: who sent it, and its key. */
  @Prop({ type: String })
  invitedAs?: string;

  /** Who it is to identity providers; each opens it. */
  @Prop({ type: [identitySchema], default: undefined })
  identities?: Identity[];

  /** Whether its owner comes with a code to her phone; a weaver's account and nothing else. */
  @Prop({ type: Boolean })
  byPhone?: boolean;

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
accountSchema.index({ 'identities.key': 1 }, onlyWhere('identities.key'));
accountSchema.index({ invitedAs: 1 }, onlyWhere('invitedAs'));
