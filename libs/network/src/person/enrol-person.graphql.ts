import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CommandInput, DayScalar } from '#libs/platform';
import { PersonKindEnum, PersonType } from './person.graphql.js';

@InputType('EnrolWeaverInput', { description: 'What `enrolWeaver` takes: somebody who makes rugs.' })
export class EnrolWeaverArguments extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Her cooperative; a clerk’s own when left out, none when staff leave it out.',
  })
  cooperativeId?: string | null;

  @Field(() => ID, { description: 'The village where she lives.' })
  villageId!: string;

  @Field({ description: 'Her national code, ten digits with check digit. Kept in the vault only.' })
  nationalId!: string;

  @Field({ description: 'First and last name in Persian, 2 to 80 characters. Kept in the vault only.' })
  nameFa!: string;

  @Field({ description: 'First and last name in Latin letters, 2 to 80. Kept in the vault only.' })
  nameLatin!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Iranian mobile number, e.g. 09113331234. Kept in the vault only.',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Her bank account (Sheba): IR and 24 digits with check digits. Kept in the vault only.',
  })
  iban?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day her membership began; the day of the enrolment when left out.',
  })
  memberSince?: string | null;

  @Field(() => Boolean, { description: 'Whether she agrees to be named in public, e.g. on passports.' })
  consentToBeNamed!: boolean;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Those of whom a `PossibleDuplicate` asked, and who are others; at most 100. They are not suspected again.',
  })
  notDuplicateOf?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'She is none of all who look like her, those whom you may not see among them.',
  })
  confirmedDistinct?: boolean | null;
}

@InputType('EnrolPersonInput', { description: 'What `enrolPerson` takes.' })
export class EnrolPersonArguments extends EnrolWeaverArguments {
  @Field(() => [PersonKindEnum], { description: 'What she is to the trade, at least one.' })
  kinds!: PersonKindEnum[];
}

@ObjectType({ description: 'A person, as she stands now.' })
export class PersonPayload {
  @Field(() => PersonType, { description: 'The person.' })
  person!: PersonType;
}
