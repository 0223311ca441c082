import { statSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { replaceSecretFile, secretFile, secretFilePath } from '../access/key-file.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import {
  keyRingOf,
  newVaultKey,
  printKeyRing,
  readKeyRing,
  type KeyRing,
  type VaultKey,
} from './key-ring.js';

/** How soon at the latest every process notices that the ring's file changed. */
export const RING_NOTICED_AFTER_MS = 1_000;

/** The vault cannot be read as things are; the message tells an operator what to do. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
}

/**
 * The keys of the zone's vault: from the environment, or from `keys/vault-<zone>.ring` in the data folder (mode 0600,
 * made at first use). A process that works while keys are rotated notices the new ring by itself.
 */
@Injectable()
export class VaultKeys {
  private readonly fileName: string;
  private ring: KeyRing;
  private readAs = '';
  private lookedAt = 0;

  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'home' | 'zone' | 'vaultKeys'>) {
    this.fileName = `vault-${settings.zone}.ring`;
    this.ring = this.read();
  }

  /** Whether the environment holds the ring; then only the environment can change it. */
  get isGiven(): boolean {
    return this.settings.vaultKeys !== undefined;
  }

  /** The whole ring, as it stands now. */
  all(): KeyRing {
    this.notice();
    return this.ring;
  }

  /** The key that writes. */
  writing(): VaultKey {
    return this.all()[0];
  }

  /** The key with an id; throws `VaultLocked` when the ring has none. */
  byId(id: string): VaultKey {
    const find = (): VaultKey | undefined => this.ring.find((key) => key.id === id);
    const known = find();
    if (known) return known;
    this.notice(true);
    const found = find();
    if (found) return found;
    throw new VaultLocked(
      `the vault of the zone ${this.settings.zone} holds what the key ${id} wrote, and ${this.place()} has no such key. ` +
        `Put the ring of that time back (from the backup of the data folder's keys), and start again; ` +
        `docs/privacy.md says more. Nothing was changed.`,
    );
  }

  /** Puts another ring in the place of this one; for rotating keys. */
  replace(ring: KeyRing): void {
    if (this.isGiven) throw new Error('the ring comes from the environment: it is changed there');
    replaceSecretFile(this.settings.home, this.fileName, printKeyRing(ring));
    this.notice(true);
  }

  private notice(atOnce = false): void {
    if (this.isGiven) return;
    const now = performance.now();
    if (!atOnce && now - this.lookedAt < RING_NOTICED_AFTER_MS) return;
    this.lookedAt = now;
    if (this.stamp() !== this.readAs) this.ring = this.read();
  }

  private read(): KeyRing {
    const { home, vaultKeys } = this.settings;
    // The stamp first: a ring that is replaced while it is read is read again at the next look.
    const make = (): string => printKeyRing([newVaultKey()]);
    const text = vaultKeys ?? secretFile(home, this.fileName, make);
    if (!this.isGiven) this.readAs = this.stamp();
    const ring = vaultKeys === undefined ? readKeyRing(text) : keyRingOf(text);
    if (ring) return ring;
    throw new VaultLocked(
      `${this.place()} is damaged: put it back from the backup of the data folder's keys. Do not delete it: what it locked would be lost.`,
    );
  }

  private stamp(): string {
    try {
      const { mtimeMs, ino, size } = statSync(secretFilePath(this.settings.home, this.fileName));
      return `${mtimeMs}:${ino}:${size}`;
    } catch {
      // Gone while the process works: it goes on with what it has read.
      return this.readAs;
    }
  }

  private place(): string {
    return this.isGiven ? 'GEREH_VAULT_KEYS' : `keys/${this.fileName} in the data folder`;
  }
}
