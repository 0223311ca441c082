import { Injectable } from '@nestjs/common';
import { Db } from 'mongodb';
import { VaultCipher } from '#libs/platform';
import { throughOutage } from '#libs/ledger';
import { PeopleVault } from '../person/people-vault.js';
import { VaultHashes } from '../person/vault-hashes.js';
import { PHONE_OUTBOX } from '../phone-sign-in/phone-message.schema.js';

interface Sealed {
  readonly _id: string;
  readonly phone: string;
}

/** What signing in by phone keeps of a number: messages that wait in the outbox, and codes that were asked for. */
@Injectable()
export class PhoneTraces {
  constructor(
    private readonly db: Db,
    private readonly vault: PeopleVault,
    private readonly hashes: VaultHashes,
    private readonly cipher: VaultCipher,
  ) {}

  /** Destroys both for the numbers of people, as long as the vault still knows them. */
  async forget(ids: readonly string[]): Promise<void> {
    const known = await this.vault.personal(ids);
    const phones = new Set([...known.values()].flatMap(({ phone }) => phone ?? []));
    if (phones.size === 0) return;
    const outbox = this.db.collection<Sealed>(PHONE_OUTBOX);
    // Few stand there, for an hour at most; sealed as they are, none can be found without being opened.
    const waiting = await throughOutage(() => outbox.find({}, { projection: { phone: 1 } }).toArray());
    const place = (id: string) => ({ collection: PHONE_OUTBOX, id, field: 'phone' });
    const theirs = waiting.filter(({ _id, phone }) => phones.has(this.cipher.open(phone, place(_id))));
    await throughOutage(() => outbox.deleteMany({ _id: { $in: theirs.map(({ _id }) => _id) } }));
    const hashes = [...phones].map((phone) => this.hashes.phone(phone));
    await throughOutage(() => this.db.collection('phone_codes').deleteMany({ phone: { $in: hashes } }));
  }
}
