import { AsyncLocalStorage } from 'node:async_hooks';
import { encodeTime } from 'ulid';
import { Clock, Ids, SeededIds } from '#libs/platform';
import { seedOf } from './scenario/chance.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const TAIL_LENGTH = 16;

/** Ids of one step: from a seed of its own, so that no other step beside it and no restart before it changes them. */
export class StepIds extends Ids {
  private readonly tails: SeededIds;
  private readonly randomness: SeededIds;

  constructor(
    stepKey: string,
    private readonly recordedAt: string,
  ) {
    super();
    this.tails = new SeededIds(seedOf(`ids/${stepKey}`));
    this.randomness = new SeededIds(seedOf(`bytes/${stepKey}`));
  }

  /** A ULID of the time at which the step was recorded. */
  next(): string {
    const tail = [...this.tails.bytes(TAIL_LENGTH)].map((byte) => ALPHABET[byte & 31]).join('');
    return encodeTime(Date.parse(this.recordedAt), TIME_LENGTH) + tail;
  }

  bytes(count: number): Uint8Array {
    return this.randomness.bytes(count);
  }
}

interface Scope {
  readonly stepKey: string;
  readonly now: string;
  ids: StepIds;
  lostRaces: number;
}

const scopes = new AsyncLocalStorage<Scope>();

/** After so many lost races the ids themselves may be what is taken: then others are drawn. */
const RACES_WITH_THE_SAME_IDS = 5;

/** Runs the work of a step under its own clock, which stands at `recordedAt`, and with its own ids. */
export const withinStep = <T>(stepKey: string, recordedAt: string, work: () => Promise<T>): Promise<T> =>
  scopes.run({ stepKey, now: recordedAt, ids: new StepIds(stepKey, recordedAt), lostRaces: 0 }, work);

/** Begins the ids of the step anew: what is decided again after a lost race is decided with the same ids. */
export function afterLostRace(): void {
  const current = scope();
  current.lostRaces += 1;
  if (current.lostRaces <= RACES_WITH_THE_SAME_IDS) current.ids = new StepIds(current.stepKey, current.now);
}

const scope = (): Scope => {
  const current = scopes.getStore();
  if (!current) throw new Error('the seed does nothing outside of its steps');
  return current;
};

/** The clock of the step that asks. */
export class StepClock extends Clock {
  now(): string {
    return scope().now;
  }
}

/** The ids of the step that asks. */
export class IdsOfSteps extends Ids {
  next(): string {
    return scope().ids.next();
  }

  bytes(count: number): Uint8Array {
    return scope().ids.bytes(count);
  }
}

/** What is random in entries. A step writes one, so it has one id and one salt: however often it was decided and whatever else was drawn. */
export class IdsOfEntries extends Ids {
  next(): string {
    return this.ids().next();
  }

  bytes(count: number): Uint8Array {
    return this.ids().bytes(count);
  }

  private ids(): StepIds {
    const { stepKey, now } = scope();
    return new StepIds(`entry/${stepKey}`, now);
  }
}
