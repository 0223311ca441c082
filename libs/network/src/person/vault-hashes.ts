import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, keyFromFile, type Settings } from '#libs/platform';
import { canonicalJson } from '#libs/ledger';

/** Keyed hashes (HMAC-SHA-256) by which the vault finds rows that it cannot read. */
@Injectable()
export class VaultHashes {
  private readonly key: Buffer;

  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'home' | 'zone' | 'vaultHashKey'>) {
    const given = settings.vaultHashKey;
    this.key = given ? Buffer.from(given, 'base64') : keyFromFile(settings.home, 'vault');
  }

  /** A keyed hash for one purpose: without the zone's key it says nothing about what was hashed. */
  of(purpose: string, value: unknown): string {
    const text = canonicalJson([this.settings.zone, purpose, value]);
    return createHmac('sha256', this.key).update(text).digest('hex');
  }

  nationalCode(nationalId: string): string {
    return this.of('national-code', nationalId);
  }

  phone(phone: string): string {
    return this.of('phone', phone);
  }
}
