import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/platform';
import { PlausibilityRuleType } from './plausibility.graphql.js';
import { RULES } from './rules.js';

@Resolver(() => PlausibilityRuleType)
export class PlausibilityResolver {
  @Requires('rug:read')
  @Query(() => [PlausibilityRuleType], {
    description: 'All versions of the rules of plausibility, with where their numbers come from.',
  })
  plausibilityRules(): PlausibilityRuleType[] {
    return RULES.map((rule) => PlausibilityRuleType.of(rule));
  }
}
