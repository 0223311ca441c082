import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { RenderOutbox } from '#libs/documents';
import {
  APPENDED,
  Follower,
  Lease,
  MongoCheckpointStore,
  MongoEntryStore,
  Projection,
  Sequencer,
} from '#libs/ledger';
import { Erasures } from '#libs/network';
import { Signals } from '#libs/platform';
import { RecallPassports } from '#libs/production';

const LOOK_EVERY_MS = 500;
/** How long a paper waits at most whose job was lost, e.g. by a Redis that came back empty. */
const SWEEP_EVERY_MS = 15_000;
const PAUSE_AFTER_FAILURE_MS = 1_000;
/**
 * Between giving positions and following them. A round costs the same for one entry and for many; and who appended an
 * entry is still writing its views: those are healed that are missing afterwards, and nobody does the work twice.
 */
const GATHER_MS = 100;

/** Gives entries their positions and follows them: heals views, puts jobs into queues. One leader at a time. */
@Injectable()
export class FollowTheLedger implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Ledger');
  private readonly sequencer: Sequencer;
  private readonly follower: Follower;
  private isStopping = false;
  private wake: () => void = () => undefined;
  private work: Promise<void> = Promise.resolve();
  private stopListening: () => void = () => undefined;
  private sweptAt = 0;

  constructor(
    entries: MongoEntryStore,
    checkpoints: MongoCheckpointStore,
    projection: Projection,
    private readonly lease: Lease,
    private readonly outbox: RenderOutbox,
    erasures: Erasures,
    passports: RecallPassports,
    private readonly signals: Signals,
  ) {
    this.sequencer = new Sequencer(entries);
    // One follower for all: an entry of 500 rugs is read once.
    this.follower = new Follower('worker', entries, checkpoints, async (batch) => {
      await projection.apply(batch);
      await outbox.follow(batch);
      await erasures.follow(batch);
      await passports.follow(batch);
    });
  }

  onApplicationBootstrap(): void {
    this.stopListening = this.signals.listen(APPENDED, () => this.wake());
    this.work = this.loop();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.stopListening();
    this.wake();
    await this.work;
    await this.lease.release();
  }

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      try {
        const isBusy = (await this.lease.hold()) && (await this.round());
        if (!isBusy) await this.rest(LOOK_EVERY_MS);
      } catch (error) {
        this.logger.warn(`following the ledger failed, trying again: ${String(error)}`);
        await this.rest(PAUSE_AFTER_FAILURE_MS);
      }
    }
  }

  private async round(): Promise<boolean> {
    const waiting = await this.sequencer.round();
    if (waiting > 0) await pause(GATHER_MS);
    const handled = await this.follower.round();
    if (Date.now() - this.sweptAt > SWEEP_EVERY_MS) {
      await this.outbox.sweep();
      this.sweptAt = Date.now();
    }
    return waiting + handled > 0;
  }

  private async rest(longestMs: number): Promise<void> {
    if (this.isStopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, longestMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
