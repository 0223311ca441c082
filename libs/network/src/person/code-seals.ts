import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Ids, SystemClock, VaultCipher } from '#libs/platform';
import { isDuplicate, prepared, throughOutage } from '#libs/ledger';
import { VAULT_CODES, VaultCode } from './vault-code.schema.js';
import { VaultHashes } from './vault-hashes.js';

/** What the ledger may be told about one national code. */
export interface CodeSeal {
  /** The name under which a code exists once. */
  readonly claim: string;
  /** A fingerprint of a command about someone with this code. */
  fingerprint(command: unknown): string;
}

/** The secrets behind national codes: what the ledger says of a code means nothing once its secret is destroyed. */
@Injectable()
export class CodeSeals implements OnModuleInit {
  private readonly clock = new SystemClock();

  constructor(
    @InjectModel(VaultCode.name) private readonly codes: Model<VaultCode>,
    private readonly cipher: VaultCipher,
    private readonly hashes: VaultHashes,
    private readonly ids: Ids,
  ) {}

  async onModuleInit(): Promise<void> {
    await prepared(() => this.codes.createIndexes());
  }

  /** The seal of a national code; all who ask for the same code at any time before it is destroyed get the same. */
  async of(nationalId: string): Promise<CodeSeal> {
    const id = this.hashes.nationalCode(nationalId);
    const row = (await this.touch(id)) ?? (await this.create(id));
    const pepper = this.cipher.open(row.pepper, placeOf(id));
    return {
      claim: this.hashes.of('national-code-claim', [pepper, nationalId]),
      fingerprint: (command) => this.hashes.of('attempt', [pepper, command]),
    };
  }

  /** Destroys secrets, by the keyed hashes of their codes. */
  async destroy(ids: readonly string[]): Promise<void> {
    await throughOutage(() => this.codes.deleteMany({ _id: { $in: [...ids] } }));
  }

  /** Up to `limit` secrets of which the sweep knows nothing yet and that nobody asked for since an instant. */
  async unsettled(untouchedSince: Date, limit: number): Promise<string[]> {
    const found = await this.codes
      .find({ settled: false, touchedAt: { $lt: untouchedSince } }, { _id: 1 })
      .limit(limit)
      .lean();
    return found.map(({ _id }) => _id);
  }

  /** Marks secrets that are in use, or that may no longer be. */
  async settle(ids: readonly string[], settled: boolean): Promise<void> {
    await this.codes.updateMany({ _id: { $in: [...ids] } }, { $set: { settled } });
  }

  /** Removes secrets, but none that somebody asked for since the same instant. */
  async discard(ids: readonly string[], untouchedSince: Date): Promise<void> {
    const left = { _id: { $in: [...ids] }, settled: false, touchedAt: { $lt: untouchedSince } };
    await this.codes.deleteMany(left);
  }

  private touch(id: string): Promise<VaultCode | null> {
    const touched = { $set: { touchedAt: this.now() } };
    return throughOutage(() =>
      this.codes.findOneAndUpdate({ _id: id }, touched, { returnDocument: 'after' }).lean<VaultCode>(),
    );
  }

  private async create(id: string): Promise<VaultCode> {
    const pepper = this.cipher.seal(Buffer.from(this.ids.bytes(32)).toString('hex'), placeOf(id));
    const row = { _id: id, pepper, touchedAt: this.now(), settled: false };
    try {
      await throughOutage(() => this.codes.create(row));
      return row;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return (await this.touch(id)) ?? this.create(id);
    }
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

const placeOf = (id: string) => ({ collection: VAULT_CODES, id, field: 'pepper' });
