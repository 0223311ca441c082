import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Hourly } from '#libs/platform';
import { Views } from '#libs/ledger';
import { organisationKind } from '../organisation/organisation.js';
import { ContactsVault } from './contacts-vault.js';

const BATCH = 200;
const MAX_BATCHES = 500;

/** Clears the vault of contacts of rows whose command died before its entry, as VaultSweep does that of people. */
@Injectable()
export class ContactsSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly hourly = new Hourly('the vault of contacts could not be swept', (anHourAgo) =>
    this.sweep(anHourAgo),
  );

  constructor(
    private readonly vault: ContactsVault,
    private readonly views: Views,
  ) {}

  onApplicationBootstrap(): void {
    this.hourly.start();
  }

  onApplicationShutdown(): void {
    this.hourly.stop();
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
}
