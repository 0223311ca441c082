import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MoneyType } from '#libs/documents';
import { CommandInput, DayScalar, resultUnion } from '#libs/platform';
import { RugType } from '../rug/rug.graphql.js';

export enum FinishingStepEnum {
  SHEARING = 'SHEARING',
  WASHING = 'WASHING',
  EDGING = 'EDGING',
  FRINGE = 'FRINGE',
  STRETCHING = 'STRETCHING',
  REPAIR = 'REPAIR',
}
registerEnumType(FinishingStepEnum, {
  name: 'FinishingStep',
  description: 'What is done to a rug after it was cut off.',
  valuesMap: {
    SHEARING: { description: 'The pile is shorn even.' },
    WASHING: { description: 'It is washed and dried.' },
    EDGING: { description: 'Its edges are bound (shirazeh).' },
    FRINGE: { description: 'Its fringe is knotted.' },
    STRETCHING: { description: 'It is stretched straight (darkeshi).' },
    REPAIR: { description: 'A fault is mended.' },
  },
});

export enum SalePlaceEnum {
  HOME = 'HOME',
  EXHIBITION = 'EXHIBITION',
}
registerEnumType(SalePlaceEnum, {
  name: 'SalePlace',
  description: 'Where a rug was sold that is not exported.',
  valuesMap: {
    HOME: { description: 'By its cooperative or in a shop at home.' },
    EXHIBITION: { description: 'At an exhibition.' },
  },
});

export enum ReturnFromEnum {
  SALE = 'SALE',
  DELIVERY = 'DELIVERY',
}
registerEnumType(ReturnFromEnum, {
  name: 'ReturnFrom',
  description: 'Where a rug came back from.',
  valuesMap: {
    SALE: { description: 'From a sale at home.' },
    DELIVERY: { description: 'From a delivery abroad.' },
  },
});

export enum LossEnum {
  MISLAID = 'MISLAID',
  STOLEN = 'STOLEN',
  FIRE_OR_WATER = 'FIRE_OR_WATER',
  IN_TRANSIT = 'IN_TRANSIT',
}
registerEnumType(LossEnum, {
  name: 'Loss',
  description: 'How a rug was lost.',
  valuesMap: {
    MISLAID: { description: 'Nobody knows where it is.' },
    STOLEN: { description: 'It was taken.' },
    FIRE_OR_WATER: { description: 'Fire or water took it.' },
    IN_TRANSIT: { description: 'It was lost on its way; only of what has left.' },
  },
});

export enum WithdrawalEnum {
  REGISTERED_IN_ERROR = 'REGISTERED_IN_ERROR',
  DESTROYED = 'DESTROYED',
  GIVEN_AWAY = 'GIVEN_AWAY',
  KEPT = 'KEPT',
}
registerEnumType(WithdrawalEnum, {
  name: 'Withdrawal',
  description: 'Why a rug is out of trade for good.',
  valuesMap: {
    REGISTERED_IN_ERROR: { description: 'It was registered by mistake.' },
    DESTROYED: { description: 'There is nothing left of it.' },
    GIVEN_AWAY: { description: 'It was given as a present.' },
    KEPT: { description: 'Its maker or its cooperative keeps it.' },
  },
});

@ObjectType('RugFinishing', { description: 'A step of finishing that was done.' })
export class RugFinishingType {
  @Field(() => FinishingStepEnum, { description: 'What was done.' })
  step!: FinishingStepEnum;

  @Field(() => DayScalar, { description: 'The day on which it was done.' })
  on!: string;
}

@ObjectType('RugValuation', { description: 'What a rug is worth, by its last appraisal.' })
export class RugValuationType {
  @Field(() => MoneyType, { description: 'The amount.' })
  amount!: MoneyType;

  @Field(() => DayScalar, { description: 'The day of the appraisal.' })
  on!: string;
}

@ObjectType('RugSale', { description: 'The last sale of a rug at home.' })
export class RugSaleType {
  @Field(() => SalePlaceEnum, { description: 'Where it was sold.' })
  place!: SalePlaceEnum;

  @Field(() => DayScalar, { description: 'The day of the sale.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'The exhibition.' })
  exhibition?: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'The price, for its cooperative and for staff.' })
  price?: MoneyType | null;
}

@ObjectType('RugLoss', { description: 'That a rug is lost.' })
export class RugLossType {
  @Field(() => LossEnum, { description: 'How it was lost.' })
  how!: LossEnum;

  @Field(() => DayScalar, { description: 'The day since which it is lost.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'A remark, for its cooperative and for staff.' })
  note?: string | null;
}

@ObjectType('RugWithdrawal', { description: 'That a rug is out of trade for good.' })
export class RugWithdrawalType {
  @Field(() => WithdrawalEnum, { description: 'Why.' })
  why!: WithdrawalEnum;

  @Field(() => String, { nullable: true, description: 'A remark, for its cooperative and for staff.' })
  note?: string | null;
}

@InputType({ isAbstract: true })
class RugArguments extends CommandInput {
  @Field(() => ID, { description: 'The rug.' })
  rugId!: string;
}

@InputType('RecordFinishingInput', { description: 'What `recordFinishing` takes.' })
export class RecordFinishingArguments extends CommandInput {
  @Field(() => [ID], { description: 'The rugs, 1 to 200; it is recorded of all of them or none.' })
  rugIds!: string[];

  @Field(() => FinishingStepEnum, { description: 'What was done.' })
  step!: FinishingStepEnum;

  @Field(() => DayScalar, { description: 'The day, from its cutting off to today.' })
  on!: string;
}

@InputType('ValueRugInput', { description: 'What `valueRug` takes.' })
export class ValueRugArguments extends RugArguments {
  @Field({ description: 'The amount in minor units, a decimal string: rials themselves, cents of a dollar.' })
  amountMinor!: string;

  @Field({ description: 'ISO 4217: IRR, USD, EUR, RUB, KZT, AZN, TMT, AED or CNY.' })
  currency!: string;

  @Field(() => DayScalar, { description: 'The day of the appraisal.' })
  on!: string;
}

@InputType('SellRugInput', { description: 'What `sellRug` takes.' })
export class SellRugArguments extends RugArguments {
  @Field(() => SalePlaceEnum, { description: 'Where it was sold.' })
  place!: SalePlaceEnum;

  @Field(() => DayScalar, { description: 'The day of the sale.' })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which exhibition, 1 to 80 characters; needed for one, absent at home.',
  })
  exhibition?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The price in minor units, a decimal string; told to its cooperative and staff alone.',
  })
  priceMinor?: string | null;

  @Field(() => String, { nullable: true, description: 'The currency of the price, ISO 4217.' })
  currency?: string | null;
}

@InputType('ReturnRugInput', { description: 'What `returnRug` takes.' })
export class ReturnRugArguments extends RugArguments {
  @Field(() => DayScalar, { description: 'The day on which it came back.' })
  on!: string;

  @Field({ description: 'Why, without names of people, 1 to 300 characters.' })
  reason!: string;
}

@InputType('ReportRugLostInput', { description: 'What `reportRugLost` takes.' })
export class ReportRugLostArguments extends RugArguments {
  @Field(() => LossEnum, { description: 'How it was lost.' })
  how!: LossEnum;

  @Field(() => DayScalar, { description: 'The day since which it is lost.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'A remark without names, at most 300 characters.' })
  note?: string | null;
}

@InputType('ReportRugFoundInput', { description: 'What `reportRugFound` takes.' })
export class ReportRugFoundArguments extends RugArguments {
  @Field(() => DayScalar, { description: 'The day on which it was found.' })
  on!: string;
}

@InputType('WithdrawRugInput', { description: 'What `withdrawRug` takes.' })
export class WithdrawRugArguments extends RugArguments {
  @Field(() => WithdrawalEnum, { description: 'Why.' })
  why!: WithdrawalEnum;

  @Field(() => String, { nullable: true, description: 'A remark without names, at most 300 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'Something was done with a rug.' })
export class RugPayload {
  @Field(() => RugType, { description: 'The rug as it stands now.' })
  rug!: RugType;
}

export const RugResult = resultUnion('RugResult', RugPayload);

@ObjectType({ description: 'A step of finishing was recorded.' })
export class RecordFinishingPayload {
  @Field(() => [RugType], { description: 'The rugs as they stand now, in their order.' })
  rugs!: RugType[];
}

export const RecordFinishingResult = resultUnion('RecordFinishingResult', RecordFinishingPayload);
