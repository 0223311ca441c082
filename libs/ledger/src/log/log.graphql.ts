import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, connectionType } from '#libs/platform';
import type { KindCount, LogLeaf } from './log-leaf.js';

@ObjectType('LogKind', { description: 'A kind of fact that an entry states, and how often.' })
export class LogKindType implements KindCount {
  @Field({
    description:
      'The kind, in the past tense: RugRegistered, DocumentIssued; Unnamed for what happens to people, pay and disputes.',
  })
  kind!: string;

  @Field({ description: 'What kind of thing it is about: rug, document; unnamed for all that is not named.' })
  about!: string;

  @Field(() => Int, { description: 'How many facts of it; 1 for all that is not named.' })
  count!: number;
}

@ObjectType('LogLeaf', {
  description:
    'One entry of the ledger as everybody may know it: where it stands, since when, and of what kind. What it says is not here; whoever may read that can hash it and find the same digest.',
})
export class LogLeafType implements LogLeaf {
  @Field(() => Int, { description: 'Its place, from 1, without a gap; an entry never leaves its place.' })
  position!: number;

  @Field({ description: 'The id of the entry.' })
  entryId!: string;

  @Field(() => InstantScalar, { description: 'When it was written down.' })
  recordedAt!: string;

  @Field({ description: 'sha256 of the entry’s canonical bytes (RFC 8785), lower-case hex.' })
  digest!: string;

  @Field(() => [LogKindType], { description: 'The kinds of fact that it states.' })
  kinds!: LogKindType[];

  /** A leaf as GraphQL shows it. */
  static of(leaf: LogLeaf): LogLeafType {
    return { ...leaf, kinds: leaf.kinds.map((kind) => ({ ...kind })) };
  }
}

/** A page of the log. */
export const LogConnection = connectionType(LogLeafType, 'LogLeaf');
