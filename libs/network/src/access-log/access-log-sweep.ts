import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Db } from 'mongodb';
import { SETTINGS, SystemClock, type Settings } from '#libs/platform';
import { accessRows } from './access-log.js';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const BATCH = 500;
const MAX_BATCHES = 1_000;

/** Removes rows of the access log that are older than it is kept. */
@Injectable()
export class AccessLogSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(AccessLogSweep.name);
  private readonly clock = new SystemClock();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.hourly(), HOUR_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
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

  private async hourly(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      this.logger.warn(
        `the access log could not be swept: ${error instanceof Error ? error.name : 'unknown'}`,
      );
    }
  }
}
