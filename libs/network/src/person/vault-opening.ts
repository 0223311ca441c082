import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db, type Collection } from 'mongodb';
import { VaultCipher, VaultLocked, isSealed } from '#libs/platform';
import { isDuplicate, prepared, throughOutage } from '#libs/ledger';
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

/** Rows of an older Gereh had keyed hashes of names, by which nobody is looked for any more. */
type OlderRow = VaultPerson & { readonly nameHashes?: readonly string[] };

/** A row as it was before rows were sealed: no `person`, no commitment, its texts in the clear. */
type PlainRow = Pick<VaultPerson, '_id' | 'attempt' | 'salt'> & PersonalData;

/**
 * Opens the vault when a process starts: refuses to start with other keys than those that the vault was made with,
 * seals rows that an older Gereh left in the clear, and forgets what it knew of names. Two processes may do this at once.
 */
@Injectable()
export class VaultOpening implements OnModuleInit {
  private readonly marks: Collection<Mark>;
  private readonly rows: Collection<OlderRow>;

  constructor(
    db: Db,
    private readonly cipher: VaultCipher,
    private readonly hashes: VaultHashes,
  ) {
    this.marks = db.collection(VAULT_MARKS);
    this.rows = db.collection(VAULT_PEOPLE);
  }

  async onModuleInit(): Promise<void> {
    await this.checkKeys();
    await this.sealPlainRows();
    const named = { nameHashes: { $exists: true } };
    await throughOutage(() => this.rows.updateMany(named, { $unset: { nameHashes: '' } }));
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
      for (const row of plain) await this.sealPlainRow(row);
    }
  }

  private async sealPlainRow(row: PlainRow): Promise<void> {
    if (isSealed(row.nationalId)) throw new VaultLocked(`the row ${row._id} of the vault is half sealed`);
    const texts = PERSONAL_FIELDS.filter((field) => typeof row[field] === 'string');
    const personal = Object.fromEntries(texts.map((field) => [field, row[field]])) as unknown as PersonalData;
    const sealed = {
      person: row._id,
      commitment: commitmentTo(personal, row.salt),
      ...(personal.phone ? { phoneHash: this.hashes.phone(personal.phone) } : {}),
      ...sealPerson(this.cipher, row._id, row.salt, personal),
    };
    // In one step, and only where no other process was faster.
    await throughOutage(() =>
      this.rows.updateOne({ _id: row._id, person: { $exists: false } }, { $set: sealed }),
    );
  }
}
