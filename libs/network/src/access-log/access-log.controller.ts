import { Readable } from 'node:stream';
import { Controller, Get, HttpStatus, Query, Req, StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { z } from 'zod';
import {
  Asking,
  Denial,
  MAX_PAGE,
  Requires,
  TakesAway,
  type Caller,
  type LocalText,
  type RequestContext,
} from '#libs/platform';
import { ACCESS_EVENTS } from './access-event.js';
import type { AccessRow } from './access-log.js';
import { AccessLogNames } from './access-log-names.js';
import { AccessLogQueries, type AccessLogWish } from './access-log.queries.js';
import { wishOf } from './access-log-wish.js';
import { AccessLogEntryType } from './access-log.graphql.js';

/** The most lines of one file. */
export const MOST_LINES = 50_000;

const FILTER_UNREADABLE: LocalText = {
  fa: 'این صافی گزارش دسترسی خوانده نمی‌شود. آن را در صفحهٔ گزارش دسترسی بسازید و از همان‌جا بگیرید.',
  en: 'this filter of the access log cannot be read: set it on the page of the log and download from there',
  ru: 'Этот отбор журнала доступа не удалось прочитать. Задайте его на странице журнала и скачайте оттуда.',
};

const text = z.string().max(128).optional();
const asked = z.strictObject({
  organisationId: text,
  accountId: text,
  what: z.enum(ACCESS_EVENTS).optional(),
  outcome: z.enum(['DONE', 'REFUSED']).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
const COLUMNS = [
  ...['at', 'lastAt', 'times', 'what', 'outcome', 'reason', 'accountName', 'accountId', 'role'],
  ...['loginMark', 'network', 'agent', 'subjectKind', 'subjectId', 'subjectName'],
] as const;

/** Hands out the access log as a file for a spreadsheet. */
@Controller('access-log.csv')
export class AccessLogController {
  constructor(
    private readonly queries: AccessLogQueries,
    private readonly names: AccessLogNames,
  ) {}

  @Requires('access-log:read')
  @TakesAway()
  @Get()
  download(
    @Asking() caller: Caller,
    @Query() query: Record<string, unknown>,
    @Req() req: RequestContext,
  ): StreamableFile {
    const read = asked.safeParse(query);
    if (!read.success)
      throw new Denial('BAD_USER_INPUT', HttpStatus.BAD_REQUEST, FILTER_UNREADABLE, caller.language);
    const lines = Readable.from(this.lines(caller, wishOf(read.data), req));
    // What begins like a formula is written so that no spreadsheet reckons with it.
    const csv = stringify({ header: true, bom: true, columns: [...COLUMNS], escape_formulas: true });
    return new StreamableFile(lines.pipe(csv), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="access-log.csv"',
    });
  }

  /** Newest first, a page at a time, as the reader takes them. */
  private async *lines(caller: Caller, wish: AccessLogWish, req: RequestContext): AsyncGenerator<object> {
    let after: string | undefined;
    for (let told = 0; told < MOST_LINES; told += MAX_PAGE) {
      const page = await this.queries.list(caller, wish, { first: MAX_PAGE, ...(after ? { after } : {}) });
      const context = { req };
      yield* await Promise.all(page.items.map(({ node }) => this.line(caller, node, context)));
      after = page.items.at(-1)?.cursor;
      if (!page.hasNextPage || !after) return;
    }
  }

  private async line(caller: Caller, row: AccessRow, context: { req: RequestContext }): Promise<object> {
    const [accountName, subjectName] = await Promise.all([
      this.names.shown(row, caller, context),
      this.names.subject(row, caller, context),
    ]);
    return { ...AccessLogEntryType.of(row), accountName, subjectName };
  }
}
