import { createHmac, randomBytes } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { Db, type AnyBulkWriteOperation, type Collection } from 'mongodb';
import { SETTINGS, SystemClock, keyFromFile, type Settings, networkOf } from '#libs/platform';
import { prepared, sha256 } from '#libs/ledger';
import { agentOf, type AccessNote } from './access-event.js';
import { RowBounds } from './row-bounds.js';

/** A line of the access log: what happened so often within one minute. */
export interface AccessRow extends Omit<AccessNote, 'address' | 'userAgent' | 'login' | 'subject'> {
  readonly _id: string;
  /** When it happened first within the minute, ISO 8601 UTC, and last. */
  readonly at: string;
  readonly lastAt: string;
  readonly times: number;
  /** Keyed hash of a login that belongs to nobody. */
  readonly loginHash?: string | undefined;
  /** A network, not an address. */
  readonly network?: string | undefined;
  readonly agent?: string | undefined;
  readonly subject?: string | undefined;
}

const COLLECTION = 'access_log';
const MOST_WAITING = 5_000;
const RETRY_MS = 1_000;
const HASH_LENGTH = 32;
const REASON = /^[\w:.-]{1,60}$/;

/** The collection of the access log. */
export const accessRows = (db: Db): Collection<AccessRow> => db.collection<AccessRow>(COLLECTION);

/**
 * Writes down who got in and who did not. What is the same within a minute is one row with a count, and one account or
 * network makes only so many rows a minute, so that a storm fills no disk. Writing never fails what is written about.
 */
@Injectable()
export class AccessLog implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(AccessLog.name);
  private readonly key: Buffer;
  /** Rows are added up by the process that makes them: two never write the same row. */
  private readonly process = randomBytes(6).toString('hex');
  private readonly clock = new SystemClock();
  /** Apart, so that no storm of refusals hides who got in during it. */
  private readonly bounds = { DONE: new RowBounds(), REFUSED: new RowBounds() };
  private waiting = new Map<string, AccessRow>();
  private writing: Promise<void> | undefined;

  constructor(
    private readonly db: Db,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.key = keyFromFile(settings.home, `access-log-${settings.zone}`);
  }

  async onModuleInit(): Promise<void> {
    const rows = accessRows(this.db);
    await prepared(() =>
      rows.createIndexes([
        { key: { at: -1, _id: -1 } },
        { key: { organisations: 1, at: -1, _id: -1 } },
        { key: { account: 1, at: -1, _id: -1 } },
        { key: { account: 1, what: 1, outcome: 1, at: -1 } },
      ]),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.writing;
    if (this.waiting.size > 0) await this.flush();
  }

  /**
   * Writes a note down; resolves when it stands or when the engine was away (it is tried again then, for as long as
   * there is room). Never rejects: whoever cannot wait need not.
   */
  write(note: AccessNote): Promise<void> {
    const row = this.rowOf(note);
    const known = this.waiting.get(row._id);
    if (!known && this.waiting.size >= MOST_WAITING) return Promise.resolve();
    this.waiting.set(row._id, known ? { ...known, times: known.times + 1, lastAt: row.at } : row);
    return this.soon();
  }

  /** A login as it stands in the log. */
  hashOf(login: string): string {
    return createHmac('sha256', this.key).update(login).digest('hex').slice(0, HASH_LENGTH);
  }

  /** What comes while a write is under way goes with the next: the more there is, the fewer writes each takes. */
  private async soon(): Promise<void> {
    await this.writing;
    if (this.waiting.size > 0) this.writing ??= this.flush().finally(() => (this.writing = undefined));
    await this.writing;
  }

  private async flush(): Promise<void> {
    const rows = this.waiting;
    this.waiting = new Map();
    try {
      await accessRows(this.db).bulkWrite([...rows.values()].map(asUpsert), { ordered: false });
    } catch (error) {
      this.logger.warn(
        `the access log cannot be written: ${error instanceof Error ? error.name : 'unknown'}`,
      );
      for (const [id, row] of rows) if (this.waiting.size < MOST_WAITING) this.putBack(id, row);
      setTimeout(() => void this.soon(), RETRY_MS).unref();
    }
  }

  private putBack(id: string, row: AccessRow): void {
    const newer = this.waiting.get(id);
    const times = row.times + (newer?.times ?? 0);
    this.waiting.set(id, { ...row, times, lastAt: newer?.lastAt ?? row.lastAt });
  }

  private rowOf(note: AccessNote): AccessRow {
    const { what, outcome, account, role, reason, organisations, subject, login } = note;
    const at = this.clock.now();
    const minute = at.slice(0, 16);
    const network = networkOf(note.address);
    const kind = { what, outcome };
    const core = {
      ...kind,
      account,
      role,
      organisations,
      network: account === undefined ? network : undefined,
    };
    const whole = {
      ...core,
      network,
      reason: reason !== undefined && REASON.test(reason) ? reason : undefined,
      loginHash: login === undefined || account !== undefined ? undefined : this.hashOf(login),
      agent: agentOf(note.userAgent),
      subject: subject ? `${subject.kind}:${subject.id}` : undefined,
    };
    // Whose data somebody looked at stays told in any storm; how many may be looked at is bounded at the door.
    const kept = what.startsWith('PERSONAL_DATA_') ? { ...core, subject: whole.subject } : undefined;
    const told = this.bounds[outcome].within<object>(
      minute,
      account ?? network,
      whole,
      kept ?? core,
      kept ?? kind,
    ) as typeof kind;
    return { _id: `${minute}-${this.process}-${idOf(told)}`, at, lastAt: at, times: 1, ...present(told) };
  }
}

const idOf = (parts: object): string => sha256(JSON.stringify(parts)).slice(0, HASH_LENGTH);

function present<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

function asUpsert({ _id, times, lastAt, ...first }: AccessRow): AnyBulkWriteOperation<AccessRow> {
  return {
    updateOne: {
      filter: { _id },
      update: { $setOnInsert: first, $inc: { times }, $max: { lastAt } },
      upsert: true,
    },
  };
}
