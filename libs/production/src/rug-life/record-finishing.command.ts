import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { day } from '#libs/documents';
import { Clock, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, idOf, openCommand } from '#libs/ledger';
import { FINISHING_STEPS } from '../rug/rug.events.js';
import { rugKind } from '../rug/rug.js';
import { doerOf, type RugEnvelope } from './change-rug.js';
import { MAX_FINISHED_RUGS, finishRugs } from './rug-deeds.js';
import { noRugs, tooManyRugs } from './rug-life.refusals.js';

const schema = z.object({ rugIds: z.array(z.string()), step: z.enum(FINISHING_STEPS), on: day() });

/** The input of recording a step of finishing. */
export type RecordFinishingInput = z.input<typeof schema> & RugEnvelope;

/** Records that a step of finishing was done to rugs: rugs are washed and sheared many at a time. */
@Injectable()
export class RecordFinishing {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the ids of the rugs, in their order. */
  async execute(caller: Caller, input: RecordFinishingInput): Promise<Result<string[], Refusal>> {
    const command = openCommand('recordFinishing', caller, input, this.clock.now());
    if (!command.ok) return command;
    const count = input.rugIds.length;
    if (count === 0) return refuse(noRugs());
    if (count > MAX_FINISHED_RUGS) return refuse(tooManyRugs({ count, limit: MAX_FINISHED_RUGS }));
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const ids = checked.value.rugIds.map((id) => readOpaqueId('rug', id) ?? '');
    const doer = doerOf(caller, command.value);
    const done = await this.ledger.execute(command.value, async (read) => {
      const rugs = await read.many(rugKind, [...new Set(ids.filter((id) => id !== ''))]);
      return finishRugs(ids, rugs, checked.value, doer);
    });
    if (!done.ok) return done;
    return { ok: true, value: done.value.entry.events.map(({ subject }) => idOf(subject)) };
  }
}
