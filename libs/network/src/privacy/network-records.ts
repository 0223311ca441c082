import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from 'mongodb';
import { documentKind } from '#libs/documents';
import { Views, subjectRef, throughOutage } from '#libs/ledger';
import { accessRows } from '../access-log/access-log.js';
import { organisationKind } from '../organisation/organisation.js';
import { PeopleVault } from '../person/people-vault.js';
import { personKind } from '../person/person.js';
import { villageKind } from '../village/village.js';
import { PersonAccounts } from './person-accounts.js';
import { MOST_RECORDS, PersonRecords, type RecordRow } from './person-records.js';
import { RECORD_WORDS as WORDS } from './record-words.js';

/** What the network keeps about people: who they are, their records and memberships, accounts and access, papers. */
@Injectable()
export class NetworkRecords implements OnModuleInit {
  constructor(
    private readonly records: PersonRecords,
    private readonly vault: PeopleVault,
    private readonly views: Views,
    private readonly accounts: PersonAccounts,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.records.add({ name: 'identity', ...WORDS.identity, gather: (ids) => this.identity(ids) });
    this.records.add({ name: 'records', ...WORDS.records, gather: (ids) => this.recordsOf(ids) });
    this.records.add({ name: 'memberships', ...WORDS.memberships, gather: (ids) => this.memberships(ids) });
    this.records.add({ name: 'consent', ...WORDS.consent, gather: (ids) => this.consent(ids) });
    this.records.add({ name: 'papers', ...WORDS.papers, gather: (ids) => this.papers(ids) });
    const isHersAlone = true;
    this.records.add({
      name: 'accounts',
      ...WORDS.accounts,
      isHersAlone,
      gather: (ids) => this.ofAccounts(ids),
    });
    this.records.add({ name: 'access', ...WORDS.access, isHersAlone, gather: (ids) => this.access(ids) });
  }

  private async identity(ids: readonly string[]): Promise<RecordRow[]> {
    const personal = await this.vault.personal(ids);
    return [...personal.values()].map((data) => ({ ...data }));
  }

  private async recordsOf(ids: readonly string[]): Promise<RecordRow[]> {
    const people = [...(await this.views.many(personKind, ids)).values()];
    const villages = await this.views.many(
      villageKind,
      people.map(({ villageId }) => villageId),
    );
    return people.map(({ _id, villageId, kinds, enrolledAt, mergedInto, withdrawnAt }) => ({
      record: _id,
      village: villages.get(villageId)?.name.fa,
      kinds: kinds.join(', '),
      enrolledAt,
      mergedInto,
      withdrawnAt,
    }));
  }

  private async memberships(ids: readonly string[]): Promise<RecordRow[]> {
    const people = [...(await this.views.many(personKind, ids)).values()];
    const all = people.flatMap(({ memberships }) => memberships);
    const cooperatives = await this.views.many(
      organisationKind,
      all.map(({ cooperativeId }) => cooperativeId),
    );
    return all.map(({ cooperativeId, from, to }) => ({
      cooperative: cooperatives.get(cooperativeId)?.name.fa,
      from,
      to,
    }));
  }

  private async consent(ids: readonly string[]): Promise<RecordRow[]> {
    const people = [...(await this.views.many(personKind, ids)).values()];
    return people.flatMap(({ consent }) => consent.map(({ given, on }) => ({ given, on })));
  }

  private async papers(ids: readonly string[]): Promise<RecordRow[]> {
    const filter = { names: { $in: ids.map((id) => subjectRef('person', id)) } };
    const order = { field: 'requestedAt', direction: -1 } as const;
    const page = await this.views.list(documentKind, filter, order, { first: MOST_RECORDS });
    return page.items.map(({ node: { kind, number, language, issuedAt, sha256 } }) => ({
      kind,
      number,
      language,
      issuedAt,
      sha256,
    }));
  }

  private async ofAccounts(ids: readonly string[]): Promise<RecordRow[]> {
    const accounts = await this.accounts.of(ids);
    return accounts.map(({ login, displayName, language, createdAt, disabledAt, posts }) => ({
      login,
      displayName,
      language,
      createdAt: createdAt.toISOString(),
      disabledAt: disabledAt?.toISOString(),
      posts: posts.map(({ role }) => role).join(', '),
    }));
  }

  /** Who signed in as her, and who looked at or changed what is personal of her. */
  private async access(ids: readonly string[]): Promise<RecordRow[]> {
    const own = (await this.accounts.of(ids)).map(({ _id }) => _id);
    const about = { subject: { $in: ids.map((id) => subjectRef('person', id) as string) } };
    const rows = await throughOutage(() =>
      accessRows(this.db)
        .find({ $or: [{ account: { $in: own } }, about] })
        .sort({ at: -1, _id: -1 })
        .limit(MOST_RECORDS)
        .toArray(),
    );
    return rows.map(({ at, what, outcome, role, times, network, agent, account }) => {
      const isHers = account !== undefined && own.includes(account);
      // Where others came from is theirs.
      return { at, what, outcome, role, times, ...(isHers ? { network, agent } : {}) };
    });
  }
}
