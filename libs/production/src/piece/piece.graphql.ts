import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, InstantScalar, PageArguments, connectionType, opaqueId } from '#libs/platform';
import type { View } from '#libs/ledger';
import { PersonType } from '#libs/network';
import { ConstructionEnum, RajType } from '../fabric/fabric.graphql.js';
import { estimatedFinish, knotsIn, rowsIn } from './pace.js';
import { printPiece, type PieceState } from './piece.js';

export enum PieceStatusEnum {
  ON_LOOM = 'ON_LOOM',
  CUT_OFF = 'CUT_OFF',
  REGISTERED = 'REGISTERED',
  ABANDONED = 'ABANDONED',
}
registerEnumType(PieceStatusEnum, {
  name: 'PieceStatus',
  description: 'How far a piece has come.',
  valuesMap: {
    ON_LOOM: { description: 'It is being woven.' },
    CUT_OFF: { description: 'It was cut off; its rug is not registered yet.' },
    REGISTERED: { description: 'It became a rug.' },
    ABANDONED: { description: 'It was given up.' },
  },
});

export enum AbandonReasonEnum {
  NO_MATERIAL = 'NO_MATERIAL',
  NOBODY_WEAVES = 'NOBODY_WEAVES',
  SPOILT = 'SPOILT',
  NOT_WANTED = 'NOT_WANTED',
  LOOM_BROKEN = 'LOOM_BROKEN',
  RECORDED_BY_MISTAKE = 'RECORDED_BY_MISTAKE',
  OTHER = 'OTHER',
}
registerEnumType(AbandonReasonEnum, {
  name: 'AbandonReason',
  description: 'Why a piece was given up.',
  valuesMap: {
    NO_MATERIAL: { description: 'There was no yarn for it.' },
    NOBODY_WEAVES: { description: 'Nobody is left to weave it.' },
    SPOILT: { description: 'It was spoilt on the loom.' },
    NOT_WANTED: { description: 'Whoever ordered it does not want it any more.' },
    LOOM_BROKEN: { description: 'Its loom broke.' },
    RECORDED_BY_MISTAKE: { description: 'It was recorded by mistake.' },
    OTHER: { description: 'Something else.' },
  },
});

export enum EstimateBasisEnum {
  OWN_PACE = 'OWN_PACE',
  USUAL_PACE = 'USUAL_PACE',
}
registerEnumType(EstimateBasisEnum, {
  name: 'EstimateBasis',
  description: 'What an estimate rests on.',
  valuesMap: {
    OWN_PACE: { description: 'How the piece grew over the last six weeks.' },
    USUAL_PACE: { description: '5,000 knots of each weaver a day; there are no readings yet.' },
  },
});

@ObjectType('PieceEstimate', { description: 'When a piece will be done, if it goes on so.' })
export class PieceEstimateType {
  @Field(() => DayScalar, { description: 'The day.' })
  on!: string;

  @Field(() => EstimateBasisEnum, { description: 'What that rests on.' })
  basis!: EstimateBasisEnum;
}

@ObjectType('PieceReading', { description: 'How far a piece was on a day.' })
export class PieceReadingType {
  @Field(() => DayScalar, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'All that was woven, in mm.' })
  wovenMm!: number;

  @Field(() => Int, {
    description: 'What came to it since the reading before, in mm; less than 0 when undone.',
  })
  addedMm!: number;

  @Field(() => Int, { nullable: true, description: 'The rows that were counted, where rows were.' })
  rows?: number | null;

  @Field(() => Int, { nullable: true, description: 'The knots of all that was woven; none of flat-weaves.' })
  knots?: number | null;
}

@ObjectType('PieceWeaver', { description: 'Somebody who weaves or wove a piece.' })
export class PieceWeaverType {
  @Field(() => PersonType, { description: 'The weaver.' })
  person!: PersonType;

  @Field(() => Float, { description: 'The days that are recorded of her at this piece, in halves.' })
  days!: number;

  @Field(() => Boolean, { description: 'Whether she weaves it now, or did when it left the loom.' })
  current!: boolean;
}

@ObjectType('Piece', { description: 'A piece from the day it is put on a loom until it is a rug.' })
export class PieceType {
  /** The whole view; not part of the schema. */
  view!: View<PieceState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. P-K7M3-9HRY.' })
  code!: string;

  @Field(() => PieceStatusEnum, { description: 'How far it has come.' })
  status!: PieceStatusEnum;

  @Field({ description: 'The name of its design, as the cooperative calls it.' })
  design!: string;

  @Field(() => ConstructionEnum, { description: 'How it is made.' })
  construction!: ConstructionEnum;

  @Field(() => Int, { description: 'How long it is to be, in mm.' })
  lengthMm!: number;

  @Field(() => Int, { description: 'How wide it is, in mm.' })
  widthMm!: number;

  @Field(() => RajType, { nullable: true, description: 'The knots it is to have; none for flat-weaves.' })
  raj?: RajType | null;

  @Field(() => Int, { nullable: true, description: 'All knots that it is to have.' })
  knots?: number | null;

  @Field(() => Int, { nullable: true, description: 'All rows that it is to have.' })
  rows?: number | null;

  @Field(() => DayScalar, { description: 'The day it was begun.' })
  startedOn!: string;

  @Field(() => Int, { description: 'What is woven of it, in mm.' })
  wovenMm!: number;

  @Field(() => Int, { nullable: true, description: 'The knots of what is woven.' })
  wovenKnots?: number | null;

  @Field(() => Int, { description: 'What is woven of its length, in hundredths; at most 100.' })
  wovenPercent!: number;

  @Field(() => [PieceReadingType], { description: 'Its last 400 readings, the newest first.' })
  progress!: PieceReadingType[];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of its last reading; null before there is one.',
  })
  lastReadOn?: string | null;

  @Field(() => PieceEstimateType, {
    nullable: true,
    description: 'When it will be done; null when it is not on a loom, or nothing says so.',
  })
  estimate?: PieceEstimateType | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was cut off.' })
  cutOffOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was given up.' })
  abandonedOn?: string | null;

  @Field(() => AbandonReasonEnum, { nullable: true, description: 'Why it was given up.' })
  abandonedBecause?: AbandonReasonEnum | null;

  @Field(() => InstantScalar, { description: 'When it was recorded to be put on.' })
  putOnAt!: string;

  @Field(() => String, { nullable: true, description: 'A remark without names of people.' })
  note?: string | null;

  /** A piece as GraphQL shows it. */
  static of(view: View<PieceState>): PieceType {
    const { _id, status, design, construction, lengthMm, widthMm, raj, startedOn, wovenMm } = view;
    const { cutOffOn, abandoned, putOnAt, note } = view;
    const estimate = estimatedFinish(view);
    return {
      view,
      id: opaqueId('piece', _id),
      code: printPiece(_id),
      status: status as PieceStatusEnum,
      design,
      construction: construction as ConstructionEnum,
      ...{ lengthMm, widthMm, raj, startedOn, wovenMm, putOnAt },
      knots: knotsIn(view, lengthMm) ?? null,
      rows: raj ? rowsIn(raj, lengthMm) : null,
      wovenKnots: knotsIn(view, wovenMm) ?? null,
      wovenPercent: Math.min(100, Math.floor((wovenMm * 100) / lengthMm)),
      progress: progressOf(view),
      lastReadOn: view.readings.at(-1)?.on ?? null,
      estimate: estimate ? { on: estimate.on, basis: estimate.basis as EstimateBasisEnum } : null,
      cutOffOn: cutOffOn ?? null,
      abandonedOn: abandoned?.on ?? null,
      abandonedBecause: (abandoned?.reason as AbandonReasonEnum | undefined) ?? null,
      note: note ?? null,
    };
  }
}

const progressOf = (piece: PieceState): PieceReadingType[] =>
  piece.readings
    .map(({ on, wovenMm, rows }, i) => ({
      on,
      wovenMm,
      addedMm: wovenMm - (piece.readings[i - 1]?.wovenMm ?? 0),
      rows: rows ?? null,
      knots: knotsIn(piece, wovenMm) ?? null,
    }))
    .reverse();

export const PieceConnection = connectionType(PieceType, 'Piece');

@ArgsType()
export class PiecesArguments extends PageArguments {
  @Field(() => [PieceStatusEnum], { nullable: true, description: 'Only pieces that have come so far.' })
  status?: PieceStatusEnum[] | null;

  @Field(() => ID, { nullable: true, description: 'Only pieces of this cooperative.' })
  cooperativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only pieces that are or were on this loom.' })
  loomId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only pieces that this person weaves or wove.' })
  weaverId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only pieces on looms that nobody read for more than 30 days.',
  })
  quiet!: boolean;
}

@ArgsType()
export class PiecesOfArguments extends PageArguments {
  @Field(() => [PieceStatusEnum], { nullable: true, description: 'Only pieces that have come so far.' })
  status?: PieceStatusEnum[] | null;
}
