import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum, opaqueId, permissionsOf } from '#libs/platform';
import type { NamedAccount } from './account-names.js';
import { MOST_POSTS, type Account, type Post } from './account.schema.js';

export enum RoleEnum {
  WEAVER = 'WEAVER',
  CLERK = 'CLERK',
  EXPORTER = 'EXPORTER',
  CONSIGNEE = 'CONSIGNEE',
  OFFICIAL = 'OFFICIAL',
  PROGRAMME_OFFICER = 'PROGRAMME_OFFICER',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What an account may do, and how much of the zone it sees.',
  valuesMap: {
    WEAVER: { description: 'A weaver: sees her own rugs.' },
    CLERK: { description: 'A clerk of a cooperative: registers its members, looms and rugs.' },
    EXPORTER: { description: 'An exporter: books rugs and moves shipments.' },
    CONSIGNEE: { description: 'A receiver abroad: confirms what arrives.' },
    OFFICIAL: { description: 'An official of the zone or an authority: sees all, inspects.' },
    PROGRAMME_OFFICER: { description: 'Keeps villages, organisations, people and courses.' },
    ADMINISTRATOR: { description: 'Everything, and invites accounts.' },
  },
});

@ObjectType('Post', { description: 'What an account is to one organisation, or to the zone.' })
export class PostType {
  /** The organisation's id inside the zone; not part of the schema. */
  organisationKey?: string | undefined;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'The role that it acts in.' })
  role!: RoleEnum;

  /** A post as GraphQL shows it. */
  static of({ id, role, organisationId }: Post): PostType {
    return { organisationKey: organisationId, id: opaqueId('post', id), role: role as RoleEnum };
  }
}

@ObjectType('Account', { description: 'Someone who has signed in.' })
export class AccountType {
  /** The organisation's id inside the zone; not part of the schema. */
  organisationKey?: string | undefined;

  /** What its name is read from; not part of the schema. */
  named!: NamedAccount;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'The name to sign in with.' })
  login!: string;

  @Field(() => RoleEnum, { description: 'The role that it acts in now.' })
  role!: RoleEnum;

  @Field({ description: 'How it is greeted.' })
  displayName!: string;

  @Field(() => LanguageEnum, { description: 'The language of answers when a request asks for none.' })
  language!: LanguageEnum;

  @Field(() => [String], { description: 'What it may do, e.g. `rug:read`.' })
  permissions!: readonly string[];

  @Field(() => PostType, { description: 'The post that it acts in now; `switchPost` changes it.' })
  post!: PostType;

  @Field(() => [PostType], { description: `All its posts, at most ${MOST_POSTS}.` })
  posts!: readonly PostType[];

  /** An account as GraphQL shows it to itself, acting in one of its posts. */
  static of(account: Account, post: Post): AccountType {
    const { _id, login, displayName, language, posts } = account;
    return {
      organisationKey: post.organisationId,
      named: account,
      id: opaqueId('account', _id),
      login: login ?? '',
      role: post.role as RoleEnum,
      displayName,
      language: language as LanguageEnum,
      permissions: permissionsOf(post.role),
      post: PostType.of(post),
      posts: posts.map(PostType.of),
    };
  }
}
