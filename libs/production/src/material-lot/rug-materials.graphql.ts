import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, resultUnion } from '#libs/platform';
import type { View } from '#libs/ledger';
import type { RugMadeFrom } from '../rug/rug.events.js';
import { RugType } from '../rug/rug.graphql.js';
import { MaterialHolderInput } from './lot-commands.graphql.js';
import type { HolderRef } from './lot.events.js';
import { HeldMaterialType } from './lot.graphql.js';
import type { LotState } from './lot.js';
import { LOT_LIMITS } from './receiving.js';
import { MOST_TAKINGS } from './rug-materials.js';
import { yieldPercent } from './yield-bounds.js';

@ObjectType('RugMaterial', { description: 'What a rug took of one lot.' })
export class RugMaterialType {
  /** Who held it; not part of the schema. */
  holder!: HolderRef;

  @Field(() => HeldMaterialType, { description: 'The lot, and how much of it.' })
  material!: HeldMaterialType;
}

@ObjectType('RugMaterials', { description: 'What a rug is made from.' })
export class RugMaterialsType {
  @Field(() => Int, { description: 'All that went into it, in g.' })
  takenG!: number;

  @Field(() => Int, { description: 'What the rug weighed when it was compared with that, in g.' })
  weightG!: number;

  @Field(() => Int, { description: 'How much of what went into it is in the rug, in whole per cent.' })
  yieldPercent!: number;

  @Field(() => String, { nullable: true, description: 'Why that is more or less than usual.' })
  explanation?: string | null;

  @Field(() => [RugMaterialType], { description: `Lot by lot, at most ${MOST_TAKINGS}.` })
  parts!: RugMaterialType[];

  /** What a rug is made from, as GraphQL shows it. */
  static of(
    { parts, takenG, weightG, answered }: RugMadeFrom,
    lots: ReadonlyMap<string, View<LotState>>,
  ): RugMaterialsType {
    return {
      ...{ takenG, weightG, yieldPercent: yieldPercent(weightG, takenG) },
      explanation: answered?.[0]?.answer,
      parts: parts.flatMap(({ lotId, from, massG }) => {
        const lot = lots.get(lotId);
        return lot ? [{ holder: from as HolderRef, material: HeldMaterialType.of(lot, massG) }] : [];
      }),
    };
  }
}

@InputType({ description: 'What a rug takes of one lot.' })
export class RugTakingInput {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => MaterialHolderInput, { description: 'Who holds it: one of its makers, or its loom.' })
  from!: MaterialHolderInput;

  @Field(() => Int, { description: 'How much, in g.' })
  massG!: number;
}

@InputType('RecordRugMaterialsInput', { description: 'What `recordRugMaterials` takes.' })
export class RecordRugMaterialsArguments extends CommandInput {
  @Field(() => ID, { description: 'The rug.' })
  rugId!: string;

  @Field(() => [RugTakingInput], { description: `What went into it, 1 to ${MOST_TAKINGS} lines.` })
  takings!: RugTakingInput[];

  @Field(() => String, {
    nullable: true,
    description: `Why its yield is unusual, in one line of at most ${LOT_LIMITS.reason} characters; needed when it is.`,
  })
  explanation?: string | null;
}

@InputType('UndoRugMaterialsInput', { description: 'What `undoRugMaterials` takes.' })
export class UndoRugMaterialsArguments extends CommandInput {
  @Field(() => ID, { description: 'The rug.' })
  rugId!: string;

  @Field({
    description: `Why, in one line of at most ${LOT_LIMITS.reason} characters, without names of people.`,
  })
  reason!: string;
}

@ObjectType({ description: 'What a rug is made from was recorded, or undone.' })
export class RugMaterialsPayload {
  @Field(() => RugType, { description: 'The rug as it stands now.' })
  rug!: RugType;
}

export const RecordRugMaterialsResult = resultUnion('RecordRugMaterialsResult', RugMaterialsPayload);
export const UndoRugMaterialsResult = resultUnion('UndoRugMaterialsResult', RugMaterialsPayload);
