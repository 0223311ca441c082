import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Ids,
  SETTINGS,
  dayInIran,
  humanCode,
  ok,
  type Caller,
  type Refusal,
  type Result,
  type Settings,
} from '#libs/platform';
import {
  Ledger,
  MongoEntryStore,
  answeredId,
  evolveView,
  nameClaim,
  openCommand,
  type Answer,
  type Command,
  type Decision,
  type Reading,
  type View,
} from '#libs/ledger';
import type { Woven } from '../plausibility/woven.js';
import { readBatch, readWhole, type BatchInput } from './batch-input.js';
import { batchKind, registerBatch, type BatchIdentities, type BatchState, type NewBatch } from './batch.js';
import { sameRugAtOnce } from './batch.refusals.js';
import { RugsBeside } from './rugs-beside.js';
import { wovenIn } from './same-rug.js';

const CODE_BYTES = 7;
const SAME_AT_ONCE = sameRugAtOnce().code;

/** The input of registering a batch. */
export type RegisterBatchInput = BatchInput & { commandKey: string; occurredAt?: string | null };

/** The name under which a batch may be registered once, and what is said the second time. */
export interface BatchOrigin {
  readonly name: string;
  readonly taken: Refusal;
}

/** Registers a batch of rugs: one entry in which each rug gets its identity. */
@Injectable()
export class RegisterBatch {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly beside: RugsBeside,
    private readonly entries: MongoEntryStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Gives the id of the batch; `origin` is what it may be registered from only once. */
  async execute(
    caller: Caller,
    input: RegisterBatchInput,
    origin?: BatchOrigin,
  ): Promise<Result<string, Refusal>> {
    return answeredId(await this.carryOut(caller, input, origin));
  }

  /** Gives the batch as its entry made it: nothing ever happens to a batch again, so it need not be read to be shown. */
  async show(caller: Caller, input: RegisterBatchInput): Promise<Result<View<BatchState>, Refusal>> {
    const done = await this.carryOut(caller, input);
    if (!done.ok) return done;
    const { entry } = done.value;
    return ok(evolveView(batchKind, undefined, entry.events[0]!, entry));
  }

  private async carryOut(
    caller: Caller,
    input: RegisterBatchInput,
    origin?: BatchOrigin,
  ): Promise<Result<Answer, Refusal>> {
    const opened = this.open(caller, input);
    if (!opened.ok) return opened;
    const { command, batch } = opened.value;
    const wanted: string[] = [];
    const register = (alsoBeside: readonly Woven[]) =>
      this.ledger.execute(command, async (read) => {
        const decision = await this.decide(read, batch, alsoBeside);
        if (!decision.ok) return decision;
        const names = [...(decision.value.names ?? []), ...(origin ? [origin] : [])];
        wanted.splice(0, wanted.length, ...names.map(({ name }) => nameClaim(name)));
        return ok({ ...decision.value, names });
      });
    const done = await register([]);
    if (done.ok || done.refusal.code !== SAME_AT_ONCE) return done;
    // Another process was faster with the same rugs, and its views may be behind yet: the ledger itself tells of them.
    return register(wovenIn(await this.entries.holding(wanted)));
  }

  private open(
    caller: Caller,
    input: RegisterBatchInput,
  ): Result<{ command: Command; batch: NewBatch }, Refusal> {
    const command = openCommand('registerBatch', caller, input, this.clock.now());
    if (!command.ok) return command;
    const batch = readBatch(caller, input, dayInIran(command.value.occurredAt));
    return batch.ok ? ok({ command: command.value, batch: batch.value }) : batch;
  }

  private async decide(
    read: Reading,
    batch: NewBatch,
    alsoBeside: readonly Woven[],
  ): Promise<Result<Decision, Refusal>> {
    const whole = await readWhole(read, this.beside, batch, alsoBeside);
    return registerBatch(whole.batch, whole.ground, this.identities(batch.rugs.length));
  }

  /** New codes; one that is taken already loses the race for its claim, and the decision is made again with others. */
  private identities(count: number): BatchIdentities {
    const codes = new Set<string>();
    while (codes.size < count + 1) {
      const missing = count + 1 - codes.size;
      const bytes = this.ids.bytes(CODE_BYTES * missing);
      for (let i = 0; i < missing; i++)
        codes.add(humanCode(bytes.subarray(i * CODE_BYTES, (i + 1) * CODE_BYTES)));
    }
    const [batch, ...rugs] = codes;
    return { batch: batch!, rugs, gs1Prefix: this.settings.gs1Prefix };
  }
}
