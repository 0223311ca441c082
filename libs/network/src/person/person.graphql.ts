import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, PageArguments, connectionType, opaqueId } from '#libs/platform';
import type { View } from '#libs/ledger';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import type { PersonState } from './person.js';

export enum PersonKindEnum {
  MAKER = 'MAKER',
  TRAINEE = 'TRAINEE',
  INSTRUCTOR = 'INSTRUCTOR',
  STAFF = 'STAFF',
}
registerEnumType(PersonKindEnum, {
  name: 'PersonKind',
  description: 'What a person is to the trade; one may be several.',
  valuesMap: {
    MAKER: { description: 'Makes rugs.' },
    TRAINEE: { description: 'Learns to.' },
    INSTRUCTOR: { description: 'Teaches it.' },
    STAFF: { description: 'Works for a cooperative or for the programme.' },
  },
});

@ObjectType('Membership', { description: 'A membership of a cooperative.' })
export class MembershipType {
  /** The cooperative’s id inside the zone; not part of the schema. */
  cooperativeKey!: string;

  @Field(() => OrganisationType, { nullable: true, description: 'The cooperative.' })
  cooperative?: OrganisationType | null;

  @Field(() => DayScalar, { description: 'The day on which it began.' })
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it ended; null while it lasts.' })
  to?: string | null;

  @Field(() => Boolean, { description: 'Whether it stands in a record that was merged into hers.' })
  fromMergedRecord!: boolean;
}

@ObjectType('ConsentWord', { description: 'What she said about being named in public.' })
export class ConsentWordType {
  @Field(() => Boolean, { description: 'Whether she agreed.' })
  given!: boolean;

  @Field(() => DayScalar, { description: 'From this day on.' })
  on!: string;

  @Field(() => Boolean, {
    description:
      'Nobody asked her: two records of hers that were merged said different things, and the careful one holds.',
  })
  recordsDisagreed!: boolean;
}

@ObjectType('Person', {
  description: 'A maker, a learner, an instructor or staff; named as far as the reader needs her name.',
})
export class PersonType {
  /** What the ledger knows of her; not part of the schema. */
  view!: View<PersonState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Boolean, {
    description: 'Whether who she was has been erased; what she made stays, and names nobody.',
  })
  withdrawn!: boolean;

  /** A person as GraphQL shows her; her name is resolved when it is asked for. */
  static of(view: View<PersonState>): PersonType {
    const { withdrawnAt } = view;
    const withdrawn = withdrawnAt !== undefined && withdrawnAt !== null;
    return { view, id: opaqueId('person', view._id), withdrawn };
  }
}

export const PersonConnection = connectionType(PersonType, 'Person');

@ArgsType()
export class PeopleArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only members of this cooperative.' })
  cooperativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those who live in this village.' })
  villageId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The beginning of each word of a name in either script; or, for who may see numbers whole, a whole national code or phone, which is written down. At most 100 characters. Names are sought among the newest 3,000 of those who are wanted.',
  })
  search?: string | null;

  @Field(() => PersonKindEnum, { nullable: true, description: 'Only people of this kind.' })
  kind?: PersonKindEnum | null;
}
