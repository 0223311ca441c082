import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, foldText, keyFromFile, type Settings } from '#libs/platform';
import { canonicalJson } from '#libs/ledger';
import type { PersonalData } from './personal-data.js';

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

  /** The hashes of someone's names in a village; two people have one in common when a name of theirs is the same. */
  names({ nameFa, nameLatin }: Pick<PersonalData, 'nameFa' | 'nameLatin'>, villageId: string): string[] {
    const folded = [nameFa, nameLatin].flatMap(foldName);
    return [...new Set(folded)].map((name) => this.of('name-in-village', [villageId, name]));
  }
}

/** A name as it is compared: without marks, dots and spaces; once in its order, once with its parts sorted. */
export function foldName(name: string): string[] {
  const plain = foldText(name)
    .replace(/آ/g, 'ا')
    .normalize('NFD')
    .replace(/[\p{M}’'.-]/gu, '');
  const parts = plain.split(' ').filter(Boolean);
  return [parts.join(''), parts.toSorted().join('')];
}
