import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, LocalTextType } from '#libs/platform';
import type { AnsweredQuestion } from './answers.js';
import { figureText } from './figures.js';
import { oddText, type Question } from './judge.js';
import { ANSWER_LENGTH, REASONS, answerText } from './reasons.js';
import type { Rule } from './rule.js';
import { RULES } from './rules.js';

export enum RuleMomentEnum {
  REGISTRATION = 'REGISTRATION',
  MATERIALS = 'MATERIALS',
  PACKING = 'PACKING',
  EXPORT = 'EXPORT',
  ADVANCE = 'ADVANCE',
}
registerEnumType(RuleMomentEnum, {
  name: 'RuleMoment',
  description: 'Where a rule of plausibility is asked.',
  valuesMap: {
    REGISTRATION: { description: 'When rugs are registered.' },
    MATERIALS: { description: 'When a rug takes from lots.' },
    PACKING: { description: 'When a rug is packed.' },
    EXPORT: { description: 'When a rug leaves the country.' },
    ADVANCE: { description: 'When a woman is paid something ahead.' },
  },
});

export enum RuleSubjectEnum {
  RUG = 'RUG',
  LOOM = 'LOOM',
  WEAVER = 'WEAVER',
  LOT = 'LOT',
  COOPERATIVE = 'COOPERATIVE',
}
registerEnumType(RuleSubjectEnum, {
  name: 'RuleSubject',
  description: 'What a rule of plausibility is about.',
  valuesMap: {
    RUG: { description: 'A rug.' },
    LOOM: { description: 'A loom.' },
    WEAVER: { description: 'A weaver.' },
    LOT: { description: 'A lot of material.' },
    COOPERATIVE: { description: 'A cooperative.' },
  },
});

export enum RuleUnitEnum {
  KNOTS_PER_DAY = 'KNOTS_PER_DAY',
  KNOTS_PER_M2 = 'KNOTS_PER_M2',
  CM = 'CM',
  PIECES = 'PIECES',
  PERCENT = 'PERCENT',
  SHARE = 'SHARE',
  TIMES = 'TIMES',
  DAYS = 'DAYS',
  KG_PER_M2 = 'KG_PER_M2',
  RAJ = 'RAJ',
}
registerEnumType(RuleUnitEnum, {
  name: 'RuleUnit',
  description: 'What a rule of plausibility measures in.',
  valuesMap: {
    KNOTS_PER_DAY: { description: 'Knots in a day of one weaver.' },
    KNOTS_PER_M2: { description: 'Knots per square metre.' },
    CM: { description: 'Centimetres.' },
    PIECES: { description: 'Pieces.' },
    PERCENT: { description: 'Hundredths.' },
    SHARE: { description: 'Parts of a day.' },
    TIMES: { description: 'How many times as much.' },
    DAYS: { description: 'Days.' },
    KG_PER_M2: { description: 'Kilograms per square metre.' },
    RAJ: { description: 'Raj over 7 cm.' },
  },
});

export enum RuleConfidenceEnum {
  STORED = 'STORED',
  DERIVED = 'DERIVED',
  KNOWLEDGE = 'KNOWLEDGE',
}
registerEnumType(RuleConfidenceEnum, {
  name: 'RuleConfidence',
  description: 'How sure a rule of plausibility is.',
  valuesMap: {
    STORED: { description: 'Read in sources of the trade.' },
    DERIVED: { description: 'Worked out from such.' },
    KNOWLEDGE: { description: 'Our own knowledge, open to correction: it asks and never refuses.' },
  },
});

export enum QuestionSeverityEnum {
  WARN = 'WARN',
  REFUSE = 'REFUSE',
}
registerEnumType(QuestionSeverityEnum, {
  name: 'QuestionSeverity',
  description: 'What a question stands in the way of.',
  valuesMap: {
    WARN: { description: 'Of registering until it is answered.' },
    REFUSE: { description: 'Of registering at all.' },
  },
});

@ObjectType('RuleBounds', { description: 'What lies inside, both ends included; a missing end is open.' })
export class RuleBoundsType {
  @Field(() => Float, { nullable: true, description: 'The least, in the unit of the rule.' })
  least?: number;

  @Field(() => Float, { nullable: true, description: 'The most, in the unit of the rule.' })
  most?: number;
}

@ObjectType('AnswerReason', { description: 'A reason that may be given as the answer to a question.' })
export class AnswerReasonType {
  @Field({ description: 'Its key: the answer to send.' })
  key!: string;

  @Field(() => LocalTextType, { description: 'As people read it.' })
  text!: LocalTextType;

  /** Reasons by their keys. */
  static of(keys: readonly string[]): AnswerReasonType[] {
    return keys.map((key) => ({ key, text: REASONS[key]! }));
  }
}

@ObjectType('PlausibilityRule', {
  description: 'One version of a rule of plausibility; see docs/plausibility.md.',
})
export class PlausibilityRuleType {
  @Field({ description: 'Its number, e.g. W01.' })
  id!: string;

  @Field(() => Int, { description: 'Its version; what was answered keeps the version that asked.' })
  version!: number;

  @Field(() => RuleSubjectEnum, { description: 'What it is about.' })
  about!: RuleSubjectEnum;

  @Field(() => RuleMomentEnum, { description: 'Where it is asked.' })
  at!: RuleMomentEnum;

  @Field(() => RuleUnitEnum, { description: 'What it measures in.' })
  unit!: RuleUnitEnum;

  @Field(() => LocalTextType, { description: 'Its name.' })
  name!: LocalTextType;

  @Field(() => LocalTextType, { description: 'How its number is made.' })
  formula!: LocalTextType;

  @Field(() => RuleBoundsType, { description: 'What is usual; outside it a question is asked.' })
  usual!: RuleBoundsType;

  @Field(() => RuleBoundsType, {
    nullable: true,
    description: 'What is possible; outside it a rule with a source refuses, unless something was assumed.',
  })
  possible?: RuleBoundsType;

  @Field(() => [AnswerReasonType], { description: 'Reasons that may be given, besides words of one’s own.' })
  reasons!: AnswerReasonType[];

  @Field(() => LocalTextType, { description: 'Where its numbers come from.' })
  source!: LocalTextType;

  @Field(() => LocalTextType, {
    nullable: true,
    description: 'Why it is not asked yet: what it needs is not recorded. None for a rule that is.',
  })
  waitsFor?: LocalTextType;

  @Field(() => RuleConfidenceEnum, { description: 'How sure it is.' })
  confidence!: RuleConfidenceEnum;

  @Field(() => DayScalar, { description: 'The day from which it is in force.' })
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it is not any more.' })
  until?: string;

  /** A rule as GraphQL shows it. */
  static of({ reasons, about, at, unit, confidence, ...rule }: Rule): PlausibilityRuleType {
    return {
      ...rule,
      about: about as RuleSubjectEnum,
      at: at as RuleMomentEnum,
      unit: unit as RuleUnitEnum,
      confidence: confidence as RuleConfidenceEnum,
      reasons: AnswerReasonType.of(reasons),
    };
  }
}

@ObjectType('Figure', { description: 'A number or a name that a question rests on.' })
export class FigureType {
  @Field({ description: 'Which, e.g. knots, weaverDays, measured, most.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'The number; none for a name or a day.' })
  value?: number;

  @Field(() => LocalTextType, { description: 'As people read it.' })
  text!: LocalTextType;
}

@ObjectType('Question', {
  description: 'Something odd about a rug: what, the arithmetic, and what may be done.',
})
export class QuestionType {
  @Field({ description: 'The number of the rule that asks.' })
  rule!: string;

  @Field(() => Int, { description: 'Its version.' })
  version!: number;

  @Field(() => QuestionSeverityEnum, { description: 'What it stands in the way of.' })
  severity!: QuestionSeverityEnum;

  @Field(() => LocalTextType, { description: 'What is odd, with the arithmetic.' })
  odd!: LocalTextType;

  @Field(() => LocalTextType, { description: 'What may be done.' })
  may!: LocalTextType;

  @Field(() => [FigureType], { description: 'The numbers of the arithmetic.' })
  figures!: FigureType[];

  @Field(() => [AnswerReasonType], { description: 'Reasons that may be given, besides words of one’s own.' })
  reasons!: AnswerReasonType[];

  /** A question as GraphQL shows it. */
  static of({ rule, version, severity, odd, may, figures, reasons }: Question): QuestionType {
    return {
      ...{ rule, version, odd, may },
      severity: severity as QuestionSeverityEnum,
      figures: Object.entries(figures).map(([name, value]) => ({
        name,
        ...(typeof value === 'number' ? { value } : {}),
        text: figureText(value),
      })),
      reasons: AnswerReasonType.of(reasons),
    };
  }
}

@ObjectType('AnsweredQuestion', {
  description: 'What was odd about a rug when it was registered, and the answer.',
})
export class AnsweredQuestionType {
  @Field({ description: 'The number of the rule that asked.' })
  rule!: string;

  @Field(() => Int, { description: 'Its version at that time.' })
  version!: number;

  @Field(() => LocalTextType, { description: 'The name of the rule.' })
  name!: LocalTextType;

  @Field(() => LocalTextType, { description: 'How its number is made.' })
  formula!: LocalTextType;

  @Field(() => LocalTextType, {
    nullable: true,
    description: 'What was odd, with the arithmetic; none for what was registered before it was kept.',
  })
  odd?: LocalTextType | null;

  @Field(() => LocalTextType, {
    nullable: true,
    description: 'The answer: a reason, or words as they were written; none where nobody was asked.',
  })
  answer?: LocalTextType | null;

  /** An answered question as GraphQL shows it. */
  static of({ rule, version, answer, figures }: AnsweredQuestion): AnsweredQuestionType {
    const asked = RULES.find((one) => one.id === rule && one.version === version)!;
    return {
      ...{ rule, version, name: asked.name, formula: asked.formula },
      odd: figures ? oddText(asked, figures) : null,
      answer: answer === undefined ? null : answerText(answer),
    };
  }
}

@InputType({ description: 'The answer to a question of plausibility.' })
export class AnswerInput {
  @Field({ description: 'The number of the rule that asks, e.g. W01.' })
  rule!: string;

  @Field({
    description: `The key of one of its reasons, or ${ANSWER_LENGTH.least} to ${ANSWER_LENGTH.most} characters without names or numbers of people.`,
  })
  answer!: string;
}
