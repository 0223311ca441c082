import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '#libs/platform';

@ObjectType('Personal', { description: 'What the vault knows of a person, as far as it is needed.' })
export class PersonalType {
  @Field(() => String, {
    nullable: true,
    description: 'Her national code; masked, e.g. 258•••••12, unless shown.',
  })
  nationalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Her name in Persian.' })
  nameFa?: string | null;

  @Field(() => String, { nullable: true, description: 'Her name in Latin letters.' })
  nameLatin?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Her mobile number, masked unless shown; null for officials, or when she gave none.',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Her bank account (Sheba), masked unless shown; null for officials, or when she gave none.',
  })
  iban?: string | null;
}

@InputType('RevealPersonInput', { description: 'What `revealPerson` takes.' })
export class RevealPersonArguments {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

@ObjectType({ description: 'What the vault knows of a person, whole. That it was shown is written down.' })
export class RevealPersonPayload {
  @Field(() => PersonalType, { description: 'All of it.' })
  personal!: PersonalType;
}

export const RevealPersonResult = resultUnion('RevealPersonResult', RevealPersonPayload);
