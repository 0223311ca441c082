import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '#libs/platform';
import type { HolderRef } from './lot.events.js';
import type { LotMovement } from './lot.js';

export enum LotMovementTypeEnum {
  ISSUE = 'ISSUE',
  RETURN = 'RETURN',
  WASTE = 'WASTE',
  TAKE = 'TAKE',
  CORRECTION = 'CORRECTION',
}
registerEnumType(LotMovementTypeEnum, {
  name: 'LotMovementType',
  description: 'What was done with a lot.',
  valuesMap: {
    ISSUE: { description: 'Given out of the store to a weaver or a loom.' },
    RETURN: { description: 'Taken back into the store.' },
    WASTE: { description: 'Lost.' },
    TAKE: { description: 'Went into a rug.' },
    CORRECTION: { description: 'What was said at its receipt was corrected; the mass is what was received.' },
  },
});

export enum WasteReasonEnum {
  OFFCUTS = 'OFFCUTS',
  MOTH = 'MOTH',
  DAMP = 'DAMP',
  DYE_RUNS = 'DYE_RUNS',
  BROKEN = 'BROKEN',
  LOST = 'LOST',
  OTHER = 'OTHER',
}
registerEnumType(WasteReasonEnum, {
  name: 'WasteReason',
  description: 'Why material was lost.',
  valuesMap: {
    OFFCUTS: { description: 'Ends and shearings.' },
    MOTH: { description: 'Eaten by moths.' },
    DAMP: { description: 'Spoilt by damp.' },
    DYE_RUNS: { description: 'Its colour runs or faded.' },
    BROKEN: { description: 'The yarn breaks.' },
    LOST: { description: 'It is not there any more.' },
    OTHER: { description: 'Something else, which the note says.' },
  },
});

@ObjectType('LotMovement', { description: 'One thing that was done with a lot.' })
export class LotMovementType {
  /** The movement, and who held what moved; not part of the schema. */
  movement!: LotMovement;
  holder?: HolderRef | undefined;

  @Field(() => Int, { description: 'Its number within the lot, by which it can be undone.' })
  no!: number;

  @Field(() => LotMovementTypeEnum, { description: 'What was done.' })
  type!: LotMovementTypeEnum;

  @Field(() => InstantScalar, { description: 'When it happened.' })
  at!: string;

  @Field(() => Int, { description: 'How much it moved, in g.' })
  massG!: number;

  @Field(() => WasteReasonEnum, { nullable: true, description: 'Why it was lost.' })
  wasteReason?: WasteReasonEnum | null;

  @Field(() => String, { nullable: true, description: 'A remark, or the reason of a correction.' })
  reason?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was said to be a mistake.' })
  undoneAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was a mistake.' })
  undoneBecause?: string | null;

  /** A movement as GraphQL shows it. */
  static of(movement: LotMovement): LotMovementType {
    const { no, type, at, massG, waste, reason, undone, from, to } = movement;
    const holder = [from, to].find((place): place is HolderRef => place.includes(':'));
    return {
      ...{ movement, holder, no, at, massG, reason },
      type: type as LotMovementTypeEnum,
      wasteReason: waste as WasteReasonEnum | undefined,
      undoneAt: undone?.at,
      undoneBecause: undone?.reason,
    };
  }
}
