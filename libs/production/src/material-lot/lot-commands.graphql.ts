import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, resultUnion } from '#libs/platform';
import { MaterialEnum } from '../fabric/fabric.graphql.js';
import { WasteReasonEnum } from './lot-movement.graphql.js';
import { DyeingEnum, LotFormEnum, MaterialLotType } from './lot.graphql.js';
import { LOT_LIMITS } from './receiving.js';
import { YARN_LIMITS } from './yarn-count.js';

const MASS = `in g, ${LOT_LIMITS.massG.least} to ${LOT_LIMITS.massG.most}`;
const REASON = `Why, in one line of at most ${LOT_LIMITS.reason} characters, without names of people.`;

@InputType({ description: 'Who holds material: a weaver, a loom or a piece, one of the three.' })
export class MaterialHolderInput {
  @Field(() => ID, { nullable: true, description: 'The weaver.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The loom.' })
  loomId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The piece on the loom.' })
  pieceId?: string | null;
}

@InputType({ description: 'How fine a yarn is, as it is sold: Nm 8/2 is a metric count of 8 in two plies.' })
export class YarnCountInput {
  @Field(() => Float, {
    description: `The metric count of one strand (metres in a gram), ${YARN_LIMITS.nm.least} to ${YARN_LIMITS.nm.most}, with one decimal.`,
  })
  nm!: number;

  @Field(() => Int, { description: `How many strands are plied, 1 to ${YARN_LIMITS.plies}.` })
  plies!: number;
}

@InputType({ isAbstract: true })
abstract class LotSaidInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'Its colour; needed for dyed yarn.' })
  colour?: string | null;

  @Field(() => DyeingEnum, { nullable: true, description: 'With what it was dyed; needed for dyed yarn.' })
  dyeing?: DyeingEnum | null;

  @Field(() => [String], {
    nullable: true,
    description: `What was used to dye it, at most ${LOT_LIMITS.dyes}; only the cooperative and the administrator see it.`,
  })
  dyes?: string[] | null;

  @Field(() => YarnCountInput, { nullable: true, description: 'How fine the yarn is; never of raw fibre.' })
  yarn?: YarnCountInput | null;

  @Field(() => ID, { nullable: true, description: 'The organisation it came from; or `supplier`.' })
  supplierId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The firm, market or flock it came from, where that is in no register; never a person.',
  })
  supplier?: string | null;

  @Field(() => String, { nullable: true, description: 'The supplier’s own number of the lot.' })
  supplierLot?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What a kilogram cost, in whole Iranian rials (not toman); only the cooperative and the administrator see it.',
  })
  rialsPerKg?: number | null;
}

@InputType('ReceiveLotInput', { description: 'What `receiveLot` takes.' })
export class ReceiveLotArguments extends LotSaidInput {
  @Field(() => ID, { nullable: true, description: 'The cooperative; your own when left out.' })
  cooperativeId?: string | null;

  @Field(() => MaterialEnum, { description: 'What it is of.' })
  material!: MaterialEnum;

  @Field(() => LotFormEnum, { description: 'What it is.' })
  form!: LotFormEnum;

  @Field(() => Int, { description: `How much came, ${MASS}.` })
  massG!: number;
}

@InputType('CorrectLotInput', { description: 'What `correctLot` takes; what is left out stays as it is.' })
export class CorrectLotArguments extends LotSaidInput {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => Int, { nullable: true, description: `How much really came, ${MASS}.` })
  massG?: number | null;

  @Field({ description: REASON })
  reason!: string;
}

@InputType('IssueFromLotInput', { description: 'What `issueFromLot` takes.' })
export class IssueFromLotArguments extends CommandInput {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => MaterialHolderInput, {
    description: 'Who gets it: a member, a loom or a piece on the loom of the cooperative.',
  })
  to!: MaterialHolderInput;

  @Field(() => Int, { description: `How much, ${MASS}.` })
  massG!: number;
}

@InputType('ReturnToLotInput', { description: 'What `returnToLot` takes.' })
export class ReturnToLotArguments extends CommandInput {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => MaterialHolderInput, { description: 'Who gives it back.' })
  from!: MaterialHolderInput;

  @Field(() => Int, { description: `How much, ${MASS}.` })
  massG!: number;
}

@InputType('WasteOfLotInput', { description: 'What `wasteOfLot` takes.' })
export class WasteOfLotArguments extends CommandInput {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => MaterialHolderInput, { nullable: true, description: 'Who held it; the store when left out.' })
  from?: MaterialHolderInput | null;

  @Field(() => Int, { description: `How much, ${MASS}.` })
  massG!: number;

  @Field(() => WasteReasonEnum, { description: 'Why.' })
  reason!: WasteReasonEnum;

  @Field(() => String, {
    nullable: true,
    description: `A remark without names of people, at most ${LOT_LIMITS.reason} characters; needed for OTHER.`,
  })
  note?: string | null;
}

@InputType('UndoLotMovementInput', { description: 'What `undoLotMovement` takes.' })
export class UndoLotMovementArguments extends CommandInput {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => Int, { description: 'The number of the movement.' })
  movement!: number;

  @Field({ description: REASON })
  reason!: string;
}

@ObjectType({ description: 'Something was done with a lot.' })
export class MaterialLotPayload {
  @Field(() => MaterialLotType, { description: 'The lot as it stands now.' })
  lot!: MaterialLotType;
}

const result = (command: string) => resultUnion(`${command}Result`, MaterialLotPayload);
export const ReceiveLotResult = result('ReceiveLot');
export const CorrectLotResult = result('CorrectLot');
export const IssueFromLotResult = result('IssueFromLot');
export const ReturnToLotResult = result('ReturnToLot');
export const WasteOfLotResult = result('WasteOfLot');
export const UndoLotMovementResult = result('UndoLotMovement');
