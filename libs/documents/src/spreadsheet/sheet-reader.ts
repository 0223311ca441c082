import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import { builtWorker } from '#libs/platform';
import { Turnstile } from '../typesetting/turnstile.js';
import type { ReadBook } from './sheet-limits.js';

const WORKER = 'libs/documents/src/spreadsheet/read-book.worker';
/** A file that takes longer is none that anybody wrote. */
const PATIENCE_MS = 15_000;
const MOST_WAITING = 20;
const IDLE_MS = 20_000;

/**
 * Reads spreadsheets in one thread beside the one that serves: a file of 2,000 rows keeps it busy for a quarter of a
 * second. The thread has memory of its own, so a file that wants too much of it ends there and nowhere else.
 */
@Injectable()
export class SheetReader implements OnApplicationShutdown {
  private pool: Piscina<Uint8Array, ReadBook> | undefined;
  private readonly turnstile = new Turnstile(1, MOST_WAITING);

  /** Reads every sheet of a file; one that cannot be read, for whatever reason, is a fault and no error. */
  async read(bytes: Buffer): Promise<ReadBook> {
    const answer = await this.turnstile.pass(() => this.readInThread(bytes));
    return answer === 'full' ? { ok: false, fault: { is: 'BUSY' } } : answer;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  private async readInThread(bytes: Buffer): Promise<ReadBook> {
    this.pool ??= openPool();
    try {
      return await this.pool.run(bytes, { signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch {
      // Given up, or out of memory: what is said of it may quote the file.
      return { ok: false, fault: { is: 'UNREADABLE' } };
    }
  }
}

function openPool(): Piscina<Uint8Array, ReadBook> {
  const pool = new Piscina<Uint8Array, ReadBook>({
    filename: builtWorker(WORKER),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
  });
  // A thread that dies is replaced by the next; what became of its file is told by its own answer.
  pool.on('error', () => undefined);
  return pool;
}
