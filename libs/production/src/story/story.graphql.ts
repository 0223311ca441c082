import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DetailType, InstantScalar, connectionType } from '#libs/platform';
import type { Actor } from '#libs/ledger';

@ObjectType('StoryEvent', {
  description: 'One thing that happened to a loom or to a piece, as the ledger has it.',
})
export class StoryEventType {
  /** Who did it; not part of the schema. */
  actor!: Actor;

  @Field(() => ID, { description: 'The same each time.' })
  id!: string;

  @Field({ description: 'What happened, in the past tense, e.g. `LoomAmended`.' })
  type!: string;

  @Field(() => InstantScalar, { description: 'When it happened.' })
  occurredAt!: string;

  @Field(() => InstantScalar, { description: 'When it was written down.' })
  recordedAt!: string;

  @Field({ description: 'sha256 of the ledger entry that says so, hex.' })
  digest!: string;

  @Field(() => [DetailType], { description: 'What was said, changed or measured.' })
  details!: DetailType[];
}

export const StoryEventConnection = connectionType(StoryEventType, 'StoryEvent');
