import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  InstantScalar,
  PageArguments,
  connectionType,
  opaqueId,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { AnswerInput, RugType } from '#libs/production';
import { MAX_BALE_RUGS, type BaleState } from './bale.js';

export enum BaleStatusEnum {
  PACKED = 'PACKED',
  LOADED = 'LOADED',
  UNPACKED = 'UNPACKED',
}
registerEnumType(BaleStatusEnum, {
  name: 'BaleStatus',
  description: 'How far a bale has come.',
  valuesMap: {
    PACKED: { description: 'Packed; in no shipment.' },
    LOADED: { description: 'Loaded into a shipment, which may have left.' },
    UNPACKED: { description: 'Opened again; its number is not used any more.' },
  },
});

@ObjectType('Bale', { description: 'Rugs packed together under one number.' })
export class BaleType {
  /** The whole view; not part of the schema. */
  view!: View<BaleState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'GS1 Serial Shipping Container Code, 18 digits.' })
  sscc!: string;

  @Field(() => BaleStatusEnum, { description: 'How far it has come.' })
  status!: BaleStatusEnum;

  @Field(() => Int, { description: 'How many rugs were packed into it.' })
  rugCount!: number;

  @Field(() => Int, { description: 'What its rugs weigh together, in g.' })
  netG!: number;

  @Field(() => Int, { description: 'What it weighs with its wrapping, in g.' })
  grossG!: number;

  @Field(() => Int, { description: 'The area of all its rugs in cm².' })
  areaCm2!: number;

  @Field(() => InstantScalar, { description: 'When it was packed.' })
  packedAt!: string;

  /** A bale as GraphQL shows it. */
  static of(view: View<BaleState>): BaleType {
    const { _id, sscc, status, rugIds, netG, grossG, areaCm2, packedAt } = view;
    const id = opaqueId('bale', _id);
    const rugCount = rugIds.length;
    return { view, id, sscc, status: status as BaleStatusEnum, rugCount, netG, grossG, areaCm2, packedAt };
  }
}

export const BaleConnection = connectionType(BaleType, 'Bale');

@InputType('BaleFilter', { description: 'What is wanted of a list of bales; all that is given must fit.' })
export class BaleFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'true: in a shipment; false: in none.' })
  loaded?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Loaded into this shipment.' })
  shipmentId?: string | null;
}

@ArgsType()
export class BalesArguments extends PageArguments {
  @Field(() => BaleFilterInput, {
    nullable: true,
    description:
      'What is wanted; all that you may see when left out. Bales that were opened again never show.',
  })
  filter?: BaleFilterInput | null;
}

@InputType('PackBaleInput', { description: 'What `packBale` takes.' })
export class PackBaleArguments extends CommandInput {
  @Field(() => [ID], {
    description: `The rugs, at most ${MAX_BALE_RUGS}: in stock, or booked into one and the same shipment.`,
  })
  rugIds!: string[];

  @Field(() => Int, { description: 'What the bale weighs with its wrapping, in g.' })
  grossG!: number;

  @Field(() => [AnswerInput], {
    nullable: true,
    description: 'Answers to what is odd about packing its rugs, e.g. W11; they stand with those rugs.',
  })
  answers?: AnswerInput[] | null;
}

@InputType('UnpackBaleInput', { description: 'What `unpackBale` takes.' })
export class UnpackBaleArguments extends CommandInput {
  @Field(() => ID, { description: 'The bale; not one that is loaded.' })
  baleId!: string;
}

@ObjectType({ description: 'A bale was packed.' })
export class PackBalePayload {
  @Field(() => BaleType, { description: 'The bale.' })
  bale!: BaleType;
}

@ObjectType({ description: 'A bale was unpacked.' })
export class UnpackBalePayload {
  @Field(() => [RugType], { description: 'The rugs that lay in it.' })
  rugs!: RugType[];
}

export const PackBaleResult = resultUnion('PackBaleResult', PackBalePayload);
export const UnpackBaleResult = resultUnion('UnpackBaleResult', UnpackBalePayload);
