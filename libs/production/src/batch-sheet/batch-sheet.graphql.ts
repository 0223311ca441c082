import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '#libs/platform';
import { BatchType } from '../batch/batch.graphql.js';

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
}

@ObjectType({ description: 'The rugs of a spreadsheet are registered.' })
export class RegisterSheetPayload {
  @Field(() => BatchType, { description: 'The batch; of a sheet that was sent before, the first one.' })
  batch!: BatchType;

  @Field({ description: 'Whether the sheet had been registered before, so that nothing was registered now.' })
  wasRegistered!: boolean;
}

export const RegisterSheetResult = resultUnion('RegisterSheetResult', RegisterSheetPayload);
