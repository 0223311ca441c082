import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db, type Collection } from 'mongodb';
import { VaultCipher, VaultLocked, isSealed } from '#libs/platform';
import { Views, isDuplicate, prepared, throughOutage } from '#libs/ledger';
import { personKind } from './person.js';
import { commitmentTo, type PersonalData } from './personal-data.js';
import { VaultHashes } from './vault-hashes.js';
import { VAULT_PEOPLE, type VaultPerson } from './vault-person.schema.js';
import { PERSONAL_FIELDS, VAULT_MARKS, sealPerson } from './vault-rows.js';

const MARK = 'keys';
const MARK_PLACE = { collection: VAULT_MARKS, id: MARK, field: 'sealed' };
const BATCH = 200;
const MAX_BATCHES = 50_000;

interface Mark {
  _id: string;
  hash: string;
  sealed: string;
}

/** A row as it was before rows were sealed: no `person`, no commitment, its texts in the clear. */
type PlainRow = Pick<VaultPerson, '_id' | 'attempt' | 'salt'> & PersonalData;

/**
 * Opens the vault when a process starts: refuses to start with other keys than those that the vault was made with,
 * and seals rows that an older Gereh left in the clear. Two processes may do this at once.
 */
@Injectable()
export class VaultOpening implements OnModuleInit {
  private readonly marks: Collection<Mark>;
  private readonly rows: Collection<VaultPerson>;

  constructor(
    db: Db,
    private readonly cipher: VaultCipher,
    private readonly hashes: VaultHashes,
    private readonly views: Views,
  ) {
    this.marks = db.collection(VAULT_MARKS);
    this.rows = db.collection(VAULT_PEOPLE);
  }

  async onModuleInit(): Promise<void> {
    await this.checkKeys();
    await this.sealPlainRows();
  }

  private async checkKeys(): Promise<void> {
    const hash = this.hashes.of('mark', MARK);
    const mark = (await throughOutage(() => this.marks.findOne({ _id: MARK }))) ?? (await this.mark(hash));
    if (mark.hash !== hash)
      throw new VaultLocked(
        'the key of the vault’s keyed hashes is not the one that this vault was made with: put keys/vault.key of the ' +
          'data folder, or GEREH_VAULT_HASH_KEY, back from the backup, and start again. With another key people would ' +
          'be enrolled twice. Nothing was changed.',
      );
    this.cipher.open(mark.sealed, MARK_PLACE);
  }

  private async mark(hash: string): Promise<Mark> {
    const mark = { _id: MARK, hash, sealed: this.cipher.seal(MARK, MARK_PLACE) };
    try {
      await prepared(() => this.marks.insertOne(mark));
      return mark;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return (await this.marks.findOne({ _id: MARK }))!;
    }
  }

  private async sealPlainRows(): Promise<void> {
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const found = await throughOutage(() =>
        this.rows
          .find({ person: { $exists: false } })
          .limit(BATCH)
          .toArray(),
      );
      if (found.length === 0) return;
      const plain = found as unknown as PlainRow[];
      const people = await this.views.many(
        personKind,
        plain.map(({ _id }) => _id),
      );
      for (const row of plain) await this.sealPlainRow(row, people.get(row._id)?.villageId);
    }
  }

  private async sealPlainRow(row: PlainRow, villageId: string | undefined): Promise<void> {
    if (isSealed(row.nationalId)) throw new VaultLocked(`the row ${row._id} of the vault is half sealed`);
    const texts = PERSONAL_FIELDS.filter((field) => typeof row[field] === 'string');
    const personal = Object.fromEntries(texts.map((field) => [field, row[field]])) as unknown as PersonalData;
    const sealed = {
      person: row._id,
      commitment: commitmentTo(personal, row.salt),
      ...(personal.phone ? { phoneHash: this.hashes.phone(personal.phone) } : {}),
      // A row without a person is one that the sweep will take: nobody looks for its name.
      nameHashes: villageId ? this.hashes.names(personal, villageId) : [],
      ...sealPerson(this.cipher, row._id, row.salt, personal),
    };
    // In one step, and only where no other process was faster.
    await throughOutage(() =>
      this.rows.updateOne({ _id: row._id, person: { $exists: false } }, { $set: sealed }),
    );
  }
}
