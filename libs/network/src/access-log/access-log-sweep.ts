import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Db } from 'mongodb';
import { Hourly, SETTINGS, SystemClock, type Settings } from '#libs/platform';
import { accessRows } from './access-log.js';

const DAY_MS = 24 * 60 * 60_000;
const BATCH = 500;
const MAX_BATCHES = 1_000;

/** Removes rows of the access log that are older than it is kept. */
@Injectable()
export class AccessLogSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly clock = new SystemClock();
  private readonly hourly = new Hourly('the access log could not be swept', () => this.sweep());

  constructor(
    private readonly db: Db,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    this.hourly.start();
  }

  onApplicationShutdown(): void {
    this.hourly.stop();
  }

  /** Removes what is older than the log is kept, in bounded batches; gives how many rows. */
  async sweep(): Promise<number> {
    const rows = accessRows(this.db);
    const before = new Date(
      Date.parse(this.clock.now()) - this.settings.accessLogDays * DAY_MS,
    ).toISOString();
    let swept = 0;
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const old = await rows
        .find({ at: { $lt: before } }, { projection: { _id: 1 } })
        .limit(BATCH)
        .toArray();
      if (old.length === 0) break;
      const { deletedCount } = await rows.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } });
      swept += deletedCount;
    }
    return swept;
  }
}
