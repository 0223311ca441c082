import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  DayScalar,
  InstantScalar,
  PageArguments,
  connectionType,
  opaqueId,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import { MAX_LOOM_PLACE } from './loom-input.js';
import { LOOM_LETTER, LOOM_WIDTH_MM, loomStatus, takenMm, type LoomState } from './loom.js';

export enum LoomKindEnum {
  VERTICAL = 'VERTICAL',
  HORIZONTAL = 'HORIZONTAL',
}
registerEnumType(LoomKindEnum, {
  name: 'LoomKind',
  description: 'How a loom stands.',
  valuesMap: {
    VERTICAL: { description: 'Upright, as in villages.' },
    HORIZONTAL: { description: 'On the ground.' },
  },
});

export enum LoomStatusEnum {
  IN_USE = 'IN_USE',
  IDLE = 'IDLE',
  RETIRED = 'RETIRED',
}
registerEnumType(LoomStatusEnum, {
  name: 'LoomStatus',
  description: 'How a loom is used.',
  valuesMap: {
    IN_USE: { description: 'A piece is on it.' },
    IDLE: { description: 'Nothing is on it.' },
    RETIRED: { description: 'It is used no more.' },
  },
});

export enum LoomEndEnum {
  WORN_OUT = 'WORN_OUT',
  SOLD = 'SOLD',
  MOVED_AWAY = 'MOVED_AWAY',
  REGISTERED_TWICE = 'REGISTERED_TWICE',
  OTHER = 'OTHER',
}
registerEnumType(LoomEndEnum, {
  name: 'LoomEnd',
  description: 'Why a loom is used no more.',
  valuesMap: {
    WORN_OUT: { description: 'It is broken or worn out.' },
    SOLD: { description: 'It was sold or given away.' },
    MOVED_AWAY: { description: 'Whoever wove on it moved away, and the loom with her.' },
    REGISTERED_TWICE: { description: 'It was registered twice.' },
    OTHER: { description: 'Something else.' },
  },
});

@ObjectType('Loom', { description: 'A loom of a cooperative: its identity card.' })
export class LoomType {
  /** The whole view, and ids inside the zone; not part of the schema. */
  view!: View<LoomState>;
  key!: string;
  villageKey!: string;
  cooperativeKey!: string;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. L-K7M3-9HRY.' })
  code!: string;

  @Field(() => LoomKindEnum, { description: 'How it stands.' })
  kind!: LoomKindEnum;

  @Field(() => Int, { description: 'The widest piece that it can carry, in mm.' })
  widthMm!: number;

  @Field(() => Int, { description: 'How much of its width the pieces on it leave free, in mm.' })
  freeMm!: number;

  @Field(() => LoomStatusEnum, { description: 'How it is used.' })
  status!: LoomStatusEnum;

  @Field(() => InstantScalar, { description: 'When it was registered.' })
  registeredAt!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Since when it is used no more.' })
  retiredOn?: string | null;

  @Field(() => LoomEndEnum, { nullable: true, description: 'Why it is used no more.' })
  retiredBecause?: LoomEndEnum | null;

  /** A loom as GraphQL shows it. */
  static of(view: View<LoomState>): LoomType {
    const { _id, kind, widthMm, villageId, cooperativeId, registeredAt, retired } = view;
    return {
      view,
      key: _id,
      villageKey: villageId,
      cooperativeKey: cooperativeId,
      id: opaqueId('loom', _id),
      code: printLettered(LOOM_LETTER, _id),
      kind: kind as LoomKindEnum,
      widthMm,
      freeMm: Math.max(0, widthMm - takenMm(view)),
      status: loomStatus(view) as LoomStatusEnum,
      registeredAt,
      retiredOn: retired?.on ?? null,
      retiredBecause: (retired?.reason as LoomEndEnum | undefined) ?? null,
    };
  }
}

export const LoomConnection = connectionType(LoomType, 'Loom');

@ArgsType()
export class LoomsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only looms of this cooperative.' })
  cooperativeId?: string | null;

  @Field(() => LoomStatusEnum, { nullable: true, description: 'Only looms that are used so.' })
  status?: LoomStatusEnum | null;
}

@InputType('RegisterLoomInput', { description: 'What `registerLoom` takes.' })
export class RegisterLoomArguments extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The cooperative; your own when left out.' })
  cooperativeId?: string | null;

  @Field(() => ID, { description: 'The village in which it stands.' })
  villageId!: string;

  @Field(() => LoomKindEnum, { description: 'How it stands.' })
  kind!: LoomKindEnum;

  @Field(() => Int, {
    description: `The widest piece that it can carry, ${LOOM_WIDTH_MM.least} to ${LOOM_WIDTH_MM.most} mm.`,
  })
  widthMm!: number;

  @Field(() => String, {
    nullable: true,
    description: `Where in the village, in words that name nobody, at most ${MAX_LOOM_PLACE} characters.`,
  })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The member whose loom it is; the cooperative’s when left out.',
  })
  ownerId?: string | null;
}

@InputType('AmendLoomInput', { description: 'What `amendLoom` takes; what is left out stays as it is.' })
export class AmendLoomArguments extends CommandInput {
  @Field(() => ID, { description: 'The loom.' })
  loomId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The village to which it was moved; nothing may be on it.',
  })
  villageId?: string | null;

  @Field(() => LoomKindEnum, { nullable: true, description: 'How it stands.' })
  kind?: LoomKindEnum | null;

  @Field(() => Int, {
    nullable: true,
    description: `The widest piece that it can carry, ${LOOM_WIDTH_MM.least} to ${LOOM_WIDTH_MM.most} mm; not less than what is on it.`,
  })
  widthMm?: number | null;

  @Field(() => String, {
    nullable: true,
    description: `Where in the village, at most ${MAX_LOOM_PLACE} characters; null for nothing.`,
  })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: 'The member whose loom it is; null for the cooperative.' })
  ownerId?: string | null;
}

@InputType('RetireLoomInput', { description: 'What `retireLoom` takes.' })
export class RetireLoomArguments extends CommandInput {
  @Field(() => ID, { description: 'The loom; nothing may be on it.' })
  loomId!: string;

  @Field(() => LoomEndEnum, { description: 'Why.' })
  reason!: LoomEndEnum;

  @Field(() => DayScalar, { nullable: true, description: 'Since when; today when left out.' })
  on?: string | null;
}

@ObjectType({ description: 'A loom was registered.' })
export class RegisterLoomPayload {
  @Field(() => LoomType, { description: 'The loom.' })
  loom!: LoomType;
}

@ObjectType({ description: 'A loom was changed.' })
export class LoomPayload {
  @Field(() => LoomType, { description: 'The loom as it stands now.' })
  loom!: LoomType;
}

export const RegisterLoomResult = resultUnion('RegisterLoomResult', RegisterLoomPayload);
export const AmendLoomResult = resultUnion('AmendLoomResult', LoomPayload);
export const RetireLoomResult = resultUnion('RetireLoomResult', LoomPayload);
