import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar, LocalTextType, opaqueId, resultUnion } from '#libs/platform';
import { RoleEnum } from '../account/account.graphql.js';
import type { IdentityProvider } from './identity-provider.schema.js';

@ObjectType('IdentityProvider', { description: 'An OpenID provider of an organisation.' })
export class IdentityProviderType {
  /** The organisation's id inside the zone; not part of the schema. */
  organisationKey!: string;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'The issuer, as its tokens name it.' })
  issuer!: string;

  @Field({ description: 'What the provider calls this system.' })
  clientId!: string;

  @Field(() => [String], {
    description: 'If any: only people with a confirmed address in one of these domains; at most 20.',
  })
  emailDomains!: readonly string[];

  @Field(() => RoleEnum, { description: 'The one role that its people may act in.' })
  allowedRole!: RoleEnum;

  @Field(() => Boolean, { description: 'Whether people may sign in through it.' })
  isOpen!: boolean;

  @Field(() => InstantScalar, { description: 'When it was registered.' })
  createdAt!: string;

  @Field({ description: 'The address to register with the provider as the redirect URI.' })
  redirectUri!: string;

  /** A provider as GraphQL shows it; its secret is never shown. */
  static of(provider: IdentityProvider, redirectUri: string): IdentityProviderType {
    const { _id, organisationId, issuer, clientId, emailDomains, allowedRole, disabledAt } = provider;
    return {
      organisationKey: organisationId,
      id: opaqueId('provider', _id),
      issuer,
      clientId,
      emailDomains,
      allowedRole: allowedRole as RoleEnum,
      isOpen: disabledAt === undefined,
      createdAt: provider.createdAt.toISOString(),
      redirectUri,
    };
  }
}

@ObjectType('SignInProvider', { description: 'A way to sign in through an organisation’s own provider.' })
export class SignInProviderType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => LocalTextType, { description: 'The name of the organisation.' })
  name!: LocalTextType;

  @Field({ description: 'Where to send the browser; an invitation may be added as `?invitation=…`.' })
  startPath!: string;
}

@InputType('RegisterIdentityProviderInput', { description: 'What `registerIdentityProvider` takes.' })
export class RegisterIdentityProviderArguments {
  @Field({
    description:
      'Chosen by you, 8 to 80 characters: the same key is the same command and gets the same answer.',
  })
  commandKey!: string;

  @Field(() => ID, { description: 'The organisation whose people sign in through it.' })
  organisationId!: string;

  @Field({ description: 'The issuer: begins with https://, on the open internet; at most 300 characters.' })
  issuer!: string;

  @Field({ description: 'What the provider calls this system, at most 200 characters.' })
  clientId!: string;

  @Field({ description: 'The secret that the provider knows us by, at most 500 characters; kept sealed.' })
  clientSecret!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Only people with a confirmed address in one of these domains; at most 20.',
  })
  emailDomains?: string[] | null;

  @Field(() => RoleEnum, { description: 'The one role that its people may act in; never ADMINISTRATOR.' })
  allowedRole!: RoleEnum;
}

@InputType('LinkIdentityInput', { description: 'What `linkIdentity` takes.' })
export class LinkIdentityArguments {
  @Field(() => ID, {
    description: 'The account; all its posts lie in the organisation and role of the provider.',
  })
  accountId!: string;

  @Field(() => ID, { description: 'The provider.' })
  providerId!: string;

  @Field({ description: 'What the provider calls the person (`sub`), at most 255 characters.' })
  subject!: string;
}

@ObjectType('IdentityProviderPayload', { description: 'A provider was registered or changed.' })
export class IdentityProviderPayload {
  @Field(() => IdentityProviderType, { description: 'The provider as it is now.' })
  provider!: IdentityProviderType;
}

export const IdentityProviderResult = resultUnion('IdentityProviderResult', IdentityProviderPayload);
