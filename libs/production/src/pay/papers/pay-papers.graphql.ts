import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, LanguageEnum, resultUnion } from '#libs/platform';
import { DocumentType } from '#libs/documents';

@InputType('RequestPayPaperInput', {
  description:
    'What `requestPayPaper` takes: an account for its statement, or a run and a line for a receipt.',
})
export class RequestPayPaperArguments extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The account whose statement is wanted, as it stands now.',
  })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The run of the payment whose receipt is wanted.' })
  runId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The line of that payment.' })
  line?: number | null;

  @Field(() => LanguageEnum, { description: 'The language of the paper.' })
  language!: LanguageEnum;
}

@ObjectType({ description: 'The paper that was asked for; asked for again, it is the same.' })
export class RequestPayPaperPayload {
  @Field(() => DocumentType, { description: 'The paper.' })
  document!: DocumentType;
}

export const RequestPayPaperResult = resultUnion('RequestPayPaperResult', RequestPayPaperPayload);
