import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DayScalar, Public } from '#libs/platform';
import { LogLeafType } from '#libs/ledger';
import { CheckedPaperType } from './paper-check.graphql.js';
import { PaperChecks } from './paper-checks.js';

/** Whether a paper is genuine, for whoever holds it. */
@Resolver(() => CheckedPaperType)
export class PaperCheckResolver {
  constructor(private readonly checks: PaperChecks) {}

  @Public()
  @Query(() => [CheckedPaperType], {
    description: 'The papers of which a file is or was a copy, for everybody; none when it was never issued.',
  })
  async papersWithDigest(
    @Args('sha256', { description: 'sha256 of the file in hex.' }) sha256: string,
  ): Promise<CheckedPaperType[]> {
    return (await this.checks.withDigest(sha256)).map((paper) => CheckedPaperType.of(paper));
  }

  @Public()
  @Query(() => [CheckedPaperType], {
    description:
      'The passport that bears a number, or the invoice that bears it and the day, for everybody; a number alone proves nothing of what is printed beside it.',
  })
  async papersWithNumber(
    @Args('number', { description: 'The number as it is printed, e.g. INV-1404-0012 or a rug’s code.' })
    number: string,
    @Args('on', {
      type: () => DayScalar,
      nullable: true,
      description: 'The day printed on it; an invoice is found with it alone, for exporters number alike.',
    })
    on?: string | null,
  ): Promise<CheckedPaperType[]> {
    return (await this.checks.numbered(number, on ?? undefined)).map((paper) => CheckedPaperType.of(paper));
  }

  @ResolveField(() => LogLeafType, {
    nullable: true,
    description: 'The entry of the log that says this copy was made; null until it has its place.',
  })
  async leaf(@Parent() { paper }: CheckedPaperType): Promise<LogLeafType | null> {
    const leaf = await this.checks.leafOf(paper);
    return leaf ? LogLeafType.of(leaf) : null;
  }
}
