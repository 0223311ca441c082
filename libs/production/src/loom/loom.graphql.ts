import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, PageArguments, connectionType, opaqueId, resultUnion } from '#libs/platform';
import type { View } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import { LOOM_LETTER, LOOM_WIDTH_MM, type LoomState } from './loom.js';

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

@ObjectType('Loom', { description: 'A loom of a cooperative.' })
export class LoomType {
  /** Ids inside the zone; not part of the schema. */
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

  /** A loom as GraphQL shows it. */
  static of({ _id, kind, widthMm, villageId, cooperativeId }: View<LoomState>): LoomType {
    return {
      key: _id,
      villageKey: villageId,
      cooperativeKey: cooperativeId,
      id: opaqueId('loom', _id),
      code: printLettered(LOOM_LETTER, _id),
      kind: kind as LoomKindEnum,
      widthMm,
    };
  }
}

export const LoomConnection = connectionType(LoomType, 'Loom');

@ArgsType()
export class LoomsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only looms of this cooperative.' })
  cooperativeId?: string | null;
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
}

@ObjectType({ description: 'A loom was registered.' })
export class RegisterLoomPayload {
  @Field(() => LoomType, { description: 'The loom.' })
  loom!: LoomType;
}

export const RegisterLoomResult = resultUnion('RegisterLoomResult', RegisterLoomPayload);
