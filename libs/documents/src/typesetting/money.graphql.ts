import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Money', { description: 'An amount of money.' })
export class MoneyType {
  @Field({ description: 'In minor units of the currency, as a decimal string; no fraction.' })
  amountMinor!: string;

  @Field({ description: 'ISO 4217.' })
  currency!: string;
}
