import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CommandInput, DayScalar, resultUnion } from '#libs/platform';
import { PersonType } from './person.graphql.js';

@InputType('EnrolWeaverInput', { description: 'What `enrolWeaver` takes.' })
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

  @Field(() => DayScalar, { nullable: true, description: 'The day her membership began.' })
  memberSince?: string | null;

  @Field(() => Boolean, { description: 'Whether she agrees to be named in public, e.g. on passports.' })
  consentToBeNamed!: boolean;
}

@ObjectType({ description: 'A person, as she stands now.' })
export class PersonPayload {
  @Field(() => PersonType, { description: 'The person.' })
  person!: PersonType;
}

export const EnrolWeaverResult = resultUnion('EnrolWeaverResult', PersonPayload);
