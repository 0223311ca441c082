import { Logger } from '@nestjs/common';
import { SystemClock } from '../identity/clock.js';

const HOUR_MS = 60 * 60_000;

/** Work that is done every hour while a process lives. Where it fails it says so, and the next hour tries again. */
export class Hourly {
  private readonly clock = new SystemClock();
  private timer?: NodeJS.Timeout;

  /** `failed` says in the log what could not be done; `work` is told what an hour ago was. */
  constructor(
    private readonly failed: string,
    private readonly work: (anHourAgo: Date) => Promise<unknown>,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.once(), HOUR_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async once(): Promise<void> {
    try {
      await this.work(new Date(Date.parse(this.clock.now()) - HOUR_MS));
    } catch (error) {
      // Its name and not its words: they may quote what was being worked with.
      new Logger(Hourly.name).warn(`${this.failed}: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }
}
