import { createHmac } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import {
  Ids,
  SETTINGS,
  SystemClock,
  keyFromFile,
  type Language,
  type LocalText,
  type Settings,
} from '#libs/platform';
import { Views, canonicalJson, isDuplicate, sha256, throughOutage, prepared } from '#libs/ledger';
import { shownName, type KeptName, type NameNeed } from './naming.js';
import { personKind } from './person.js';
import { VaultPerson } from './vault-person.schema.js';

/** What of a person is personal: it stands in the vault and nowhere else. */
export interface PersonalData {
  readonly nationalId: string;
  readonly nameFa: string;
  readonly nameLatin: string;
  readonly phone?: string;
}

/** A row that an enrolment can rest on. */
export interface KeptPerson {
  readonly id: string;
  /** What the ledger is told: proves later what the vault said then, and says nothing by itself. */
  readonly commitment: string;
}

type Row = VaultPerson;

/**
 * The vault of personal data. A row is written before the entry that tells of its person, one row an attempt and never
 * changed: the commitment in the ledger always fits the row of that id, whoever else tries at the same time. A crash
 * in between leaves a row without an entry, which the same command finds again and the sweep clears away.
 */
@Injectable()
export class PeopleVault implements OnModuleInit {
  private readonly key: Buffer;
  /** The machine's time, not the zone's: a dated scenario must not look like something left behind. */
  private readonly clock = new SystemClock();

  constructor(
    @InjectModel(VaultPerson.name) private readonly rows: Model<VaultPerson>,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly ids: Ids,
    private readonly views: Views,
  ) {
    this.key = keyFromFile(settings.home, 'vault');
  }

  /** The indexes stand before the first enrolment. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.rows.createIndexes());
  }

  /** A keyed hash for one purpose: without the zone's key it says nothing about what was hashed. */
  keyedHash(purpose: string, value: unknown): string {
    const text = canonicalJson([this.settings.zone, purpose, value]);
    return createHmac('sha256', this.key).update(text).digest('hex');
  }

  /** The ids of all attempts to enrol someone with this national code; which of them are enrolled, the ledger knows. */
  async attemptsFor(nationalId: string): Promise<string[]> {
    const nationalHash = this.keyedHash('national-code', nationalId);
    const found = await throughOutage(() => this.rows.find({ nationalHash }, { _id: 1 }).limit(100).lean());
    return found.map(({ _id }) => _id);
  }

  /** Keeps a person's data for an attempt; the same attempt gets the same row, at the same time or later. */
  async keep(attempt: string, personal: PersonalData): Promise<KeptPerson> {
    const row = (await this.touch(attempt)) ?? (await this.create(attempt, personal));
    const { _id: id, salt, nationalId, nameFa, nameLatin, phone } = row;
    const record = canonicalJson({ nationalId, nameFa, nameLatin, phone });
    return { id, commitment: sha256(Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(record)])) };
  }

  /** Names by id, as far as they are needed, in a language. Every id gets one: the unknown are withheld. */
  async displayNames(
    ids: readonly string[],
    need: NameNeed,
    language: Language,
  ): Promise<Map<string, string>> {
    const [names, consenting] = await Promise.all([
      this.named(ids),
      need === 'public' ? this.consenting(ids) : undefined,
    ]);
    const consents = (id: string): boolean => consenting?.has(id) ?? false;
    return new Map(ids.map((id) => [id, shownName(names.get(id), need, consents(id), language)]));
  }

  /** The names, in three languages, of those who agreed to be named in public; the others are absent. */
  async publicNames(ids: readonly string[]): Promise<Map<string, LocalText>> {
    const consenting = await this.consenting(ids);
    const names = await this.named([...consenting]);
    return new Map(
      [...names].map(([id, { nameFa, nameLatin }]) => [id, { fa: nameFa, en: nameLatin, ru: nameLatin }]),
    );
  }

  /** Up to `limit` rows of which the sweep knows nothing yet and that no enrolment has worked with since an instant. */
  async unsettled(untouchedSince: Date, limit: number): Promise<string[]> {
    const found = await this.rows
      .find({ settled: false, touchedAt: { $lt: untouchedSince } }, { _id: 1 })
      .limit(limit)
      .lean();
    return found.map(({ _id }) => _id);
  }

  /** Marks rows whose people are in the ledger. */
  async settle(ids: readonly string[]): Promise<void> {
    await this.rows.updateMany({ _id: { $in: [...ids] } }, { $set: { settled: true } });
  }

  /** Removes rows, but none that an enrolment has touched since the same instant. */
  async discard(ids: readonly string[], untouchedSince: Date): Promise<void> {
    await this.rows.deleteMany({
      _id: { $in: [...ids] },
      settled: false,
      touchedAt: { $lt: untouchedSince },
    });
  }

  private async named(ids: readonly string[]): Promise<Map<string, KeptName>> {
    if (ids.length === 0) return new Map();
    const wanted = [...new Set(ids)];
    const found = await throughOutage(() =>
      this.rows.find({ _id: { $in: wanted } }, { nameFa: 1, nameLatin: 1 }).lean(),
    );
    return new Map(found.map((row) => [row._id, row]));
  }

  private async consenting(ids: readonly string[]): Promise<Set<string>> {
    const people = await this.views.many(personKind, ids);
    return new Set([...people].filter(([, person]) => person.consentToBeNamed).map(([id]) => id));
  }

  private touch(attempt: string): Promise<Row | null> {
    const touched = { $set: { touchedAt: new Date(this.clock.now()) } };
    return throughOutage(() =>
      this.rows.findOneAndUpdate({ attempt }, touched, { returnDocument: 'after' }).lean(),
    );
  }

  private async create(attempt: string, personal: PersonalData): Promise<Row> {
    const salt = Buffer.from(this.ids.bytes(32)).toString('hex');
    const nationalHash = this.keyedHash('national-code', personal.nationalId);
    const marks = { attempt, nationalHash, salt, touchedAt: new Date(this.clock.now()), settled: false };
    const row = { _id: this.ids.next(), ...marks, ...personal };
    try {
      await throughOutage(() => this.rows.create(row));
      return row;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return (await this.touch(attempt))!;
    }
  }
}
