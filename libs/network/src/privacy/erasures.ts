import { Injectable } from '@nestjs/common';
import { RecallPapers } from '#libs/documents';
import { Views, idOf, subjectRef, type Entry, type LedgerEvent } from '#libs/ledger';
import { PeopleVault } from '../person/people-vault.js';
import { personKind } from '../person/person.js';
import { PersonAccounts } from './person-accounts.js';
import { PhoneTraces } from './phone-traces.js';

/**
 * Destroys what says who the erased were. Each step may be done twice, and the worker does all of them for every fact
 * of erasure that it follows: what a process began and did not finish is finished.
 */
@Injectable()
export class Erasures {
  constructor(
    private readonly vault: PeopleVault,
    private readonly phones: PhoneTraces,
    private readonly accounts: PersonAccounts,
    private readonly papers: RecallPapers,
    private readonly views: Views,
  ) {}

  /** Destroys what waits for their phones, vault rows, salts and secrets, accounts, and papers that print the names. */
  async finish(ids: readonly string[]): Promise<void> {
    await this.phones.forget(ids);
    await this.vault.destroy(ids);
    await this.accounts.forget(ids);
    for (const id of ids) await this.papers.naming(subjectRef('person', id));
  }

  /** What the worker does with entries that it follows; their views stand already. */
  async follow(entries: readonly Entry[]): Promise<void> {
    const events = entries.flatMap((entry) => entry.events);
    const erased = events.filter(({ type }) => type === 'PersonErased').map(({ subject }) => idOf(subject));
    if (erased.length > 0) await this.finish(erased);
    await this.recallBelated(events);
  }

  /** A paper that was being made while she was erased may print her name still. */
  private async recallBelated(events: readonly LedgerEvent[]): Promise<void> {
    const named = events.filter(({ type }) => type === 'DocumentIssued').flatMap(({ data }) => namesIn(data));
    if (named.length === 0) return;
    const people = await this.views.many(personKind, named);
    for (const [id, { withdrawnAt }] of people)
      if (withdrawnAt) await this.papers.naming(subjectRef('person', id));
  }
}

const namesIn = (data: object): string[] =>
  ((data as { names?: readonly `${string}:${string}`[] }).names ?? []).map(idOf);
