import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Hourly } from '#libs/platform';
import { RecallPapers } from '#libs/documents';
import { Views } from '#libs/ledger';
import { CodeSeals } from './code-seals.js';
import { PeopleVault } from './people-vault.js';
import { personKind } from './person.js';

const BATCH = 200;
const MAX_BATCHES = 500;

/**
 * Clears the vault of rows whose enrolment died before its entry, or lost to another. A row is left alone for an hour
 * after an enrolment has worked with it: no command runs that long, and one that comes back touches its row first.
 */
@Injectable()
export class VaultSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly hourly = new Hourly('the vault could not be swept', (anHourAgo) => this.all(anHourAgo));

  constructor(
    private readonly vault: PeopleVault,
    private readonly seals: CodeSeals,
    private readonly views: Views,
    private readonly papers: RecallPapers,
  ) {}

  onApplicationBootstrap(): void {
    this.hourly.start();
  }

  onApplicationShutdown(): void {
    this.hourly.stop();
  }

  /** Clears away what was left behind before an instant; gives how many rows of people. */
  async sweep(untouchedSince: Date): Promise<number> {
    let swept = 0;
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const rows = await this.vault.unsettled(untouchedSince, BATCH);
      if (rows.length === 0) break;
      for (const person of new Set(rows.map((row) => row.person))) {
        const view = await this.views.fresh(personKind, person);
        // Of the erased nothing is kept: a row that is still there goes with the others.
        const commitment = view?.withdrawnAt ? undefined : view?.commitment;
        swept += await this.vault.settle(person, commitment, untouchedSince);
      }
    }
    await this.sweepCodes(untouchedSince);
    return swept;
  }

  private async sweepCodes(untouchedSince: Date): Promise<void> {
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const codes = await this.seals.unsettled(untouchedSince, BATCH);
      if (codes.length === 0) break;
      const used = await this.vault.codesInUse(codes);
      await this.seals.settle([...used], true);
      await this.seals.discard(
        codes.filter((code) => !used.has(code)),
        untouchedSince,
      );
    }
  }

  private async all(anHourAgo: Date): Promise<void> {
    await this.sweep(anHourAgo);
    await this.papers.sweep(anHourAgo);
  }
}
