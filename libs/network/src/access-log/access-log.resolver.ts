import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  connection,
  type Caller,
  type ConnectionOf,
  type RequestContext,
} from '#libs/platform';
import { AccessLogArguments, AccessLogConnection, AccessLogEntryType } from './access-log.graphql.js';
import { AccessLogNames } from './access-log-names.js';
import { AccessLogQueries } from './access-log.queries.js';
import { wishOf } from './access-log-wish.js';

@Resolver(() => AccessLogEntryType)
export class AccessLogResolver {
  constructor(
    private readonly queries: AccessLogQueries,
    private readonly names: AccessLogNames,
  ) {}

  @Requires('access-log:read')
  @Query(() => AccessLogConnection, {
    description:
      'Who got in and who did not, newest first: staff of the zone read all of it, others what concerns their organisation.',
  })
  async accessLog(
    @Asking() caller: Caller,
    @Args() args: AccessLogArguments,
  ): Promise<ConnectionOf<AccessLogEntryType>> {
    const wish = wishOf(args);
    const page = await this.queries.list(caller, wish, PageArguments.request(args));
    return connection(page, AccessLogEntryType.of, () => this.queries.count(caller, wish));
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'How the account, key or share is called; null for nobody known, and for who is no colleague and nothing of one’s own.',
  })
  async accountName(
    @Asking() caller: Caller,
    @Parent() { row }: AccessLogEntryType,
    @Context() context: { req: RequestContext },
  ): Promise<string | null> {
    return (await this.names.shown(row, caller, context)) ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What it was done to is called so: a person as far as the caller needs her name, a colleague, an own key or share; else null.',
  })
  async subjectName(
    @Asking() caller: Caller,
    @Parent() { row }: AccessLogEntryType,
    @Context() context: { req: RequestContext },
  ): Promise<string | null> {
    return (await this.names.subject(row, caller, context)) ?? null;
  }
}
