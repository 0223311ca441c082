import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
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
import {
  ConstructionEnum,
  DensityInput,
  DyesEnum,
  KnotTypeEnum,
  MaterialEnum,
  RajInput,
  TechniqueEnum,
} from '../fabric/fabric.graphql.js';
import { printLettered } from '../lettered-code.js';
import { WeaverDaysInput } from '../piece/weaver-days.graphql.js';
import { AnswerInput, QuestionType } from '../plausibility/plausibility.graphql.js';
import { RugPurposeEnum } from '../rug/rug.graphql.js';
import { BATCH_LETTER, type BatchState } from './batch.js';

@ObjectType('Batch', { description: 'Rugs that a cooperative registered together.' })
export class BatchType {
  /** The whole view; not part of the schema. */
  view!: View<BatchState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. B-K7M3-9HRY.' })
  code!: string;

  @Field(() => Int, { description: 'How many rugs it has.' })
  rugCount!: number;

  @Field(() => Int, { description: 'The area of all its rugs in cm².' })
  areaCm2!: number;

  @Field(() => Int, { description: 'The net weight of all its rugs in g.' })
  weightG!: number;

  @Field(() => InstantScalar, { description: 'When it was registered.' })
  registeredAt!: string;

  /** A batch as GraphQL shows it. */
  static of(view: View<BatchState>): BatchType {
    const { _id, rugCount, areaCm2, weightG, registeredAt } = view;
    const id = opaqueId('batch', _id);
    return { view, id, code: printLettered(BATCH_LETTER, _id), rugCount, areaCm2, weightG, registeredAt };
  }
}

export const BatchConnection = connectionType(BatchType, 'Batch');

@ArgsType()
export class BatchesArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only batches of this cooperative.' })
  cooperativeId?: string | null;
}

@InputType({ description: 'One rug of a batch.' })
export class RugInput {
  @Field({ description: 'The name of its design, 1 to 80 characters.' })
  design!: string;

  @Field(() => String, { nullable: true, description: 'What is drawn in it, 1 to 80 characters.' })
  motif?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose manner it is made in (Tabriz, Talesh, …), 1 to 60 characters.',
  })
  originStyle?: string | null;

  @Field(() => ConstructionEnum, { description: 'How it is made.' })
  construction!: ConstructionEnum;

  // Nullable: what is compiled asks for a field that may not be null even where it has a default.
  @Field(() => RugPurposeEnum, {
    nullable: true,
    defaultValue: RugPurposeEnum.TRADE,
    description: 'What it is for.',
  })
  purpose?: RugPurposeEnum | null;

  @Field(() => Int, { description: 'Length in mm without fringe and kilim ends, 100 to 12,000.' })
  lengthMm!: number;

  @Field(() => Int, { description: 'Width in mm, 100 to 12,000; not more than its loom.' })
  widthMm!: number;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Readings of the length in mm, 2 or 3 (both sides and the middle); `lengthMm` is their mean.',
  })
  lengthReadingsMm?: number[] | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Readings of the width in mm, 2 to 5; `widthMm` is their mean.',
  })
  widthReadingsMm?: number[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The diameter of a round piece in mm; its length and width are the same number.',
  })
  diameterMm?: number | null;

  @Field(() => Int, { description: 'Net weight in g.' })
  weightG!: number;

  @Field(() => RajInput, {
    nullable: true,
    description: 'The knots of a knotted rug, unless `density` says them; absent for other crafts.',
  })
  raj?: RajInput | null;

  @Field(() => DensityInput, {
    nullable: true,
    description: 'The knots of a knotted rug as counted otherwise than in raj; either this or `raj`.',
  })
  density?: DensityInput | null;

  @Field(() => KnotTypeEnum, {
    nullable: true,
    description: 'Needed for knotted rugs, absent for flat-weaves.',
  })
  knotType?: KnotTypeEnum | null;

  @Field(() => MaterialEnum, {
    nullable: true,
    description: 'Needed for knotted rugs, absent for flat-weaves.',
  })
  pile?: MaterialEnum | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Height of the pile in mm, at most one decimal, 1 to 50; knotted rugs only.',
  })
  pileHeightMm?: number | null;

  @Field(() => MaterialEnum, {
    nullable: true,
    description: 'Its warp: needed for what is woven, absent for felt.',
  })
  warp?: MaterialEnum | null;

  @Field(() => MaterialEnum, {
    nullable: true,
    description: 'Its weft: needed for what is woven, absent for felt and mats.',
  })
  weft?: MaterialEnum | null;

  @Field(() => MaterialEnum, { nullable: true, description: 'What felt or a mat is made of; needed there.' })
  fibre?: MaterialEnum | null;

  @Field(() => TechniqueEnum, {
    nullable: true,
    description:
      'Kilim: SLIT, INTERLOCKED, SOUMAK; shal: PLAIN, TWILL; felt: PLAIN, INLAID; mat: PLAITED, TWINED, LOOM_WOVEN.',
  })
  technique?: TechniqueEnum | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a kilim looks alike on both sides.' })
  twoFaced?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many strips a jajim or shal is sewn of, 1 to 40.',
  })
  strips?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether shal was fulled.' })
  fulled?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Thickness of felt or a mat in mm, at most one decimal, 1 to 100.',
  })
  thicknessMm?: number | null;

  @Field(() => DyesEnum, {
    nullable: true,
    description: 'What its colours come from; stays between the cooperative and staff.',
  })
  dyes?: DyesEnum | null;

  @Field(() => ID, { nullable: true, description: 'The loom of the cooperative on which it was woven.' })
  loomId?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day it was begun on the loom; the piece’s when left out.',
  })
  loomOnDate?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day it was cut off; not in the future; the piece’s when left out.',
  })
  cutOffDate?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Who made it: 1 to 8 members of the cooperative; those of the piece when left out.',
  })
  makerIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The village in which it was woven; the piece’s when left out.',
  })
  villageId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The piece that it was on the loom, by its id or its code: cut off, and of no rug yet. What it says and what is said here must agree.',
  })
  pieceId?: string | null;

  @Field(() => [WeaverDaysInput], {
    nullable: true,
    description: 'How many days each maker wove at it; taken from the piece where it has them.',
  })
  weaverDays?: WeaverDaysInput[] | null;

  @Field(() => [AnswerInput], {
    nullable: true,
    description:
      'Answers to what is odd about it. Every question waits for its answer: a batch with one unanswered is refused.',
  })
  answers?: AnswerInput[] | null;
}

@InputType('RegisterBatchInput', { description: 'What `registerBatch` takes.' })
export class RegisterBatchArguments extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The cooperative; your own when left out.' })
  cooperativeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark without names of people, at most 300 characters.',
  })
  note?: string | null;

  @Field(() => [RugInput], { description: 'The rugs, 1 to 2,000; all are registered or none.' })
  rugs!: RugInput[];
}

@InputType('AskAboutRugsInput', { description: 'What `askAboutRugs` takes.' })
export class AskAboutRugsArguments {
  @Field(() => ID, { nullable: true, description: 'The cooperative; your own when left out.' })
  cooperativeId?: string | null;

  @Field(() => [RugInput], { description: 'The rugs, 1 to 2,000.' })
  rugs!: RugInput[];
}

@ObjectType('LineQuestion', { description: 'A question about one of the rugs of an input.' })
export class LineQuestionType {
  @Field(() => Int, { description: 'Which of the rugs, counted from 0 as in the paths of problems.' })
  line!: number;

  @Field({ description: 'The field that it is best shown at, e.g. `rugs.3.weightG`.' })
  path!: string;

  @Field({ description: 'Whether the input answers it.' })
  answered!: boolean;

  @Field(() => QuestionType, { description: 'The question.' })
  question!: QuestionType;
}

@ObjectType({ description: 'What is odd about rugs; nothing was registered.' })
export class AskAboutRugsPayload {
  @Field(() => [LineQuestionType], {
    description: 'The questions, line by line, the gravest of a line first.',
  })
  questions!: LineQuestionType[];
}

export const AskAboutRugsResult = resultUnion('AskAboutRugsResult', AskAboutRugsPayload);

@ObjectType({ description: 'A batch was registered.' })
export class RegisterBatchPayload {
  @Field(() => BatchType, { description: 'The batch.' })
  batch!: BatchType;
}

export const RegisterBatchResult = resultUnion('RegisterBatchResult', RegisterBatchPayload);
