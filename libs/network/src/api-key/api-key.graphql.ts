import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar, connectionType, opaqueId, resultUnion } from '#libs/platform';
import { KEY_PREFIX, keyState } from './api-key.js';
import type { ApiKey } from './api-key.schema.js';

export enum ApiKeyStateEnum {
  GOOD = 'GOOD',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(ApiKeyStateEnum, {
  name: 'ApiKeyState',
  description: 'How a key stands.',
  valuesMap: {
    GOOD: { description: 'It can be used, as long as who made it can sign in.' },
    EXPIRED: { description: 'Its time is over.' },
    REVOKED: { description: 'It was revoked.' },
  },
});

@ObjectType('ApiKey', { description: 'A key with which a partner’s program acts for an organisation.' })
export class ApiKeyType {
  /** Who made it, and for whom; not part of the schema. */
  kept!: ApiKey;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'How the key begins, `gk_…_`, to know it again; the secret is not kept.' })
  beginsWith!: string;

  @Field({ description: 'What it is for, in the words of who made it.' })
  label!: string;

  @Field(() => [String], { description: 'What it may do, e.g. `rug:read`; never more than who made it.' })
  permissions!: readonly string[];

  @Field(() => [String], { description: 'The networks that it may be used from, as CIDR; any when empty.' })
  addresses!: readonly string[];

  @Field(() => ApiKeyStateEnum, { description: 'How it stands now.' })
  state!: ApiKeyStateEnum;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => InstantScalar, { description: 'Until when it can be used.' })
  expiresAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt?: string | null;

  @Field(() => ID, { nullable: true, description: 'The key that came in its place.' })
  replacedById?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The network it was last used from: the first 24 bits of an IPv4 address, 48 of an IPv6 one.',
  })
  lastUsedFrom?: string | null;

  /** A key as GraphQL shows it at an instant. */
  static of(kept: ApiKey, now: Date): ApiKeyType {
    const { _id, label, permissions, addresses, replacedBy, lastUsedFrom } = kept;
    return {
      kept,
      id: opaqueId('key', _id),
      beginsWith: `${KEY_PREFIX}${_id}_`,
      state: keyState(kept, now) as ApiKeyStateEnum,
      ...{ label, permissions, addresses, lastUsedFrom },
      createdAt: kept.createdAt.toISOString(),
      expiresAt: kept.expiresAt.toISOString(),
      revokedAt: kept.revokedAt?.toISOString() ?? null,
      replacedById: replacedBy ? opaqueId('key', replacedBy) : null,
      lastUsedAt: kept.lastUsedAt?.toISOString() ?? null,
    };
  }
}

export const ApiKeyConnection = connectionType(ApiKeyType, 'ApiKey');

@InputType('CreateApiKeyInput', { description: 'What `createApiKey` takes.' })
export class CreateApiKeyArguments {
  @Field({ description: 'What it is for, 1 to 80 characters, e.g. the name of the program.' })
  label!: string;

  @Field(() => [String], { description: 'What it may do: at least one of `keyPermissions`.' })
  permissions!: string[];

  @Field(() => Int, { description: 'How many days it is good, 1 to 365.' })
  expiresInDays!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'The only networks that it may be used from, as CIDR, at most 20; any when left out.',
  })
  addresses?: string[] | null;
}

@InputType('RotateApiKeyInput', { description: 'What `rotateApiKey` takes.' })
export class RotateApiKeyArguments {
  @Field(() => ID, { description: 'The key to be replaced.' })
  keyId!: string;

  @Field(() => Int, {
    defaultValue: 24,
    description: 'For how many hours the old key is still good, 0 to 168.',
  })
  overlapHours!: number;
}

@ObjectType({ description: 'A key was made.' })
export class ApiKeyMadePayload {
  @Field(() => ApiKeyType, { description: 'The key.' })
  key!: ApiKeyType;

  @Field({ description: 'What the program sends as `Authorization: Bearer …`; it cannot be read again.' })
  secret!: string;
}

export const CreateApiKeyResult = resultUnion('CreateApiKeyResult', ApiKeyMadePayload);
export const RotateApiKeyResult = resultUnion('RotateApiKeyResult', ApiKeyMadePayload);

@ObjectType({ description: 'A key was revoked.' })
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType, { description: 'The key.' })
  key!: ApiKeyType;
}

export const RevokeApiKeyResult = resultUnion('RevokeApiKeyResult', RevokeApiKeyPayload);
