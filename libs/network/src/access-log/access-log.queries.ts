import { Injectable } from '@nestjs/common';
import { Db, type Filter } from 'mongodb';
import {
  mayDo,
  readCursor,
  scopeOf,
  writeCursor,
  type Caller,
  type Page,
  type PageRequest,
} from '#libs/platform';
import { throughOutage } from '#libs/ledger';
import type { AccessEvent } from './access-event.js';
import { accessRows, type AccessRow } from './access-log.js';

/** What of the log is wanted; ids are inner ones, instants ISO 8601 UTC. */
export interface AccessLogWish {
  readonly organisation?: string | undefined;
  readonly account?: string | undefined;
  readonly what?: AccessEvent | undefined;
  readonly outcome?: 'DONE' | 'REFUSED' | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What is written down when somebody gets in. */
const ENTERING: readonly AccessEvent[] = ['SIGN_IN', 'INVITATION_ACCEPTED'];

type RowFilter = Filter<AccessRow>;

/** What of the log a caller may read: staff of the whole zone all of it, others what concerns their organisation. */
export function accessLogFilter(caller: Caller): RowFilter | undefined {
  if (!mayDo(caller.role, 'access-log:read')) return undefined;
  if (scopeOf(caller).reach === 'zone') return {};
  return caller.organisation === undefined ? undefined : { organisations: caller.organisation };
}

/** Reads the access log, newest first. */
@Injectable()
export class AccessLogQueries {
  constructor(private readonly db: Db) {}

  /** A page of what a caller may read. */
  async list(caller: Caller, wish: AccessLogWish, request: PageRequest): Promise<Page<AccessRow>> {
    const filter = this.filter(caller, wish);
    if (!filter) return { items: [], hasNextPage: false };
    const after = request.after === undefined ? undefined : readCursor(request.after);
    const found = await throughOutage(() =>
      accessRows(this.db)
        .find(after ? { $and: [filter, before(String(after.value), after.id)] } : filter)
        .sort({ at: -1, _id: -1 })
        .limit(request.first + 1)
        .toArray(),
    );
    const rows = found.slice(0, request.first);
    return {
      items: rows.map((node) => ({ node, cursor: writeCursor(node.at, node._id) })),
      hasNextPage: found.length > request.first,
    };
  }

  /** How many rows a caller may read, counted up to `limit`. */
  async count(caller: Caller, wish: AccessLogWish, limit = 100_000): Promise<number> {
    const filter = this.filter(caller, wish);
    return filter ? throughOutage(() => accessRows(this.db).countDocuments(filter, { limit })) : 0;
  }

  /** When somebody got in with an account last. */
  async lastSignIn(account: string): Promise<string | undefined> {
    const entered = { account, outcome: 'DONE' as const, what: { $in: [...ENTERING] } };
    const [last] = await throughOutage(() =>
      accessRows(this.db).find(entered).sort({ at: -1 }).limit(1).toArray(),
    );
    return last?.lastAt;
  }

  private filter(caller: Caller, wish: AccessLogWish): RowFilter | undefined {
    const mayRead = accessLogFilter(caller);
    if (!mayRead) return undefined;
    const { organisation, account, what, outcome, from, to } = wish;
    const at = { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) };
    const parts: RowFilter[] = [
      mayRead,
      organisation === undefined ? {} : { organisations: organisation },
      account === undefined ? {} : { account },
      what === undefined ? {} : { what },
      outcome === undefined ? {} : { outcome },
      Object.keys(at).length > 0 ? { at } : {},
    ];
    return { $and: parts.filter((part) => Object.keys(part).length > 0).concat({ at: { $exists: true } }) };
  }
}

const before = (at: string, id: string): RowFilter => ({
  $or: [{ at: { $lt: at } }, { at, _id: { $lt: id } }],
});
