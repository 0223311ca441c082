import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { ROLES, type Role, type SealedCollection } from '#libs/platform';

/** The collection of identity providers; the place of sealed client secrets. */
export const PROVIDERS = 'identity_providers';

/** What of it is sealed; for rotating keys. */
export const SEALED_PROVIDERS: readonly SealedCollection[] = [{ name: PROVIDERS, fields: ['clientSecret'] }];

/** An OpenID provider of an organisation, through which its people may sign in. */
@Schema({ collection: PROVIDERS, strict: 'throw', versionKey: false })
export class IdentityProvider {
  @Prop({ type: String, required: true })
  _id!: string;

  @Prop({ type: String, required: true })
  organisationId!: string;

  /** The issuer exactly as its tokens name it. */
  @Prop({ type: String, required: true })
  issuer!: string;

  @Prop({ type: String, required: true })
  clientId!: string;

  /** Sealed as the vault seals. */
  @Prop({ type: String, required: true })
  clientSecret!: string;

  /** If any: only people whose confirmed e-mail address lies in one of these domains. */
  @Prop({ type: [String], required: true })
  emailDomains!: string[];

  /** The one role that its people may act in here. */
  @Prop({ type: String, required: true, enum: ROLES })
  allowedRole!: Role;

  /** The command that registered it: who sent it, and its key. */
  @Prop({ type: String, required: true, unique: true })
  registeredAs!: string;

  /** From then on nobody signs in through it. */
  @Prop({ type: Date })
  disabledAt?: Date;

  @Prop({ type: Date, required: true })
  createdAt!: Date;
}

export const identityProviderSchema = SchemaFactory.createForClass(IdentityProvider);
identityProviderSchema.index({ organisationId: 1, issuer: 1, clientId: 1 }, { unique: true });
