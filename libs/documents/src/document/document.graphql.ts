import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar, LanguageEnum, opaqueId, resultUnion } from '#libs/platform';
import type { View } from '#libs/ledger';
import type { DocumentState } from './document.js';

export enum DocumentKindEnum {
  COMMERCIAL_INVOICE = 'COMMERCIAL_INVOICE',
  RUG_PASSPORT = 'RUG_PASSPORT',
  PAY_STATEMENT = 'PAY_STATEMENT',
  PAY_RECEIPT = 'PAY_RECEIPT',
  LABELS = 'LABELS',
}
registerEnumType(DocumentKindEnum, {
  name: 'DocumentKind',
  description: 'Kinds of paper.',
  valuesMap: {
    COMMERCIAL_INVOICE: { description: 'The commercial invoice of a shipment.' },
    RUG_PASSPORT: { description: 'The identity card (شناسنامه) of a rug.' },
    PAY_STATEMENT: { description: 'A weaver’s account with her cooperative.' },
    PAY_RECEIPT: { description: 'The receipt of a payment to a weaver.' },
    LABELS: { description: 'Labels of rugs, to be sewn on or stuck on.' },
  },
});

export enum DocumentStateEnum {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(DocumentStateEnum, {
  name: 'DocumentState',
  description: 'How far a paper is.',
  valuesMap: {
    QUEUED: { description: 'Asked for; waits for the worker.' },
    RUNNING: { description: 'Being made.' },
    DONE: { description: 'Made; can be downloaded, and its digest is in the ledger.' },
    FAILED: { description: 'Could not be made; `reason` says why.' },
  },
});

export enum RecallReasonEnum {
  PERSON_ERASED = 'PERSON_ERASED',
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
  MAKER_DISPUTED = 'MAKER_DISPUTED',
  MAKER_SETTLED = 'MAKER_SETTLED',
}
registerEnumType(RecallReasonEnum, {
  name: 'RecallReason',
  description: 'Why a paper is not valid any more as it was printed.',
  valuesMap: {
    PERSON_ERASED: { description: 'It named somebody who was erased.' },
    CONSENT_WITHDRAWN: { description: 'It named somebody who agrees no more to be named.' },
    MAKER_DISPUTED: { description: 'It is disputed who made the rug.' },
    MAKER_SETTLED: { description: 'It is settled who made the rug.' },
  },
});

@ObjectType('DocumentRecall', { description: 'A copy of a paper that was called back and is not valid.' })
export class DocumentRecallType {
  @Field({ description: 'sha256 of the file that was called back, lower-case hex.' })
  sha256!: string;

  @Field(() => RecallReasonEnum, { description: 'Why.' })
  because!: RecallReasonEnum;

  @Field(() => InstantScalar, { description: 'When.' })
  at!: string;
}

@ObjectType('Document', { description: 'A paper: asked for, made by the worker, proven by its digest.' })
export class DocumentType {
  /** What it is about and lies within; not part of the schema. */
  about!: string;
  within?: string;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DocumentKindEnum, { description: 'The kind of paper.' })
  kind!: DocumentKindEnum;

  @Field(() => LanguageEnum, { description: 'The language it is printed in.' })
  language!: LanguageEnum;

  @Field({ description: 'The number printed on it.' })
  number!: string;

  @Field(() => DocumentStateEnum, { description: 'How far it is.' })
  state!: DocumentStateEnum;

  @Field(() => String, { nullable: true, description: 'Why it could not be made.' })
  reason?: string | null;

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  requestedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was made.' })
  issuedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'sha256 of the file, lower-case hex: the proof that it is genuine.',
  })
  sha256?: string | null;

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes.' })
  sizeBytes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of pages.' })
  pages?: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the file.' })
  fileName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to download it, with the session’s bearer token.',
  })
  downloadPath?: string | null;

  @Field(() => [DocumentRecallType], {
    description:
      'Copies that were called back and are not valid, oldest first; what is printed again to the byte is.',
  })
  recalls!: DocumentRecallType[];

  /** A paper as GraphQL shows it. */
  static of(view: View<DocumentState>, isRunning = false): DocumentType {
    const { sha256, fileName, recalled = [] } = view;
    const state = view.state === 'QUEUED' && isRunning ? 'RUNNING' : view.state;
    return {
      ...view,
      id: opaqueId('document', view._id),
      kind: view.kind as DocumentKindEnum,
      language: view.language as LanguageEnum,
      state: state as DocumentStateEnum,
      // What was true, was not and is true again is printed again to the byte: such a copy is valid.
      recalls: recalled
        .filter((copy) => copy.sha256 !== sha256)
        .map(({ because, ...copy }) => ({ ...copy, because: because as RecallReasonEnum })),
      downloadPath: sha256 && fileName ? `/papers/${sha256}/${fileName}` : null,
    };
  }
}

@InputType('RetryDocumentInput', { description: 'What `retryDocument` takes.' })
export class RetryDocumentArguments {
  @Field({ description: 'Chosen by you, 8 to 80 characters: the same key is the same command.' })
  commandKey!: string;

  @Field(() => ID, { description: 'The paper that failed.' })
  documentId!: string;
}

@ObjectType({ description: 'A paper is being tried again.' })
export class RetryDocumentPayload {
  @Field(() => DocumentType, { description: 'The paper.' })
  document!: DocumentType;
}

export const RetryDocumentResult = resultUnion('RetryDocumentResult', RetryDocumentPayload);
