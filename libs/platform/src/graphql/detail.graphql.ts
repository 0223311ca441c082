import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Detail', { description: 'One detail of an event.' })
export class DetailType {
  @Field({ description: 'A stable name for programs, e.g. `bale` or `grossG`.' })
  name!: string;

  @Field({ description: 'Its value; measures are in the unit that the name ends with.' })
  value!: string;
}
