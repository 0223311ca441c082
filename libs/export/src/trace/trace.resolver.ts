import { ArgsType, Args, Context, Field, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  MAX_PAGE,
  PageArguments,
  Requires,
  connection,
  pageOf,
  scopeOf,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { DocumentType } from '#libs/documents';
import { RugConnection, RugType } from '#libs/production';
import { readTraceCode } from './trace-code.js';
import { eventsOf } from './trace-events.js';
import { TraceEventConnection, TraceEventType, TraceType } from './trace.graphql.js';
import { TraceContents } from './trace-contents.js';
import { TraceLinks, type TraceContext } from './trace-links.js';
import { TraceQueries } from './trace.queries.js';

@ArgsType()
class TraceEventsArguments {
  @Field(() => Int, { defaultValue: 100, description: `How many events, at most ${MAX_PAGE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Continue after this cursor.' })
  after?: string | null;
}

@Resolver(() => TraceType)
export class TraceResolver {
  constructor(
    private readonly queries: TraceQueries,
    private readonly links: TraceLinks,
    private readonly contents: TraceContents,
  ) {}

  @Requires('trace:read')
  @Query(() => TraceType, {
    nullable: true,
    description:
      'The story of whatever has this code: a rug (code, SGTIN, Digital Link), a bale (SSCC), a batch (B-…) or a shipment (S-…). Dashes, case and Persian digits are forgiven. Null when nothing that you may see has it.',
  })
  async trace(
    @Asking() caller: Caller,
    @Context() context: TraceContext,
    @Args('code', { description: 'The code as it was scanned, typed or pasted; at most 500 characters.' })
    code: string,
  ): Promise<TraceType | null> {
    const target = readTraceCode(code);
    if (!target) return null;
    const found = await this.queries.find(scopeOf(caller), target, (seen) =>
      this.links.prepare(seen, caller, context),
    );
    return found ? TraceType.of(found) : null;
  }

  @ResolveField(() => RugConnection, {
    description: 'All its rugs that you may see; the rug itself for one.',
  })
  rugs(
    @Parent() { found }: TraceType,
    @Asking() caller: Caller,
    @Args() args: PageArguments,
  ): Promise<ConnectionOf<RugType>> {
    return this.contents.rugs(scopeOf(caller), found, PageArguments.request(args));
  }

  @ResolveField(() => [DocumentType], {
    description: 'The papers about it, newest first; of a shipment the passports of its rugs as well.',
  })
  papers(@Parent() { found }: TraceType, @Asking() caller: Caller): Promise<DocumentType[]> {
    return this.contents.papers(scopeOf(caller), found);
  }

  @ResolveField(() => TraceEventConnection, {
    description: 'Everything that happened, in the order in which it happened.',
  })
  events(@Parent() { found }: TraceType, @Args() args: TraceEventsArguments): ConnectionOf<TraceEventType> {
    const lines = eventsOf(found);
    const page = pageOf(lines, ({ id }) => id, PageArguments.request(args));
    return connection(page, TraceEventType.of, async () => lines.length);
  }
}
