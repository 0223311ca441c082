import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, resultUnion } from '#libs/platform';
import { SessionType } from '../session/session.graphql.js';
import type { FactorState } from './second-factors.js';

@ObjectType('SecondFactor', { description: 'How the account that asks stands with its second factor.' })
export class SecondFactorType {
  @Field({ description: 'Whether signing in asks for a code.' })
  on!: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when; null where there is none.' })
  since!: string | null;

  @Field(() => Int, { description: 'How many recovery codes are left, of 10.' })
  recoveryCodesLeft!: number;

  @Field({ description: 'Whether a role of the account may not act without one.' })
  compulsory!: boolean;

  @Field({ description: 'Whether it must be set up before anything else can be done.' })
  missing!: boolean;

  /** The state as GraphQL shows it. */
  static of({ since, ...state }: FactorState): SecondFactorType {
    return { ...state, since: since?.toISOString() ?? null };
  }
}

@InputType('BeginSecondFactorInput', { description: 'What `beginSecondFactor` takes.' })
export class BeginSecondFactorArguments {
  @Field(() => String, {
    nullable: true,
    description: 'The password; not needed by a session that must set up its second factor.',
  })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A code of the second factor that is on until now, or a recovery code; not needed where none is on.',
  })
  code?: string | null;
}

@InputType('ConfirmedByCodeInput', { description: 'What is confirmed by a password and a code.' })
export class ConfirmedByCodeArguments {
  @Field({ description: 'The password of the account that asks.' })
  password!: string;

  @Field({ description: 'A code of the authenticator app, or a recovery code.' })
  code!: string;
}

@ObjectType({ description: 'A secret that can be set up; it is told once.' })
export class BeginSecondFactorPayload {
  @Field({ description: 'The secret in base32, to be typed where no QR code can be read.' })
  secret!: string;

  @Field({ description: 'The same as an `otpauth:` link.' })
  uri!: string;

  @Field({ description: 'The link as a QR code, an SVG picture.' })
  qrSvg!: string;
}

@ObjectType({ description: 'The second factor is on; the recovery codes are told once.' })
export class ConfirmSecondFactorPayload {
  @Field(() => [String], { description: 'Ten codes; each opens once, instead of one of the app’s.' })
  recoveryCodes!: string[];

  @Field(() => SessionType, {
    nullable: true,
    description: 'A whole session, where the one that asked was not.',
  })
  session!: SessionType | null;
}

@ObjectType({ description: 'New recovery codes; the old ones are over.' })
export class RecoveryCodesPayload {
  @Field(() => [String], { description: 'Ten codes; each opens once.' })
  recoveryCodes!: string[];
}

@ObjectType({ description: 'The second factor was taken away.' })
export class RemoveSecondFactorPayload {
  @Field(() => SecondFactorType, { description: 'How the account stands now.' })
  secondFactor!: SecondFactorType;
}

export const BeginSecondFactorResult = resultUnion('BeginSecondFactorResult', BeginSecondFactorPayload);
export const ConfirmSecondFactorResult = resultUnion('ConfirmSecondFactorResult', ConfirmSecondFactorPayload);
export const RecoveryCodesResult = resultUnion('RecoveryCodesResult', RecoveryCodesPayload);
export const RemoveSecondFactorResult = resultUnion('RemoveSecondFactorResult', RemoveSecondFactorPayload);
