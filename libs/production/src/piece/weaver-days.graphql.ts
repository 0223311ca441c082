import { Field, Float, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Days that somebody wove.' })
export class WeaverDaysInput {
  @Field(() => ID, { description: 'The weaver.' })
  personId!: string;

  @Field(() => Float, { description: 'Her days, in halves: 0.5, 1, 1.5 …' })
  days!: number;
}
