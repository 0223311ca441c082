import { ArgsType, Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  CommandInput,
  PageArguments,
  connectionType,
  resultUnion,
  spell,
  type Language,
} from '#libs/platform';
import { RugType } from '../../rug/rug.graphql.js';
import { PayAgreementType } from '../agreement/agreement.graphql.js';
import { RialsType } from '../money/rials.graphql.js';
import { MAX_PRICED_RUGS } from './price-rugs.command.js';
import type { Earning } from './quote.js';
import type { QuotedRug } from './rugs-to-price.js';

@ObjectType({ description: 'What one maker of a rug earns by it.' })
export class RugEarning {
  /** Her id inside the zone; not part of the schema. */
  personKey!: string;

  @Field(() => RialsType, { description: 'Her share.' })
  amount!: RialsType;
}

@ObjectType('RugToPrice', {
  description:
    'A rug that passed inspection and is in nobody’s account yet, or in the accounts of others than those who wove it.',
})
export class RugToPriceType {
  @Field(() => RugType, { description: 'The rug.' })
  rug!: RugType;

  @Field(() => PayAgreementType, { nullable: true, description: 'The agreement that counts for it.' })
  agreement?: PayAgreementType | null;

  @Field(() => RialsType, {
    nullable: true,
    description: 'What it is worth to its makers; null where that cannot be said.',
  })
  total?: RialsType | null;

  @Field(() => [RugEarning], { description: 'What each of them earns; it adds up to the total.' })
  earnings!: RugEarning[];

  @Field(() => [RugEarning], {
    nullable: true,
    description:
      'What stands in the accounts where its makers were settled otherwise since; priced anew, each gets the difference.',
  })
  before?: RugEarning[] | null;

  @Field(() => String, { nullable: true, description: 'A code for programs: why it cannot be priced.' })
  hindrance?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, and what to do next, in the language of the request.',
  })
  hindranceText?: string | null;

  /** A rug with its price as GraphQL shows it. */
  static of({ rug, quote, before }: QuotedRug, language: Language): RugToPriceType {
    const shown = ({ personId, rials }: Earning): RugEarning => ({
      personKey: personId,
      amount: RialsType.of(rials, language),
    });
    const stands = { rug: RugType.of(rug), before: before ? before.earnings.map(shown) : null };
    const nothing = { agreement: null, total: null, earnings: [] };
    if (!quote.ok) {
      const { code, text, params } = quote.refusal;
      const hindranceText = `${spell(text.says, params, language)} ${spell(text.next, params, language)}`;
      return { ...stands, ...nothing, hindrance: code, hindranceText };
    }
    const { agreement, totalRials, earnings } = quote.value;
    return {
      ...stands,
      agreement: PayAgreementType.of(agreement),
      total: RialsType.of(totalRials, language),
      earnings: earnings.map(shown),
    };
  }
}

export const RugToPriceConnection = connectionType(RugToPriceType, 'RugToPrice');

@ArgsType()
export class RugsToPriceArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those of this cooperative.' })
  cooperativeId?: string | null;
}

@InputType({ description: 'A rug whose pay is to be settled.' })
export class PricedRugInput {
  @Field(() => ID, { description: 'The rug.' })
  rugId!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The price in rials that was shown; refused where it is another by now.',
  })
  shownRials?: number | null;
}

@InputType('PriceRugsInput', { description: 'What `priceRugs` takes.' })
export class PriceRugsArguments extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The cooperative; your own when left out.' })
  cooperativeId?: string | null;

  @Field(() => [PricedRugInput], {
    description: `The rugs, 1 to ${MAX_PRICED_RUGS}; all are priced or none.`,
  })
  rugs!: PricedRugInput[];
}

@ObjectType({ description: 'What rugs are worth stands in the accounts of their weavers.' })
export class PriceRugsPayload {
  @Field(() => [RugType], { description: 'The rugs.' })
  rugs!: RugType[];

  @Field(() => RialsType, { description: 'What they are worth together.' })
  total!: RialsType;
}

export const PriceRugsResult = resultUnion('PriceRugsResult', PriceRugsPayload);
