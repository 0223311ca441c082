import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar, opaqueId, resultUnion } from '#libs/platform';
import type { ResetRequest } from './password-resets.js';

@InputType('ChangePasswordInput', { description: 'What `changePassword` takes.' })
export class ChangePasswordArguments {
  @Field({ description: 'The password until now.' })
  current!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A code of the second factor, or a recovery code; needed where the account has one.',
  })
  code?: string | null;

  @Field({ description: 'The new one: 10 to 200 characters, none that is easily guessed.' })
  password!: string;
}

@ObjectType({ description: 'The password was changed.' })
export class ChangePasswordPayload {
  @Field({ description: 'True: all other sessions of the account have ended.' })
  changed!: boolean;
}

@InputType('ResetPasswordInput', { description: 'What `resetPassword` takes.' })
export class ResetPasswordArguments {
  @Field({ description: 'The one-time token of the link.' })
  token!: string;

  @Field({ description: 'The new password: 10 to 200 characters, none that is easily guessed.' })
  password!: string;
}

@ObjectType({ description: 'The password was set anew; all sessions have ended, the second factor stays.' })
export class ResetPasswordPayload {
  @Field({ description: 'The login to sign in with.' })
  login!: string;
}

@ObjectType('PasswordResetRequest', { description: 'Somebody asked at the sign-in page for a new password.' })
export class PasswordResetRequestType {
  @Field(() => ID, { description: 'Opaque id of the account.' })
  accountId!: string;

  @Field({ description: 'Its login.' })
  login!: string;

  @Field({ description: 'How it is greeted. Make sure that it is they who ask before you hand a link over.' })
  displayName!: string;

  @Field(() => InstantScalar, { description: 'When it was last asked for.' })
  askedAt!: string;

  /** A request as an administrator sees it. */
  static of({ account, askedAt }: ResetRequest): PasswordResetRequestType {
    const { _id, login = '', displayName } = account;
    return { accountId: opaqueId('account', _id), login, displayName, askedAt: askedAt.toISOString() };
  }
}

@ObjectType({ description: 'A link for a new password.' })
export class IssuePasswordResetPayload {
  @Field({ description: 'The one-time token; it leads to `/reset/<token>` and cannot be read again.' })
  resetToken!: string;

  @Field(() => InstantScalar, { description: 'Until when it is good.' })
  expiresAt!: string;
}

@ObjectType({ description: 'The second factor of an account was taken away.' })
export class ReleaseSecondFactorPayload {
  @Field(() => ID, { description: 'The account, whose sessions have ended.' })
  accountId!: string;
}

export const ChangePasswordResult = resultUnion('ChangePasswordResult', ChangePasswordPayload);
export const ResetPasswordResult = resultUnion('ResetPasswordResult', ResetPasswordPayload);
export const IssuePasswordResetResult = resultUnion('IssuePasswordResetResult', IssuePasswordResetPayload);
export const ReleaseSecondFactorResult = resultUnion('ReleaseSecondFactorResult', ReleaseSecondFactorPayload);
