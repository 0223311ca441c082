import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor, type Page, type PageRequest } from '#libs/platform';
import { MongoEntryStore, subjectRef, type View } from '#libs/ledger';
import type { PayAccountFact } from './account.events.js';
import type { PayAccountState } from './account.js';
import { effectOf } from './postings.js';

/** One line of an account, as it was recorded. */
export interface PayLine {
  /** Its number, from 1, without a gap and never another: the version of the account. */
  readonly number: number;
  readonly fact: PayAccountFact;
  /** By how much it changed what she is owed, rials. */
  readonly effectRials: number;
  /** What she was owed after it. */
  readonly owedRials: number;
  readonly occurredAt: string;
}

/** Reads the lines of accounts from the ledger itself: no view keeps them, so none can be lost or be too many. */
@Injectable()
export class PayLines {
  constructor(private readonly entries: MongoEntryStore) {}

  /**
   * The `count` lines up to a number, newest first. Balances are reckoned back from `owedRials`, what she was owed
   * after the newest of them.
   */
  async upTo(accountId: string, newest: number, count: number, owedRials: number): Promise<PayLine[]> {
    const from = Math.max(0, newest - count);
    if (newest <= from) return [];
    const subject = subjectRef('pay-account', accountId);
    const entries = await this.entries.history(subject, from, newest - from);
    const facts = entries
      .flatMap(({ events, occurredAt }) => events.map((event) => ({ event, occurredAt })))
      .filter(({ event }) => event.subject === subject && event.version > from && event.version <= newest)
      .sort((a, b) => b.event.version - a.event.version);
    let owed = owedRials;
    return facts.map(({ event, occurredAt }) => {
      const known = event as unknown as PayAccountFact;
      const effectRials = effectOf(known);
      const line = { number: event.version, fact: known, effectRials, owedRials: owed, occurredAt };
      owed -= effectRials;
      return line;
    });
  }

  /** One page of an account's lines, newest first; a cursor holds its line's number and what was owed before it. */
  async page(
    { _id, version, owedRials }: View<PayAccountState>,
    request: PageRequest,
  ): Promise<Page<PayLine>> {
    const after = request.after === undefined ? undefined : readPlace(request.after);
    const newest = Math.min(version, after ? after.number - 1 : version);
    const lines = await this.upTo(_id, newest, request.first, after ? after.owedBefore : owedRials);
    const items = lines.map((node) => ({
      node,
      cursor: writeCursor(node.number, String(node.owedRials - node.effectRials)),
    }));
    return { items, hasNextPage: (lines.at(-1)?.number ?? 1) > 1 };
  }
}

function readPlace(cursor: string): { number: number; owedBefore: number } | undefined {
  const read = readCursor(cursor);
  const [number, owedBefore] = [Number(read?.value), Number(read?.id)];
  return Number.isSafeInteger(number) && number > 0 && Number.isSafeInteger(owedBefore)
    ? { number, owedBefore }
    : undefined;
}
