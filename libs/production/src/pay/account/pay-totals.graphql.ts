import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RialsType } from '../money/rials.graphql.js';
import { LEAST_WOMEN } from './pay-totals.js';

@ObjectType('PaySums', { description: 'What a cooperative owes and paid altogether.' })
export class PaySumsType {
  @Field(() => RialsType, { description: 'What was earned.' })
  earned!: RialsType;

  @Field(() => RialsType, { description: 'What was paid ahead.' })
  advances!: RialsType;

  @Field(() => RialsType, { description: 'Material that was charged.' })
  charges!: RialsType;

  @Field(() => RialsType, { description: 'Corrections.' })
  corrections!: RialsType;

  @Field(() => RialsType, { description: 'What payment runs paid.' })
  paid!: RialsType;

  @Field(() => RialsType, { description: 'What is owed.' })
  owed!: RialsType;
}

@ObjectType('PayTotals', { description: 'The pay of a cooperative altogether; nothing of any one woman.' })
export class PayTotalsType {
  /** Its id inside the zone; not part of the schema. */
  cooperativeKey!: string;

  @Field(() => Int, { description: 'How many women have an account.' })
  women!: number;

  @Field(() => PaySumsType, {
    nullable: true,
    description: `The sums; null for officials where they are of fewer than ${LEAST_WOMEN} women.`,
  })
  sums?: PaySumsType | null;
}
