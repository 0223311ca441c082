import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { OverLimit, PageArguments, Public, connection, type ConnectionOf } from '#libs/platform';
import { LogConnection, LogLeafType } from './log.graphql.js';
import { PublicLog } from './public-log.js';

/** The most rows of one page: an entry may state thousands of facts, and whoever asks has no account. */
const MAX_LOG_PAGE = 50;

/** The log for everybody. */
@Resolver(() => LogLeafType)
export class LogResolver {
  constructor(private readonly entries: PublicLog) {}

  @Public()
  @Query(() => LogConnection, {
    description: `The log of the ledger, newest first, for everybody; a page has at most ${MAX_LOG_PAGE} rows.`,
  })
  async log(
    @Args() page: PageArguments,
    @Args('at', {
      type: () => Int,
      nullable: true,
      description: 'Begin at this place, from 1, instead of at the newest; the places below it follow.',
    })
    at?: number | null,
  ): Promise<ConnectionOf<LogLeafType>> {
    const request = PageArguments.request(page);
    if (request.first > MAX_LOG_PAGE)
      throw new OverLimit(
        'page',
        `\`first\` is at most ${MAX_LOG_PAGE} here, the limit; page on with \`after\``,
      );
    const found = await this.entries.page(request, at ?? undefined);
    return connection(
      found,
      (leaf) => LogLeafType.of(leaf),
      () => this.entries.length(),
    );
  }
}
