import { Field, Float, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '#libs/platform';
import { MAX_RIALS, printRials } from './rials.js';

export enum MoneyUnitEnum {
  RIAL = 'RIAL',
  TOMAN = 'TOMAN',
}
registerEnumType(MoneyUnitEnum, {
  name: 'MoneyUnit',
  description: 'How somebody speaks of Iranian money.',
  valuesMap: {
    RIAL: { description: 'Rials, as banks do.' },
    TOMAN: { description: 'Tomans of ten rials, as people do.' },
  },
});

@InputType({ description: 'An amount as somebody says it; only rials are recorded.' })
export class SaidMoneyInput {
  @Field(() => Float, { description: `A whole number; at least 1 rial and at most ${MAX_RIALS} rials.` })
  amount!: number;

  @Field(() => MoneyUnitEnum, {
    description: 'Rials or tomans; there is no default, so that nobody guesses.',
  })
  unit!: MoneyUnitEnum;
}

@ObjectType('Rials', { description: 'An amount of Iranian money.' })
export class RialsType {
  @Field(() => Float, { description: 'Whole rials (IRR); less than 0 where it is against her.' })
  rials!: number;

  @Field({
    description: 'As it is shown everywhere, in the language of the request: rials, and tomans beside.',
  })
  shown!: string;

  /** An amount as GraphQL shows it. */
  static of(rials: number, language: Language): RialsType {
    return { rials, shown: printRials(rials, language) };
  }
}
