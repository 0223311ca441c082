import { Field, ID, InputType } from '@nestjs/graphql';
import { CommandInput, DayScalar, resultUnion } from '#libs/platform';
import { PersonPayload } from './enrol-person.graphql.js';
import { PersonKindEnum } from './person.graphql.js';

@InputType({ isAbstract: true })
abstract class PersonCommand extends CommandInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

@InputType({ isAbstract: true })
abstract class SayConsentArguments extends PersonCommand {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'From which day on; the day of the command when left out; not before what she said last.',
  })
  on?: string | null;
}

@InputType('GiveConsentInput', { description: 'What `giveConsent` takes.' })
export class GiveConsentArguments extends SayConsentArguments {}

@InputType('WithdrawConsentInput', { description: 'What `withdrawConsent` takes.' })
export class WithdrawConsentArguments extends SayConsentArguments {}

@InputType('LeaveCooperativeInput', { description: 'What `leaveCooperative` takes.' })
export class LeaveCooperativeArguments extends PersonCommand {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which her membership ended; the day of the command when left out.',
  })
  on?: string | null;
}

@InputType('JoinCooperativeInput', {
  description: 'What `joinCooperative` takes: `personId` or `nationalId`, not both.',
})
export class JoinCooperativeArguments extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The person, where you see her.' })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Her national code: how a clerk names somebody who is enrolled and belongs to no cooperative.',
  })
  nationalId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Her first and last name in either script; a clerk says it with the national code, and both must fit.',
  })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The cooperative; a clerk’s own when left out.' })
  cooperativeId?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it begins; the day of the command when left out.',
  })
  on?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Ends the membership that she has elsewhere on the same day; for staff only.',
  })
  moving?: boolean | null;
}

@InputType('SetPersonKindsInput', { description: 'What `setPersonKinds` takes.' })
export class SetPersonKindsArguments extends PersonCommand {
  @Field(() => [PersonKindEnum], { description: 'All that she is now, at least one.' })
  kinds!: PersonKindEnum[];
}

@InputType('AmendPersonInput', {
  description: 'What `amendPerson` takes: what is left out stays; an empty phone or iban is taken away.',
})
export class AmendPersonArguments extends PersonCommand {
  @Field(() => ID, { nullable: true, description: 'The village where she lives now.' })
  villageId?: string | null;

  @Field(() => String, { nullable: true, description: 'First and last name in Persian, 2 to 80 characters.' })
  nameFa?: string | null;

  @Field(() => String, { nullable: true, description: 'First and last name in Latin letters, 2 to 80.' })
  nameLatin?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Iranian mobile number, e.g. 09113331234. One that her cooperative changes opens nothing until staff type it too.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Her bank account (Sheba): IR and 24 digits.' })
  iban?: string | null;
}

export const AmendPersonResult = resultUnion('AmendPersonResult', PersonPayload);
export const GiveConsentResult = resultUnion('GiveConsentResult', PersonPayload);
export const WithdrawConsentResult = resultUnion('WithdrawConsentResult', PersonPayload);
export const JoinCooperativeResult = resultUnion('JoinCooperativeResult', PersonPayload);
export const LeaveCooperativeResult = resultUnion('LeaveCooperativeResult', PersonPayload);
export const SetPersonKindsResult = resultUnion('SetPersonKindsResult', PersonPayload);
