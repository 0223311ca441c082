import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '#libs/platform';
import { BatchType } from '../batch/batch.graphql.js';

@InputType({ description: 'The answer to what one rule asks about rows of a sheet.' })
export class SheetAnswerInput {
  @Field({ description: 'The number of the rule that asks, e.g. W01.' })
  rule!: string;

  @Field({ description: 'As the answer of `AnswerInput`.' })
  answer!: string;

  @Field(() => [Int], {
    nullable: true,
    description:
      'The rows, by the numbers that the preview gave them; all about which it asks where left out. A row’s own answer goes before one of all.',
  })
  rows?: number[] | null;
}

@InputType('RegisterSheetInput', {
  description:
    'What `registerSheet` takes. A sheet is its own command key: sent again, it registers nothing again.',
})
export class RegisterSheetArguments {
  @Field(() => ID, { description: 'The sheet, as looking at it (POST /batch-sheet) named it.' })
  sheetId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A remark without names of people, at most 300 characters.',
  })
  note?: string | null;

  @Field(() => [SheetAnswerInput], {
    nullable: true,
    description: 'Answers to what the preview asked and the sheet itself does not answer.',
  })
  answers?: SheetAnswerInput[] | null;
}

@ObjectType({ description: 'The rugs of a spreadsheet are registered.' })
export class RegisterSheetPayload {
  @Field(() => BatchType, { description: 'The batch; of a sheet that was sent before, the first one.' })
  batch!: BatchType;

  @Field({ description: 'Whether the sheet had been registered before, so that nothing was registered now.' })
  wasRegistered!: boolean;
}

export const RegisterSheetResult = resultUnion('RegisterSheetResult', RegisterSheetPayload);
