import { commandClaim, idOf, kindOf, type Entry, type MongoEntryStore } from '#libs/ledger';
import type { Step } from './steps/step.js';

/** As many claims as one look at the ledger takes. */
const CLAIMS_A_LOOK = 100;

/** The ids inside the zone of what the scenario names by its own keys. */
export class KnownThings {
  private readonly ids = new Map<string, string>();

  constructor(private readonly entries: MongoEntryStore) {}

  /** The id of something that was made. */
  idOf(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`${key} is used before it is made`);
    return id;
  }

  /** Learns what an earlier run has done; gives the keys of those steps. */
  async recall(steps: readonly Step[], claimOf: (step: Step) => string): Promise<Set<string>> {
    const done = new Set<string>();
    for (let from = 0; from < steps.length; from += CLAIMS_A_LOOK) {
      const part = new Map(steps.slice(from, from + CLAIMS_A_LOOK).map((step) => [claimOf(step), step]));
      for (const entry of await this.entries.holding([...part.keys()])) {
        const step = part.get(commandClaim(entry.actor.account, entry.command.key))!;
        this.learn(step, entry);
        done.add(step.key);
      }
    }
    return done;
  }

  /** Learns what a step made from the entry that it wrote. */
  async look(step: Step, claim: string): Promise<void> {
    if (!step.makes) return;
    const [entry] = await this.entries.holding([claim]);
    if (!entry) throw new Error(`${step.key} left no entry`);
    this.learn(step, entry);
  }

  private learn({ makes, makesRugs = [] }: Step, { events }: Entry): void {
    if (makes) this.ids.set(makes, idOf(events[0]!.subject));
    const rugs = events.filter(({ subject, version }) => kindOf(subject) === 'rug' && version === 1);
    for (const [i, key] of makesRugs.entries()) {
      const rug = rugs.find(({ data }) => data['batchLine'] === i + 1);
      if (rug) this.ids.set(key, idOf(rug.subject));
    }
  }
}
