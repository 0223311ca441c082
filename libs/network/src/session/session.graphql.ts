import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar, LanguageEnum, opaqueId, resultUnion } from '#libs/platform';
import { AccountType } from '../account/account.graphql.js';
import type { StoredSession } from './session.schema.js';
import type { StartedSession } from './sessions.js';

export enum DeliveryEnum {
  BEARER = 'BEARER',
  COOKIE = 'COOKIE',
}
registerEnumType(DeliveryEnum, {
  name: 'SessionDelivery',
  description: 'How the tokens of a session reach who signed in.',
  valuesMap: {
    BEARER: {
      description: 'In the answer, for programs: send the access token as `Authorization: Bearer …`.',
    },
    COOKIE: { description: 'In cookies that no script can read, for the console.' },
  },
});

@ObjectType('Session', { description: 'A session that has just begun or was carried on.' })
export class SessionType {
  @Field(() => String, {
    nullable: true,
    description: 'Send it as `Authorization: Bearer …`; good for minutes. Null where cookies carry it.',
  })
  accessToken!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Exchange it with `renewSession`, once: the answer has the next. An old one that comes again ends the session. Null where cookies carry it.',
  })
  refreshToken!: string | null;

  @Field(() => InstantScalar, { description: 'When the access token ends.' })
  expiresAt!: string;

  @Field(() => InstantScalar, { description: 'When the session ends if it is not renewed before.' })
  idleEndsAt!: string;

  @Field({
    description: 'Whether the session may do nothing yet but set up the second factor that its role needs.',
  })
  secondFactorMissing!: boolean;

  @Field(() => AccountType, { description: 'Who has signed in.' })
  account!: AccountType;

  /** A session as GraphQL hands it over. */
  static of(session: StartedSession): SessionType {
    const { accessToken, refreshToken, expiresAt, idleEndsAt, account, post } = session;
    const shown = session.delivery === 'BEARER';
    return {
      accessToken: shown ? accessToken : null,
      refreshToken: shown ? refreshToken : null,
      expiresAt,
      idleEndsAt,
      secondFactorMissing: session.limited,
      account: AccountType.of(account, post),
    };
  }
}

@ObjectType('OwnSession', { description: 'One of the sessions of the account that asks.' })
export class OwnSessionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Whether it is the session that asks.' })
  current!: boolean;

  @Field({ description: 'Browser and system, e.g. `Chrome/Android`; empty if the program does not say.' })
  device!: string;

  @Field({ description: 'The network it came from, e.g. `5.201.130.0/24`; the whole address is not kept.' })
  network!: string;

  @Field(() => DeliveryEnum, { description: 'Whether it is the console’s or a program’s.' })
  delivery!: DeliveryEnum;

  @Field(() => InstantScalar, { description: 'When it began.' })
  createdAt!: string;

  @Field(() => InstantScalar, { description: 'When it was last renewed.' })
  lastUsedAt!: string;

  @Field(() => InstantScalar, { description: 'When it ends at the latest.' })
  endsAt!: string;

  /** A session as its owner sees it; `current` is the id of the one that asks. */
  static of(session: StoredSession, current: string): OwnSessionType {
    return {
      id: opaqueId('session', session._id),
      current: session._id === current,
      device: session.device,
      network: session.address,
      delivery: session.delivery as DeliveryEnum,
      createdAt: session.createdAt.toISOString(),
      lastUsedAt: session.lastUsedAt.toISOString(),
      endsAt: session.endsAt.toISOString(),
    };
  }
}

@InputType('SignInInput', { description: 'What `signIn` takes.' })
export class SignInArguments {
  @Field({ description: 'The login, in any case and with any digits; at most 80 characters.' })
  login!: string;

  @Field({ description: 'The password, at most 200 characters.' })
  password!: string;

  @Field(() => DeliveryEnum, {
    defaultValue: DeliveryEnum.BEARER,
    description: 'How the tokens are to come.',
  })
  deliver!: DeliveryEnum;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the second factor, where a program knows it; left out, the answer asks for it.',
  })
  code?: string | null;
}

@ObjectType('SecondFactorNeeded', { description: 'The password was right; now the code is needed.' })
export class SecondFactorNeededType {
  @Field({ description: 'To be sent with the code to `completeSignIn`.' })
  challenge!: string;

  @Field(() => InstantScalar, { description: 'Until when the code is waited for.' })
  expiresAt!: string;
}

@InputType('CompleteSignInInput', { description: 'What `completeSignIn` takes.' })
export class CompleteSignInArguments {
  @Field({ description: 'The challenge that `signIn` answered.' })
  challenge!: string;

  @Field({ description: 'A code of the authenticator app, in any digits, or a recovery code.' })
  code!: string;
}

@InputType('AcceptInvitationInput', { description: 'What `acceptInvitation` takes.' })
export class AcceptInvitationArguments {
  @Field({ description: 'The one-time token of the invitation.' })
  token!: string;

  @Field({ description: 'The login to be: 3 to 40 letters, digits and . _ - @; unique.' })
  login!: string;

  @Field({ description: 'The password to be: 10 to 200 characters, none that is easily guessed.' })
  password!: string;

  @Field(() => String, { nullable: true, description: 'How to be greeted; as invited when left out.' })
  displayName?: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'Language; as invited when left out.' })
  language?: LanguageEnum | null;

  @Field(() => DeliveryEnum, {
    defaultValue: DeliveryEnum.BEARER,
    description: 'How the tokens are to come.',
  })
  deliver!: DeliveryEnum;
}

@ArgsType()
export class ShownAgainArguments {
  @Field(() => String, {
    nullable: true,
    description: 'The password; it or a code is needed by who signed in more than ten minutes ago.',
  })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A code of the second factor, or a recovery code, instead of the password.',
  })
  code?: string | null;
}

@ObjectType({ description: 'Sessions were ended.' })
export class RevokeSessionPayload {
  @Field(() => ID, { description: 'The session that was ended.' })
  sessionId!: string;
}

export const SignInResult = resultUnion('SignInResult', SessionType, SecondFactorNeededType);
export const CompleteSignInResult = resultUnion('CompleteSignInResult', SessionType);
export const RenewSessionResult = resultUnion('RenewSessionResult', SessionType);
export const SwitchPostResult = resultUnion('SwitchPostResult', SessionType);
export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', SessionType);
export const RevokeSessionResult = resultUnion('RevokeSessionResult', RevokeSessionPayload);
