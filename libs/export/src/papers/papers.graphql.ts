import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CommandInput, LanguageEnum, resultUnion } from '#libs/platform';
import { DocumentKindEnum, DocumentType } from '#libs/documents';
import { MAX_PAPERS } from './request-documents.js';

@InputType('RequestDocumentsInput', { description: 'What `requestDocuments` takes.' })
export class RequestDocumentsArguments extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The shipment; may be left out for passports of rugs that are named.',
  })
  shipmentId?: string | null;

  @Field(() => [DocumentKindEnum], { description: 'The kinds of paper.' })
  kinds!: DocumentKindEnum[];

  @Field(() => [LanguageEnum], {
    description: `The languages; each is a paper of its own. At most ${MAX_PAPERS} papers in one request.`,
  })
  languages!: LanguageEnum[];

  @Field(() => [ID], {
    nullable: true,
    description: 'The rugs whose passports are wanted; all of the shipment when left out.',
  })
  rugIds?: string[] | null;
}

@ObjectType({ description: 'Papers were asked for.' })
export class RequestDocumentsPayload {
  @Field(() => [DocumentType], {
    description:
      'The papers, by kind, rug and language; those that were asked for before are the same papers.',
  })
  documents!: DocumentType[];
}

export const RequestDocumentsResult = resultUnion('RequestDocumentsResult', RequestDocumentsPayload);
