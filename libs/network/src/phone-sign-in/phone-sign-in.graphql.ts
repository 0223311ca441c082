import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, opaqueId, resultUnion } from '#libs/platform';
import { DeliveryEnum, SecondFactorNeededType, SessionType } from '../session/session.graphql.js';
import type { WaitingMessage } from './phone-messages.js';

@ObjectType('PhoneCodeAsked', {
  description:
    'If somebody can be reached under the number, a code is on its way; the answer is the same for every number.',
})
export class PhoneCodeAskedType {
  @Field({ description: 'To be sent with the code to `enterWithPhoneCode`; the code is good with it alone.' })
  ticket!: string;

  @Field(() => Int, { description: 'For how many seconds the code is good.' })
  goodForSeconds!: number;

  @Field(() => Int, { description: 'After how many seconds another one may be asked for.' })
  againInSeconds!: number;
}

@InputType('EnterWithPhoneCodeInput', { description: 'What `enterWithPhoneCode` takes.' })
export class EnterWithPhoneCodeArguments {
  @Field({ description: 'What `askPhoneCode` answered.' })
  ticket!: string;

  @Field({ description: 'The number, as it was given to `askPhoneCode`.' })
  phone!: string;

  @Field({ description: 'The six digits, Persian or Latin.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The last four digits of her national code; asked for where a phone serves several. All ten where those are alike.',
  })
  nationalCodeEnd?: string | null;

  @Field(() => DeliveryEnum, {
    defaultValue: DeliveryEnum.BEARER,
    description: 'How the tokens are to come.',
  })
  deliver!: DeliveryEnum;
}

@InputType('ConfirmPhoneInput', { description: 'What `confirmPhone` takes.' })
export class ConfirmPhoneArguments {
  @Field({ description: 'What `askPhoneCode` answered for the old number.' })
  ticket!: string;

  @Field({ description: 'The number before, as it was given to `askPhoneCode`.' })
  oldPhone!: string;

  @Field({ description: 'The six digits that were sent to the old number, Persian or Latin.' })
  code!: string;

  @Field({ description: 'The number that her cooperative wrote down for her, typed by herself.' })
  newPhone!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The last four digits of her national code; asked for where several changed to that number. All ten where those are alike.',
  })
  nationalCodeEnd?: string | null;
}

@ObjectType('PhoneConfirmed', { description: 'Her new number signs her in from now on.' })
export class PhoneConfirmedType {
  @Field({ description: 'Always true.' })
  confirmed!: boolean;
}

@ObjectType('PhoneMessage', { description: 'A short message that waits for somebody who tells it on.' })
export class PhoneMessageType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'To which number, +989….' })
  phone!: string;

  @Field({ description: 'What it says.' })
  text!: string;

  @Field(() => InstantScalar, { description: 'When it was written.' })
  writtenAt!: string;

  @Field(() => InstantScalar, { description: 'Until when it is of use.' })
  goodUntil!: string;

  /** A message as GraphQL shows it. */
  static of({ id, phone, text, writtenAt, goodUntil }: WaitingMessage): PhoneMessageType {
    return {
      ...{ id: opaqueId('phone-message', id), phone, text },
      ...{ writtenAt: writtenAt.toISOString(), goodUntil: goodUntil.toISOString() },
    };
  }
}

export const AskPhoneCodeResult = resultUnion('AskPhoneCodeResult', PhoneCodeAskedType);
export const ConfirmPhoneResult = resultUnion('ConfirmPhoneResult', PhoneConfirmedType);
export const EnterWithPhoneCodeResult = resultUnion(
  'EnterWithPhoneCodeResult',
  SessionType,
  SecondFactorNeededType,
);
