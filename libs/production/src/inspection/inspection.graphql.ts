import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, InstantScalar } from '#libs/platform';
import type { RugInspection } from '../rug/rug.js';
import { CHECKS } from './checklist.js';
import { DEFECT_CODES } from './defects.js';

export enum GradeEnum {
  FIRST = 'FIRST',
  SECOND = 'SECOND',
  THIRD = 'THIRD',
}
registerEnumType(GradeEnum, {
  name: 'Grade',
  description: 'The grade of a rug that passed its inspection.',
  valuesMap: {
    FIRST: { description: 'Without a fault that matters.' },
    SECOND: { description: 'With small faults.' },
    THIRD: { description: 'With faults that lower its price.' },
  },
});

export enum InspectionCheckEnum {
  SIDES = 'SIDES',
  WEIGHT = 'WEIGHT',
  KNOTS = 'KNOTS',
  BACK = 'BACK',
  PILE = 'PILE',
  EDGES = 'EDGES',
  FLAT = 'FLAT',
  COLOUR = 'COLOUR',
  CLEAN = 'CLEAN',
}
registerEnumType(InspectionCheckEnum, {
  name: 'InspectionCheck',
  description: 'What an inspector looks at, in order. What has no knots has neither KNOTS nor PILE.',
  valuesMap: {
    SIDES: { description: 'Length and width were measured again.' },
    WEIGHT: { description: 'It was weighed again.' },
    KNOTS: { description: 'The knots were counted on the back.' },
    BACK: { description: 'The back is sound.' },
    PILE: { description: 'The pile is evenly shorn.' },
    EDGES: { description: 'Edges and fringe hold.' },
    FLAT: { description: 'It lies flat and square.' },
    COLOUR: { description: 'It gives no colour to a white cloth.' },
    CLEAN: { description: 'It is clean and has no moths.' },
  },
});

@ObjectType('InspectionCheckDone', { description: 'One check of an inspection.' })
export class InspectionCheckType {
  @Field(() => InspectionCheckEnum, { description: 'What was looked at.' })
  check!: InspectionCheckEnum;

  @Field(() => Boolean, { description: 'Whether it was right.' })
  ok!: boolean;
}

@InputType({ description: 'One check of an inspection.' })
export class InspectionCheckInput {
  @Field(() => InspectionCheckEnum, { description: 'What was looked at.' })
  check!: InspectionCheckEnum;

  @Field(() => Boolean, { description: 'Whether it was right.' })
  ok!: boolean;
}

@ObjectType('Inspection', { description: 'An inspection of a rug.' })
export class InspectionType {
  /** The account that inspected and the organisation it acted for; not part of the schema. */
  inspectorKey!: string;
  organisationKey?: string | undefined;

  @Field(() => InstantScalar, { description: 'When it was inspected.' })
  inspectedAt!: string;

  @Field(() => Boolean, { description: 'Whether it passed.' })
  passed!: boolean;

  @Field(() => GradeEnum, { nullable: true, description: 'Its grade; none when it was rejected.' })
  grade?: GradeEnum | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Colour fastness on the grey scale, 1 (runs) to 5 (fast).',
  })
  colourFastness?: number | null;

  @Field(() => Int, { nullable: true, description: 'Evenness of the edges, 1 (ragged) to 5 (straight).' })
  edgeEvenness?: number | null;

  @Field(() => [String], { description: `Codes of its faults: ${DEFECT_CODES.join(', ')}.` })
  defects!: string[];

  @Field(() => String, { nullable: true, description: 'A remark; for a rejected rug, why.' })
  note?: string | null;

  @Field(() => [InspectionCheckType], { description: 'What was looked at; nothing where it was not said.' })
  checks!: InspectionCheckType[];

  /** An inspection as GraphQL shows it. */
  static of(inspection: RugInspection): InspectionType {
    const { inspector, inspectedAt, passed, grade, colourFastness, edgeEvenness, defects, note } = inspection;
    return {
      inspectorKey: inspector,
      organisationKey: inspection.inspectorOrganisation,
      inspectedAt,
      passed,
      grade: grade as GradeEnum | undefined,
      colourFastness,
      edgeEvenness,
      defects: [...defects],
      note,
      checks: CHECKS.flatMap((check) => {
        const ok = inspection.checks?.[check];
        return ok === undefined ? [] : [{ check: check as InspectionCheckEnum, ok }];
      }),
    };
  }
}

@InputType({ description: 'The result of inspecting one rug.' })
export class InspectionResultInput {
  @Field(() => ID, { description: 'The rug.' })
  rugId!: string;

  @Field(() => Boolean, { description: 'Whether it passed.' })
  passed!: boolean;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'Its grade: needed when it passed, absent when not.',
  })
  grade?: GradeEnum | null;

  @Field(() => Int, { nullable: true, description: 'Colour fastness, 1 (runs) to 5 (fast).' })
  colourFastness?: number | null;

  @Field(() => Int, { nullable: true, description: 'Evenness of the edges, 1 (ragged) to 5 (straight).' })
  edgeEvenness?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: `Codes of its faults: ${DEFECT_CODES.join(', ')}.`,
  })
  defects?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark without names, at most 300 characters; needed when it was rejected.',
  })
  note?: string | null;

  @Field(() => [InspectionCheckInput], {
    nullable: true,
    description: 'The checklist, each check of its construction once; needed for a grade.',
  })
  checks?: InspectionCheckInput[] | null;
}

@InputType('InspectRugsInput', { description: 'What `inspectRugs` takes.' })
export class InspectRugsArguments extends CommandInput {
  @Field(() => [InspectionResultInput], {
    description: 'One result for each rug, 1 to 500; all are kept or none.',
  })
  results!: InspectionResultInput[];
}
