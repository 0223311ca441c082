import { Field, ID, InputType } from '@nestjs/graphql';
import { CommandInput, resultUnion } from '#libs/platform';
import { PersonPayload } from './enrol-person.graphql.js';

@InputType('MergePeopleInput', { description: 'What `mergePeople` takes.' })
export class MergePeopleArguments extends CommandInput {
  @Field(() => ID, { description: 'The record that is kept: its names, its national code, its membership.' })
  keepId!: string;

  @Field(() => ID, { description: 'The record that is read under it from now on. Nothing of it is lost.' })
  mergedId!: string;
}

@InputType('UnmergePeopleInput', { description: 'What `unmergePeople` takes.' })
export class UnmergePeopleArguments extends CommandInput {
  @Field(() => ID, { description: 'The record that was wrongly merged.' })
  mergedId!: string;
}

@InputType('TellPeopleApartInput', { description: 'What `tellPeopleApart` takes.' })
export class TellPeopleApartArguments extends CommandInput {
  @Field(() => ID, { description: 'One of the two.' })
  personId!: string;

  @Field(() => ID, { description: 'The other.' })
  otherId!: string;
}

export const MergePeopleResult = resultUnion('MergePeopleResult', PersonPayload);
export const UnmergePeopleResult = resultUnion('UnmergePeopleResult', PersonPayload);
export const TellPeopleApartResult = resultUnion('TellPeopleApartResult', PersonPayload);
