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
import type { QuotedRug } from './rugs-to-price.js';

@ObjectType({ description: 'What one maker of a rug earns by it.' })
export class RugEarning {
  /** Her id inside the zone; not part of the schema. */
  personKey!: string;

  @Field(() => RialsType, { description: 'Her share.' })
  amount!: RialsType;
}

@ObjectType('RugToPrice', { description: 'A rug that passed inspection and is in nobody’s account yet.' })
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

  @Field(() => String, { nullable: true, description: 'A code for programs: why it cannot be priced.' })
  hindrance?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, and what to do next, in the language of the request.',
  })
  hindranceText?: string | null;

  /** A rug with its price as GraphQL shows it. */
  static of({ rug, quote }: QuotedRug, language: Language): RugToPriceType {
    const nothing = { agreement: null, total: null, earnings: [] };
    if (!quote.ok) {
      const { code, text, params } = quote.refusal;
      const hindranceText = `${spell(text.says, params, language)} ${spell(text.next, params, language)}`;
      return { rug: RugType.of(rug), ...nothing, hindrance: code, hindranceText };
    }
    const { agreement, totalRials, earnings } = quote.value;
    return {
      rug: RugType.of(rug),
      agreement: PayAgreementType.of(agreement),
      total: RialsType.of(totalRials, language),
      earnings: earnings.map(({ personId, rials }) => ({
        personKey: personId,
        amount: RialsType.of(rials, language),
      })),
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
