import { Field, InputType } from '@nestjs/graphql';
import { InstantScalar } from './scalars.js';

@InputType({ isAbstract: true })
export abstract class CommandInput {
  @Field({
    description:
      'Chosen by you, 8 to 80 characters: the same key is the same command and gets the first answer again.',
  })
  commandKey!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it happened; now when left out; never in the future.',
  })
  occurredAt?: string | null;
}
