import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Ids, SystemClock, VaultCipher } from '#libs/platform';
import { canonicalJson, isDuplicate, prepared, sha256, throughOutage } from '#libs/ledger';
import { CONTACT_FIELDS, type Contacts } from './contacts.js';
import { VAULT_CONTACTS, VaultContacts } from './vault-contacts.schema.js';

/** A row that a fact can rest on. */
export interface KeptContacts {
  readonly id: string;
  /** What the ledger is told: proves later what the vault said then, and says nothing by itself. */
  readonly commitment: string;
}

const placeOf = (id: string, field: string) => ({ collection: VAULT_CONTACTS, id, field });

/**
 * The vault of organisations' contacts, beside that of people and kept in the same way: a row is written before the
 * entry that tells of it, one row an attempt, and the row that it replaces goes after the entry stands.
 */
@Injectable()
export class ContactsVault implements OnModuleInit {
  /** The machine's time, not the zone's: a dated scenario must not look like something left behind. */
  private readonly clock = new SystemClock();

  constructor(
    @InjectModel(VaultContacts.name) private readonly rows: Model<VaultContacts>,
    private readonly cipher: VaultCipher,
    private readonly ids: Ids,
  ) {}

  /** The indexes stand before the first row. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.rows.createIndexes());
  }

  /** Keeps contacts for an attempt to change them; the same attempt gets the same row. */
  async keep(attempt: string, organisation: string, contacts: Contacts): Promise<KeptContacts> {
    const row = (await this.touch(attempt)) ?? (await this.create(attempt, organisation, contacts));
    return { id: row._id, commitment: row.commitment };
  }

  /** The contacts of rows by id; those that are gone are absent. */
  async many(ids: readonly string[]): Promise<Map<string, Contacts>> {
    if (ids.length === 0) return new Map();
    const found = await throughOutage(() => this.rows.find({ _id: { $in: [...new Set(ids)] } }).lean());
    return new Map(found.map((row) => [row._id, this.open(row)]));
  }

  /** After the fact stands: the row that it tells of stays, the one that it replaced goes. */
  async supersede(current: string, former: string | undefined): Promise<void> {
    if (former !== undefined && former !== current)
      await throughOutage(() => this.rows.deleteOne({ _id: former }));
    await throughOutage(() => this.rows.updateOne({ _id: current }, { $set: { settled: true } }));
  }

  /** Rows that no command has worked with since an instant and of which it is not known whether their fact stands. */
  async unsettled(
    untouchedSince: Date,
    limit: number,
  ): Promise<Pick<VaultContacts, '_id' | 'organisation'>[]> {
    return throughOutage(() =>
      this.rows
        .find({ settled: false, touchedAt: { $lt: untouchedSince } }, { organisation: 1 })
        .limit(limit)
        .lean(),
    );
  }

  /** Removes a row that was left behind, unless a command took it up again. */
  async discard(id: string, untouchedSince: Date): Promise<void> {
    await throughOutage(() =>
      this.rows.deleteOne({ _id: id, settled: false, touchedAt: { $lt: untouchedSince } }),
    );
  }

  private open(row: VaultContacts): Contacts {
    const there = CONTACT_FIELDS.filter((field) => typeof row[field] === 'string');
    return Object.fromEntries(
      there.map((field) => [field, this.cipher.open(row[field]!, placeOf(row._id, field))]),
    );
  }

  private touch(attempt: string): Promise<VaultContacts | null> {
    const touched = { $set: { touchedAt: new Date(this.clock.now()) } };
    return throughOutage(() =>
      this.rows.findOneAndUpdate({ attempt }, touched, { returnDocument: 'after' }).lean(),
    );
  }

  private async create(attempt: string, organisation: string, contacts: Contacts): Promise<VaultContacts> {
    const _id = this.ids.next();
    const salt = Buffer.from(this.ids.bytes(32)).toString('hex');
    const commitment = sha256(
      Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(canonicalJson(contacts), 'utf8')]),
    );
    const sealed = Object.entries({ ...contacts, salt }).map(([field, text]) => [
      field,
      this.cipher.seal(text, placeOf(_id, field)),
    ]);
    const marks = { _id, organisation, attempt, commitment, touchedAt: new Date(this.clock.now()) };
    const row = { ...marks, settled: false, ...Object.fromEntries(sealed) } as VaultContacts;
    try {
      await throughOutage(() => this.rows.create(row));
      return row;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return (await this.touch(attempt))!;
    }
  }
}
