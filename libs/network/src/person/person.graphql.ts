import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  CommandInput,
  DayScalar,
  PageArguments,
  connectionType,
  opaqueId,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import type { PersonState } from './person.js';

@ObjectType('Person', {
  description: 'A weaver or a learner, named as far as the reader needs her name.',
})
export class PersonType {
  /** What the ledger knows of her; not part of the schema. */
  view!: View<PersonState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day her membership of the cooperative began.',
  })
  memberSince?: string | null;

  @Field(() => Boolean, { description: 'Whether she agreed to be named in public.' })
  consentToBeNamed!: boolean;

  @Field(() => Boolean, {
    description: 'Whether who she was has been erased; what she made stays, and names nobody.',
  })
  withdrawn!: boolean;

  /** A person as GraphQL shows her; her name is resolved when it is asked for. */
  static of(view: View<PersonState>): PersonType {
    const { memberSince, consentToBeNamed, withdrawnAt } = view;
    const withdrawn = withdrawnAt !== undefined && withdrawnAt !== null;
    return { view, id: opaqueId('person', view._id), memberSince, consentToBeNamed, withdrawn };
  }
}

export const PersonConnection = connectionType(PersonType, 'Person');

@ArgsType()
export class PeopleArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only members of this cooperative.' })
  cooperativeId?: string | null;
}

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

@ObjectType({ description: 'A weaver was enrolled.' })
export class PersonPayload {
  @Field(() => PersonType, { description: 'The person.' })
  person!: PersonType;
}

export const EnrolWeaverResult = resultUnion('EnrolWeaverResult', PersonPayload);
