import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommandInput, InstantScalar } from '#libs/platform';
import type { RugInspection } from '../rug/rug.js';
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

@ObjectType('Inspection', { description: 'The last inspection of a rug.' })
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
}

@InputType('InspectRugsInput', { description: 'What `inspectRugs` takes.' })
export class InspectRugsArguments extends CommandInput {
  @Field(() => [InspectionResultInput], {
    description: 'One result for each rug, 1 to 500; all are kept or none.',
  })
  results!: InspectionResultInput[];
}
