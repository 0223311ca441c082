import { Field, ID, ArgsType, Int, ObjectType, createUnionType, registerEnumType } from '@nestjs/graphql';
import { REFUSAL_TYPES, RefusalType } from '#libs/platform';
import { PersonPayload } from './enrol-person.graphql.js';
import { PersonType } from './person.graphql.js';

export enum LikenessEnum {
  SAME_PHONE = 'SAME_PHONE',
  SIMILAR_NAME = 'SIMILAR_NAME',
}
registerEnumType(LikenessEnum, {
  name: 'Likeness',
  description: 'Why two records may be of one person.',
  valuesMap: {
    SAME_PHONE: { description: 'They have the same phone number.' },
    SIMILAR_NAME: { description: 'Their names are the same but for a letter or two, in the same village.' },
  },
});

@ObjectType('Lookalike', { description: 'Somebody who may be the one who is being enrolled.' })
export class LookalikeType {
  @Field(() => PersonType, { description: 'The person.' })
  person!: PersonType;

  @Field(() => [LikenessEnum], { description: 'What they have in common.' })
  likeness!: LikenessEnum[];
}

@ObjectType('PossibleDuplicate', {
  implements: () => [RefusalType],
  description:
    'She may be enrolled already. Look at the candidates; if she is none of them, send again with `notDuplicateOf`, or with `confirmedDistinct` where some are not yours to see.',
})
export class PossibleDuplicateType extends RefusalType {
  @Field(() => [LookalikeType], { description: 'Those whom you may see.' })
  candidates!: LookalikeType[];

  @Field(() => Int, {
    description:
      '1 where there may be somebody besides, whom you may not see; else 0. Who has the same phone only is not counted.',
  })
  hiddenCandidates!: number;
}

const enrolment = (name: string) =>
  createUnionType({
    name,
    description: 'The answer to an enrolment: PersonPayload, or a refusal.',
    types: () => [PersonPayload, PossibleDuplicateType, ...REFUSAL_TYPES] as const,
    resolveType: (value: { __typename: string }) => value.__typename,
  });

export const EnrolWeaverResult = enrolment('EnrolWeaverResult');
export const EnrolPersonResult = enrolment('EnrolPersonResult');

@ObjectType('SuspectedPair', { description: 'Two records that may be of one person.' })
export class SuspectedPairType {
  @Field(() => PersonType, { description: 'One of them.' })
  one!: PersonType;

  @Field(() => PersonType, { description: 'The other.' })
  other!: PersonType;

  @Field(() => [LikenessEnum], { description: 'What they have in common.' })
  likeness!: LikenessEnum[];
}

@ArgsType()
export class DuplicatesArguments {
  @Field(() => ID, { nullable: true, description: 'Only in this village.' })
  villageId?: string | null;
}
