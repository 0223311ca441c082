import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SystemClock } from '#libs/platform';
import { MongoEntryStore, subjectRef, versionClaim } from '#libs/ledger';
import { PeopleVault } from './people-vault.js';

const HOUR_MS = 60 * 60_000;
const BATCH = 200;
const MAX_BATCHES = 500;

/**
 * Clears the vault of rows whose enrolment died before its entry, or lost to another. A row is left alone for an hour
 * after an enrolment has worked with it: no command runs that long, and one that comes back touches its row first.
 */
@Injectable()
export class VaultSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(VaultSweep.name);
  private readonly clock = new SystemClock();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly vault: PeopleVault,
    private readonly entries: MongoEntryStore,
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
      const ids = await this.vault.unsettled(untouchedSince, BATCH);
      if (ids.length === 0) break;
      const standing = new Set(await this.entries.held(ids.map(firstClaim)));
      const enrolled = ids.filter((id) => standing.has(firstClaim(id)));
      const left = ids.filter((id) => !standing.has(firstClaim(id)));
      await this.vault.settle(enrolled);
      await this.vault.discard(left, untouchedSince);
      swept += left.length;
    }
    return swept;
  }

  private async hourly(): Promise<void> {
    try {
      await this.sweep(new Date(Date.parse(this.clock.now()) - HOUR_MS));
    } catch (error) {
      this.logger.warn(`the vault could not be swept: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
}

const firstClaim = (id: string): string => versionClaim(subjectRef('person', id), 1);
