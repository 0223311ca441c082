import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CommandInput,
  InstantScalar,
  LanguageEnum,
  PageArguments,
  connectionType,
  opaqueId,
  printCode,
  resultUnion,
} from '#libs/platform';
import type { View } from '#libs/ledger';
import { printLettered } from '../lettered-code.js';
import { placesOf } from './label-layout.js';
import { LABEL_PRINT_LETTER, type LabelPrintState } from './label-print.js';
import type { LabelState, Printing } from './label.js';

export enum LabelLayoutEnum {
  SEWN_50X30 = 'SEWN_50X30',
  SEWN_40X60 = 'SEWN_40X60',
  SHEET_3X8 = 'SHEET_3X8',
  SHEET_2X7 = 'SHEET_2X7',
}
registerEnumType(LabelLayoutEnum, {
  name: 'LabelLayout',
  description: 'How labels are laid out.',
  valuesMap: {
    SEWN_50X30: {
      description: 'Textile ribbon, one label of 50 × 30 mm to a page; sewn on at its short ends.',
    },
    SEWN_40X60: { description: 'Textile ribbon, one label of 40 × 60 mm to a page; folded in the middle.' },
    SHEET_3X8: { description: 'A4 with 24 stickers of 70 × 37 mm, 3 across.' },
    SHEET_2X7: { description: 'A4 with 14 stickers of 99.1 × 38.1 mm, 2 across.' },
  },
});

export enum ReprintReasonEnum {
  SPOILT = 'SPOILT',
  LOST = 'LOST',
  WORN = 'WORN',
  ANOTHER_LAYOUT = 'ANOTHER_LAYOUT',
}
registerEnumType(ReprintReasonEnum, {
  name: 'ReprintReason',
  description: 'Why a label is printed once more.',
  valuesMap: {
    SPOILT: { description: 'It was spoilt: the printer jammed, the ribbon ran out.' },
    LOST: { description: 'It was lost before or after it was sewn on.' },
    WORN: { description: 'It cannot be read any more.' },
    ANOTHER_LAYOUT: { description: 'It is wanted in another layout.' },
  },
});

@ObjectType('LabelPrint', { description: 'Labels that were printed in one go.' })
export class LabelPrintType {
  /** The whole view; not part of the schema. */
  view!: View<LabelPrintState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. T-K7M3-9HRY.' })
  code!: string;

  @Field(() => LabelLayoutEnum, { description: 'How the labels are laid out.' })
  layout!: LabelLayoutEnum;

  @Field(() => Int, { description: 'The place of the first sheet at which the labels begin, from 1.' })
  startAt!: number;

  @Field(() => LanguageEnum, {
    description: 'The language whose words come first; a label speaks all three.',
  })
  language!: LanguageEnum;

  @Field(() => Int, { description: 'How many labels it has.' })
  labelCount!: number;

  @Field(() => Int, { description: 'How many pages or sheets it takes.' })
  pageCount!: number;

  @Field(() => Int, { description: 'How many of its labels had been printed before.' })
  reprints!: number;

  @Field(() => ReprintReasonEnum, { nullable: true, description: 'Why those were printed again.' })
  reason?: ReprintReasonEnum | null;

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  printedAt!: string;

  @Field(() => [String], { description: 'The codes of the rugs, in the order of the labels; 2,000 at most.' })
  rugCodes!: string[];

  /** A printing as GraphQL shows it. */
  static of(view: View<LabelPrintState>): LabelPrintType {
    const { _id, layout, startAt, language, rugIds, reprints, reason, printedAt } = view;
    return {
      ...{ view, startAt, reprints, printedAt },
      id: opaqueId('label-print', _id),
      code: printLettered(LABEL_PRINT_LETTER, _id),
      layout: layout as LabelLayoutEnum,
      language: language as LanguageEnum,
      labelCount: rugIds.length,
      pageCount: Math.ceil((startAt - 1 + rugIds.length) / placesOf(layout)),
      reason: reason as ReprintReasonEnum | undefined,
      rugCodes: rugIds.map((id) => printCode(id)),
    };
  }
}

export const LabelPrintConnection = connectionType(LabelPrintType, 'LabelPrint');

@ObjectType('LabelPrinting', { description: 'One printing of the label of a rug.' })
export class LabelPrintingType {
  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  at!: string;

  @Field(() => LabelLayoutEnum, { description: 'On which layout.' })
  layout!: LabelLayoutEnum;

  @Field(() => ReprintReasonEnum, { nullable: true, description: 'Why again; null for the first time.' })
  reason?: ReprintReasonEnum | null;

  @Field(() => ID, { description: 'The printing that it was part of.' })
  printId!: string;

  /** A printing of a label as GraphQL shows it. */
  static of({ at, layout, reason, printId }: Printing): LabelPrintingType {
    return {
      ...{ at, layout: layout as LabelLayoutEnum, reason: reason as ReprintReasonEnum | undefined },
      printId: opaqueId('label-print', printId),
    };
  }
}

@ObjectType('RugLabel', { description: 'How often the label of a rug was printed.' })
export class RugLabelType {
  @Field(() => Int, { description: 'How often, from 1; all but the first are reprints.' })
  printings!: number;

  @Field(() => InstantScalar, { description: 'When it was printed first.' })
  firstAt!: string;

  @Field(() => [LabelPrintingType], { description: 'The last 20 printings, newest first.' })
  latest!: LabelPrintingType[];

  /** A label as GraphQL shows it. */
  static of({ printings, firstAt, latest }: LabelState): RugLabelType {
    return { printings, firstAt, latest: latest.toReversed().map((one) => LabelPrintingType.of(one)) };
  }
}

@ArgsType()
export class LabelPrintsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those of this batch.' })
  batchId?: string | null;
}

@InputType('PrintLabelsInput', { description: 'What `printLabels` takes: either a batch or rugs.' })
export class PrintLabelsArguments extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The labels of this batch; rugs of it that have left, are lost or withdrawn are passed over.',
  })
  batchId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'From this line of the batch on; from the first if left out.',
  })
  fromLine?: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to this line of the batch; to the last if left out.' })
  toLine?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The labels of these rugs, 1 to 2,000 of one cooperative, in this order.',
  })
  rugIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only labels that were never printed; the others are passed over.',
  })
  onlyNew?: boolean | null;

  @Field(() => LabelLayoutEnum, { description: 'How they are laid out.' })
  layout!: LabelLayoutEnum;

  @Field(() => Int, {
    nullable: true,
    description:
      'The first free place of the first sheet, from 1 along its rows, so that no half-used sheet is wasted.',
  })
  startAt?: number | null;

  @Field(() => ReprintReasonEnum, {
    nullable: true,
    description: 'Why again; needed as soon as one of them was printed before.',
  })
  reason?: ReprintReasonEnum | null;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language whose words come first; yours if left out.',
  })
  language?: LanguageEnum | null;
}

@ObjectType({ description: 'Labels are being printed: the worker makes the file.' })
export class PrintLabelsPayload {
  @Field(() => LabelPrintType, { description: 'The printing.' })
  print!: LabelPrintType;
}

export const PrintLabelsResult = resultUnion('PrintLabelsResult', PrintLabelsPayload);
