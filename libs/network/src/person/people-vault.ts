import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Ids, SystemClock, VaultCipher, type Language, type LocalText } from '#libs/platform';
import { Views, isDuplicate, prepared, throughOutage } from '#libs/ledger';
import { CodeSeals, type CodeSeal } from './code-seals.js';
import { NAME_WITHDRAWN, shownName, type NameNeed } from './naming.js';
import { commitmentTo, type PersonalData } from './personal-data.js';
import { personKind, type PersonState } from './person.js';
import { VaultHashes } from './vault-hashes.js';
import { PERSONAL_FIELDS, openPerson, sealPerson, type PersonalField } from './vault-rows.js';
import { VaultPerson } from './vault-person.schema.js';

/** A row that an enrolment can rest on. */
export interface KeptPerson {
  readonly id: string;
  /** What the ledger is told: proves later what the vault said then, and says nothing by itself. */
  readonly commitment: string;
}

/** New data of somebody who is enrolled. */
export interface Replacement {
  /** The keyed hash of the command and the data, from the seal of her code. */
  readonly attempt: string;
  readonly personId: string;
  /** Her present commitment, as it was read. */
  readonly replaces: string;
  /** Which number counts as surely hers from now on: the one of the row that is replaced, what that row says, or none. */
  readonly proven: 'PRESENT' | 'CARRIED' | 'NONE';
}

/** A row that may have been left behind. */
export type UnsettledRow = Pick<VaultPerson, '_id' | 'person' | 'commitment'>;

const MOST_ALIKE = 100;

/**
 * The vault of personal data. A row is written before the entry that tells of it, one row an attempt and never
 * changed: the commitment in the ledger always fits a row, whoever else tries at the same time. A crash in between
 * leaves a row without an entry, which the same command finds again and the sweep clears away.
 */
@Injectable()
export class PeopleVault implements OnModuleInit {
  /** The machine's time, not the zone's: a dated scenario must not look like something left behind. */
  private readonly clock = new SystemClock();

  constructor(
    @InjectModel(VaultPerson.name) private readonly rows: Model<VaultPerson>,
    private readonly cipher: VaultCipher,
    private readonly hashes: VaultHashes,
    private readonly seals: CodeSeals,
    private readonly ids: Ids,
    private readonly views: Views,
  ) {}

  /** The indexes stand before the first enrolment. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.rows.createIndexes());
  }

  /** What the ledger may be told about a national code: its claim, and fingerprints of commands about its bearer. */
  seal(nationalId: string): Promise<CodeSeal> {
    return this.seals.of(nationalId);
  }

  /** The ids of all attempts to enrol someone with this national code; which of them are enrolled, the ledger knows. */
  attemptsFor(nationalId: string): Promise<string[]> {
    return this.having({ nationalHash: this.hashes.nationalCode(nationalId) });
  }

  /** The ids of those who gave this phone number (`+989…`), at most 100; which of them are enrolled, the ledger knows. */
  withPhone(phone: string): Promise<string[]> {
    return this.having({ phoneHash: this.hashes.phone(phone) });
  }

  /** Those whose cooperative has changed their number from this one, with the commitment that says so; at most 100. */
  async withProvenPhone(phone: string): Promise<{ person: string; commitment: string }[]> {
    const had = { provenPhone: this.hashes.phone(phone) };
    return throughOutage(() =>
      this.rows.find(had, { _id: 0, person: 1, commitment: 1 }).limit(MOST_ALIKE).lean(),
    );
  }

  /** Keeps a person's data for an attempt to enrol her; the same attempt gets the same row, at any time. */
  async keep(attempt: string, personal: PersonalData): Promise<KeptPerson> {
    const row = (await this.touch(attempt)) ?? (await this.create({ attempt }, personal));
    return { id: row.person, commitment: row.commitment };
  }

  /**
   * Keeps new data of a person and gives the commitment to it, for the fact that tells of the change. Both rows stand
   * until that fact does; then `supersede` takes the old one away.
   */
  async replace(replacement: Replacement, personal: PersonalData): Promise<string> {
    const touched = await this.touch(replacement.attempt);
    if (touched) return touched.commitment;
    const { proven, ...of } = replacement;
    const provenPhone = await this.provenPhone(replacement, proven);
    return (await this.create({ ...of, ...(provenPhone ? { provenPhone } : {}) }, personal)).commitment;
  }

  /** After the fact of a change stands: removes the row that it replaced. Doing it twice, or never, does no harm. */
  async supersede(personId: string, { commitment, replaces }: { commitment: string; replaces: string }) {
    if (commitment === replaces) return;
    const old = await throughOutage(() =>
      this.rows.findOneAndDelete({ person: personId, commitment: replaces }).lean(),
    );
    if (old) await this.seals.settle([old.nationalHash], false);
    await throughOutage(() =>
      this.rows.updateOne({ person: personId, commitment }, { $set: { settled: true } }),
    );
  }

  /** Everything that the vault knows of people, for those who may see all of it. The erased are absent. */
  personal(ids: readonly string[]): Promise<Map<string, PersonalData>> {
    return this.opened(ids, PERSONAL_FIELDS);
  }

  /**
   * Names by id, as far as they are needed, in a language. Every id gets one: unknown names are withheld, and who was
   * erased is shown as withdrawn.
   */
  async displayNames(
    ids: readonly string[],
    need: NameNeed,
    language: Language,
    known?: ReadonlyMap<string, PersonState>,
  ): Promise<Map<string, string>> {
    const [names, people] = await Promise.all([
      this.opened(ids, ['nameFa', 'nameLatin']),
      known ?? this.views.many(personKind, ids),
    ]);
    const shown = (id: string): string => {
      const person = people.get(id);
      if (person?.withdrawnAt) return NAME_WITHDRAWN[language];
      return shownName(names.get(id), need, person?.consentToBeNamed ?? false, language);
    };
    return new Map(ids.map((id) => [id, shown(id)]));
  }

  /** The names, in three languages, of those who agreed to be named in public; the others are absent. */
  async publicNames(ids: readonly string[]): Promise<Map<string, LocalText>> {
    const people = await this.views.many(personKind, ids);
    const consenting = [...people].filter(([, person]) => person.consentToBeNamed && !person.withdrawnAt);
    const names = await this.opened(
      consenting.map(([id]) => id),
      ['nameFa', 'nameLatin'],
    );
    return new Map(
      [...names].map(([id, { nameFa, nameLatin }]) => [id, { fa: nameFa, en: nameLatin, ru: nameLatin }]),
    );
  }

  /** Up to `limit` rows of which the sweep knows nothing yet and that no command has worked with since an instant. */
  async unsettled(untouchedSince: Date, limit: number): Promise<UnsettledRow[]> {
    return this.rows
      .find({ settled: false, touchedAt: { $lt: untouchedSince } }, { person: 1, commitment: 1 })
      .limit(limit)
      .lean<UnsettledRow[]>();
  }

  /**
   * Settles what a person has: the row with the commitment that the ledger tells of stays, her others go, but none that
   * a command has touched since an instant. Without a commitment there is no such person, and all go.
   */
  async settle(person: string, commitment: string | undefined, untouchedSince: Date): Promise<number> {
    const others = {
      person,
      touchedAt: { $lt: untouchedSince },
      ...(commitment === undefined ? {} : { commitment: { $ne: commitment } }),
    };
    const left = await this.rows.find(others, { nationalHash: 1 }).lean();
    await this.rows.deleteMany({ ...others, _id: { $in: left.map(({ _id }) => _id) } });
    await this.seals.settle(
      left.map(({ nationalHash }) => nationalHash),
      false,
    );
    if (commitment) await this.rows.updateOne({ person, commitment }, { $set: { settled: true } });
    return left.length;
  }

  /** Which of some keyed hashes of national codes belong to rows. */
  async codesInUse(nationalHashes: readonly string[]): Promise<Set<string>> {
    const found = await this.rows
      .find({ nationalHash: { $in: [...nationalHashes] } }, { nationalHash: 1 })
      .lean();
    return new Set(found.map(({ nationalHash }) => nationalHash));
  }

  /** Destroys all that the vault has of people: their rows with the salts, and the secrets behind their codes. */
  async destroy(ids: readonly string[]): Promise<void> {
    const theirs = { person: { $in: [...ids] } };
    const found = await throughOutage(() => this.rows.find(theirs, { nationalHash: 1 }).lean());
    // The secrets first: who dies in between finds the rows again, and through them the secrets.
    await this.seals.destroy(found.map(({ nationalHash }) => nationalHash));
    await throughOutage(() => this.rows.deleteMany(theirs));
  }

  private async provenPhone(
    { personId: person, replaces: commitment }: Replacement,
    proven: Replacement['proven'],
  ): Promise<string | undefined> {
    if (proven === 'NONE') return undefined;
    const there = { person, commitment };
    const old = await throughOutage(() => this.rows.findOne(there, { phoneHash: 1, provenPhone: 1 }).lean());
    return proven === 'PRESENT' ? old?.phoneHash : old?.provenPhone;
  }

  private async having(filter: object): Promise<string[]> {
    const found = await throughOutage(() => this.rows.find(filter, { person: 1 }).limit(MOST_ALIKE).lean());
    return [...new Set(found.map(({ person }) => person))];
  }

  /** The named fields of people, opened. Where a change is under way, those of the row that the ledger tells of. */
  private async opened<F extends PersonalField>(
    ids: readonly string[],
    fields: readonly F[],
  ): Promise<Map<string, Pick<PersonalData, F>>> {
    if (ids.length === 0) return new Map();
    const wanted = { person: { $in: [...new Set(ids)] } };
    const projection = Object.fromEntries(['person', 'commitment', ...fields].map((field) => [field, 1]));
    // In one batch: between two, the open engine may lose sight of a row that is being sealed anew.
    const batchSize = ids.length * 2 + 100;
    const found = await throughOutage(() =>
      this.rows.find(wanted, projection).batchSize(batchSize).lean<VaultPerson[]>(),
    );
    const present = await this.present(found);
    return new Map(present.map((row) => [row.person, openPerson(this.cipher, row, fields)]));
  }

  private async present(rows: readonly VaultPerson[]): Promise<readonly VaultPerson[]> {
    const byPerson = new Map<string, VaultPerson[]>();
    for (const row of rows) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row]);
    if (byPerson.size === rows.length) return rows;
    const several = [...byPerson].filter(([, theirs]) => theirs.length > 1).map(([person]) => person);
    const people = await this.views.many(personKind, several);
    return [...byPerson].map(
      ([person, theirs]) =>
        theirs.find(({ commitment }) => commitment === people.get(person)?.commitment) ?? theirs[0]!,
    );
  }

  private touch(attempt: string): Promise<VaultPerson | null> {
    const touched = { $set: { touchedAt: new Date(this.clock.now()) } };
    return throughOutage(() =>
      this.rows.findOneAndUpdate({ attempt }, touched, { returnDocument: 'after' }).lean<VaultPerson>(),
    );
  }

  private async create(
    {
      attempt,
      ...of
    }: Pick<Replacement, 'attempt'> & Partial<Replacement & Pick<VaultPerson, 'provenPhone'>>,
    personal: PersonalData,
  ): Promise<VaultPerson> {
    const _id = this.ids.next();
    const salt = Buffer.from(this.ids.bytes(32)).toString('hex');
    const row: VaultPerson = {
      _id,
      person: of.personId ?? _id,
      attempt,
      commitment: commitmentTo(personal, salt),
      ...(of.replaces === undefined ? {} : { replaces: of.replaces }),
      ...(of.provenPhone === undefined ? {} : { provenPhone: of.provenPhone }),
      nationalHash: this.hashes.nationalCode(personal.nationalId),
      ...(personal.phone ? { phoneHash: this.hashes.phone(personal.phone) } : {}),
      ...sealPerson(this.cipher, _id, salt, personal),
      touchedAt: new Date(this.clock.now()),
      settled: false,
    };
    try {
      await throughOutage(() => this.rows.create(row));
      return row;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return (await this.touch(attempt))!;
    }
  }
}
