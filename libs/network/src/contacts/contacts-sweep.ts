import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SystemClock } from '#libs/platform';
import { Views } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { ContactsVault } from './contacts-vault.js';

const HOUR_MS = 60 * 60_000;
const BATCH = 200;
const MAX_BATCHES = 500;

/** Clears the vault of contacts of rows whose command died before its entry, as VaultSweep does that of people. */
@Injectable()
export class ContactsSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ContactsSweep.name);
  private readonly clock = new SystemClock();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly vault: ContactsVault,
    private readonly views: Views,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.hourly(), HOUR_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Clears away what was left behind before an instant; gives how many rows. */
  async sweep(untouchedSince: Date): Promise<number> {
    let swept = 0;
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const rows = await this.vault.unsettled(untouchedSince, BATCH);
      if (rows.length === 0) break;
      for (const { _id, organisation } of rows) {
        const view = await this.views.fresh(organisationKind, organisation);
        if (view?.contactsId === _id) await this.vault.supersede(_id, undefined);
        else {
          await this.vault.discard(_id, untouchedSince);
          swept += 1;
        }
      }
    }
    return swept;
  }

  private async hourly(): Promise<void> {
    try {
      await this.sweep(new Date(Date.parse(this.clock.now()) - HOUR_MS));
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      this.logger.warn(`the vault of contacts could not be swept: ${why}`);
    }
  }
}
