import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  InstantScalar,
  LanguageEnum,
  PageArguments,
  connectionType,
  opaqueId,
  resultUnion,
  type Caller,
} from '#libs/platform';
import type { NamedAccount } from './account-names.js';
import { MOST_POSTS, type Account } from './account.schema.js';
import { PostType, RoleEnum } from './account.graphql.js';
import { mayInvite, standingOf, type AccountStanding } from './account.js';

export enum AccountStandingEnum {
  INVITED = 'INVITED',
  LAPSED = 'LAPSED',
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}
registerEnumType(AccountStandingEnum, {
  name: 'AccountStanding',
  description: 'How an account stands.',
  valuesMap: {
    INVITED: { description: 'The invitation has not been accepted yet.' },
    LAPSED: { description: 'The invitation was taken back, or its time is over.' },
    ACTIVE: { description: 'Somebody has it and may sign in.' },
    DISABLED: { description: 'Nobody may sign in with it.' },
  },
});

@ObjectType('ManagedAccount', { description: 'An account as those see it who look after it.' })
export class ManagedAccountType {
  /** The id inside the zone; not part of the schema. */
  key!: string;

  /** What its name is read from; not part of the schema. */
  named!: NamedAccount;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'How the person is greeted.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'The name to sign in with; null until it is chosen.' })
  login!: string | null;

  @Field(() => AccountStandingEnum, { description: 'How it stands.' })
  standing!: AccountStanding;

  @Field(() => LanguageEnum, { description: 'The language of answers when a request asks for none.' })
  language!: LanguageEnum;

  @Field(() => [PostType], {
    description: `Its posts, at most ${MOST_POSTS}; to its organisation those in that organisation.`,
  })
  posts!: readonly PostType[];

  @Field(() => InstantScalar, { nullable: true, description: 'Until when the invitation can be accepted.' })
  invitationExpiresAt!: string | null;

  @Field(() => Boolean, { description: 'Whether you may make its invitation anew or take it back.' })
  mayInviteAgain!: boolean;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: string;

  /** An account as GraphQL shows it to a caller at an instant. */
  static of(account: Account, caller: Caller, now: Date): ManagedAccountType {
    const { _id, displayName, login, language, posts, invitation, createdAt } = account;
    const standing = standingOf(account, now);
    const seen = posts.filter(
      ({ organisationId }) =>
        caller.role === 'ADMINISTRATOR' || (organisationId && organisationId === caller.organisation),
    );
    return {
      key: _id,
      named: account,
      id: opaqueId('account', _id),
      displayName,
      login: login ?? null,
      standing,
      language: language as LanguageEnum,
      posts: seen.map(PostType.of),
      invitationExpiresAt: standing === 'INVITED' ? invitation!.expiresAt.toISOString() : null,
      mayInviteAgain:
        (standing === 'INVITED' || standing === 'LAPSED') && posts.every((post) => mayInvite(caller, post)),
      createdAt: createdAt.toISOString(),
    };
  }
}

export const ManagedAccountConnection = connectionType(ManagedAccountType, 'ManagedAccount');

@ArgsType()
export class AccountsArguments extends PageArguments {
  @Field(() => AccountStandingEnum, { nullable: true, description: 'Only accounts that stand so.' })
  standing?: AccountStandingEnum | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Only accounts with a post of this role.' })
  role?: RoleEnum | null;

  @Field(() => ID, { nullable: true, description: 'Only accounts with a post in this organisation.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'A part of the name or the login.' })
  text?: string | null;
}

@InputType('InviteAccountInput', { description: 'What `inviteAccount` takes.' })
export class InviteAccountArguments {
  @Field({
    description:
      'Chosen by you, 8 to 80 characters: the same key invites once, and tells its token the first time only.',
  })
  commandKey!: string;

  @Field(() => RoleEnum, { description: 'The role of its first post.' })
  role!: RoleEnum;

  @Field(() => ID, {
    nullable: true,
    description:
      'The organisation it acts for; needed for a clerk, an exporter and a consignee. Left out by who is no administrator it is their own.',
  })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The enrolled person; needed for a weaver.' })
  personId?: string | null;

  @Field({ description: 'How the person is greeted, at most 80 characters.' })
  displayName!: string;

  @Field(() => LanguageEnum, { description: 'The language of the account.' })
  language!: LanguageEnum;
}

@InputType('AddPostInput', { description: 'What `addPost` takes.' })
export class AddPostArguments {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => RoleEnum, { description: 'The role of the post.' })
  role!: RoleEnum;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation it acts for; needed for a clerk, an exporter and a consignee.',
  })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The enrolled person; needed for a weaver.' })
  personId?: string | null;
}

@ObjectType('InviteAccountPayload', { description: 'Somebody was invited.' })
export class InviteAccountPayload {
  @Field(() => ManagedAccountType, { description: 'The account to be.' })
  account!: ManagedAccountType;

  @Field(() => String, {
    nullable: true,
    description:
      'The one-time token; hand it over, it cannot be read again. Null when the same command was sent before: renew the invitation if its token was lost.',
  })
  invitationToken!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when it can be accepted; null when it was accepted or taken back meanwhile.',
  })
  expiresAt!: string | null;
}

@ObjectType('AccountPayload', { description: 'An account was changed.' })
export class AccountPayload {
  @Field(() => ManagedAccountType, { description: 'The account as it is now.' })
  account!: ManagedAccountType;
}

export const InviteAccountResult = resultUnion('InviteAccountResult', InviteAccountPayload);
export const AccountResult = resultUnion('AccountResult', AccountPayload);
