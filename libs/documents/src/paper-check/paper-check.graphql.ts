import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, InstantScalar, LanguageEnum } from '#libs/platform';
import { DocumentKindEnum } from '../document/document.graphql.js';
import type { CheckedPaper } from './paper-check.js';

export enum CopyStandingEnum {
  VALID = 'VALID',
  CALLED_BACK = 'CALLED_BACK',
  BEING_MADE = 'BEING_MADE',
}
registerEnumType(CopyStandingEnum, {
  name: 'CopyStanding',
  description: 'Where a copy of a paper stands.',
  valuesMap: {
    VALID: { description: 'It was issued and holds.' },
    CALLED_BACK: { description: 'It was issued and holds no longer; the paper was made anew.' },
    BEING_MADE: { description: 'What was issued was called back; the new one is being made.' },
  },
});

@ObjectType('CheckedPaper', {
  description:
    'What everybody may know of a paper that they hold: whether it is genuine, never what it says.',
})
export class CheckedPaperType {
  /** What was checked; not part of the schema. */
  paper!: CheckedPaper;

  @Field(() => DocumentKindEnum, { description: 'The kind of paper.' })
  kind!: DocumentKindEnum;

  @Field({ description: 'The number printed on it.' })
  number!: string;

  @Field(() => LanguageEnum, { description: 'The language it is printed in.' })
  language!: LanguageEnum;

  @Field(() => CopyStandingEnum, { description: 'Where this copy stands.' })
  standing!: CopyStandingEnum;

  @Field(() => String, {
    nullable: true,
    description: 'sha256 of the file, lower-case hex; null while it is being made.',
  })
  sha256?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the copy that holds was made.' })
  issuedAt?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day printed on it, where it is known.' })
  printedOn?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which the copy was called back, in Iran.',
  })
  recalledOn?: string | null;

  /** A checked paper as GraphQL shows it. */
  static of(paper: CheckedPaper): CheckedPaperType {
    const { kind, number, language, standing, sha256, issuedAt, printedOn, recalledOn } = paper;
    return {
      ...{ paper, number, sha256, issuedAt, printedOn, recalledOn },
      kind: kind as DocumentKindEnum,
      language: language as LanguageEnum,
      standing: standing as CopyStandingEnum,
    };
  }
}
