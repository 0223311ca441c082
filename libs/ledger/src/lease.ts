import { randomUUID } from 'node:crypto';
import type { Collection, Db } from 'mongodb';
import { isDuplicate } from './mongo-errors.js';

const LEASE_MS = 10_000;
const RENEW_AFTER_MS = 3_000;

/**
 * Who leads: one process holds the lease and renews it, another takes it when it runs out. It only saves work;
 * two leaders at once do no harm (see Sequencer).
 */
export class Lease {
  private readonly holder = randomUUID();
  private readonly leases: Collection<{ _id: string; holder: string; until: Date }>;
  private renewAt = 0;

  constructor(
    db: Db,
    private readonly name: string,
  ) {
    this.leases = db.collection('leases');
  }

  /** Whether this process leads, for the next seconds. */
  async hold(): Promise<boolean> {
    const now = Date.now();
    if (now < this.renewAt) return true;
    const mine = { holder: this.holder, until: new Date(now + LEASE_MS) };
    try {
      const taken = await this.leases.updateOne(
        { _id: this.name, $or: [{ holder: this.holder }, { until: { $lt: new Date(now) } }] },
        { $set: mine },
        { upsert: true },
      );
      if (taken.matchedCount + taken.upsertedCount === 0) return false;
      this.renewAt = now + RENEW_AFTER_MS;
      return true;
    } catch (error) {
      // The lease is there and somebody else's: the upsert wanted to make it a second time.
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** Lets another process lead at once. */
  async release(): Promise<void> {
    this.renewAt = 0;
    await this.leases.deleteOne({ _id: this.name, holder: this.holder }).catch(() => undefined);
  }
}
