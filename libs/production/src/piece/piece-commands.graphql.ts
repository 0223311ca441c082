import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, DayScalar, resultUnion } from '#libs/platform';
import { ConstructionEnum, RajInput } from '../fabric/fabric.graphql.js';
import { AbandonReasonEnum, PieceType } from './piece.graphql.js';
import { WeaverDaysInput } from './weaver-days.graphql.js';

export enum ReadingKindEnum {
  TOTAL = 'TOTAL',
  ADDED = 'ADDED',
}
registerEnumType(ReadingKindEnum, {
  name: 'ReadingKind',
  description: 'How progress was counted.',
  valuesMap: {
    TOTAL: { description: 'All that is woven, from the beginning.' },
    ADDED: { description: 'What came to it since the reading before.' },
  },
});

@InputType({ description: 'An answer to a question that a rule asked.' })
export class WeavingAnswerInput {
  @Field({ description: 'The rule, e.g. W01.' })
  rule!: string;

  @Field({ description: 'Why it is so, without names of people, at most 200 characters.' })
  answer!: string;
}

@InputType({ isAbstract: true })
abstract class AnsweredInput extends CommandInput {
  @Field(() => [WeavingAnswerInput], {
    nullable: true,
    description: 'Answers to what QUESTIONS_UNANSWERED asked; recorded with the fact.',
  })
  answers?: WeavingAnswerInput[] | null;
}

@InputType('PutOnLoomInput', { description: 'What `putOnLoom` takes.' })
export class PutOnLoomArguments extends AnsweredInput {
  @Field(() => ID, { description: 'The loom; the piece belongs to its cooperative.' })
  loomId!: string;

  @Field({ description: 'The name of the design, 1 to 80 characters.' })
  design!: string;

  @Field(() => ConstructionEnum, { description: 'How it is made.' })
  construction!: ConstructionEnum;

  @Field(() => Int, { description: 'How long it is to be, in mm, 100 to 12,000.' })
  lengthMm!: number;

  @Field(() => Int, { description: 'How wide, in mm, 100 to 12,000; not more than its loom.' })
  widthMm!: number;

  @Field(() => RajInput, {
    nullable: true,
    description: 'Needed for knotted pieces, absent for flat-weaves.',
  })
  raj?: RajInput | null;

  @Field(() => [ID], { description: 'Who weaves it: 1 to 8 members of the cooperative.' })
  weaverIds!: string[];

  @Field(() => DayScalar, { nullable: true, description: 'The day it was begun; today when left out.' })
  startedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: side by side with what is on the loom already, if their widths fit together.',
  })
  beside?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark without names of people, at most 300 characters.',
  })
  note?: string | null;
}

@InputType('ChangeWeaversInput', { description: 'What `changeWeavers` takes.' })
export class ChangeWeaversArguments extends AnsweredInput {
  @Field(() => ID, { description: 'The piece.' })
  pieceId!: string;

  @Field(() => [ID], { description: 'All who weave it from that day on, 1 to 8.' })
  weaverIds!: string[];

  @Field(() => DayScalar, { nullable: true, description: 'From which day on; today when left out.' })
  on?: string | null;
}

@InputType('RecordProgressInput', { description: 'What `recordProgress` takes.' })
export class RecordProgressArguments extends AnsweredInput {
  @Field(() => ID, { description: 'The piece.' })
  pieceId!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day; today when left out; not before the last reading.',
  })
  on?: string | null;

  @Field(() => ReadingKindEnum, { description: 'How it was counted.' })
  counted!: ReadingKindEnum;

  @Field(() => Int, { nullable: true, description: 'Rows of knots; this or `lengthMm`.' })
  rows?: number | null;

  @Field(() => Int, { nullable: true, description: 'A length in mm; this or `rows`.' })
  lengthMm?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: the reading before was wrong, or rows were undone: it may have become less.',
  })
  corrects?: boolean | null;

  @Field(() => [WeaverDaysInput], {
    nullable: true,
    description: 'Who wove on that day, 0.5 or 1 day each; replaces what was said of that day.',
  })
  wove?: WeaverDaysInput[] | null;
}

@InputType('RecordWeaverDaysInput', { description: 'What `recordWeaverDays` takes.' })
export class RecordWeaverDaysArguments extends AnsweredInput {
  @Field(() => ID, { description: 'The piece.' })
  pieceId!: string;

  @Field(() => DayScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day, counted too; the first when left out; at most 31 days.',
  })
  to?: string | null;

  @Field(() => [WeaverDaysInput], {
    description: 'Who wove how many days within; 0 takes back what was said. Replaces what was said of it.',
  })
  wove!: WeaverDaysInput[];
}

@InputType('CutOffPieceInput', { description: 'What `cutOffPiece` takes.' })
export class CutOffPieceArguments extends AnsweredInput {
  @Field(() => ID, { description: 'The piece.' })
  pieceId!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day; today when left out.' })
  on?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it came to be, in mm; as it was meant when left out.',
  })
  lengthMm?: number | null;
}

@InputType('AbandonPieceInput', { description: 'What `abandonPiece` takes.' })
export class AbandonPieceArguments extends CommandInput {
  @Field(() => ID, { description: 'The piece.' })
  pieceId!: string;

  @Field(() => AbandonReasonEnum, { description: 'Why.' })
  reason!: AbandonReasonEnum;

  @Field(() => DayScalar, { nullable: true, description: 'The day; today when left out.' })
  on?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark without names of people, at most 300 characters.',
  })
  note?: string | null;
}

@ObjectType({ description: 'Something was recorded of a piece.' })
export class PiecePayload {
  @Field(() => PieceType, { description: 'The piece as it stands now.' })
  piece!: PieceType;
}

export const PutOnLoomResult = resultUnion('PutOnLoomResult', PiecePayload);
export const ChangeWeaversResult = resultUnion('ChangeWeaversResult', PiecePayload);
export const RecordProgressResult = resultUnion('RecordProgressResult', PiecePayload);
export const RecordWeaverDaysResult = resultUnion('RecordWeaverDaysResult', PiecePayload);
export const CutOffPieceResult = resultUnion('CutOffPieceResult', PiecePayload);
export const AbandonPieceResult = resultUnion('AbandonPieceResult', PiecePayload);
