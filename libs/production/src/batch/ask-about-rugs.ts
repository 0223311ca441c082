import { Injectable } from '@nestjs/common';
import { Clock, dayInIran, ok, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger } from '#libs/ledger';
import { isAnswered } from '../plausibility/answers.js';
import type { Question } from '../plausibility/judge.js';
import { examined } from './batch.js';
import { readBatch, readWhole, type BatchInput } from './batch-input.js';
import { RugsBeside } from './rugs-beside.js';

/** A question about one line of a batch. */
export interface LineQuestion {
  /** Counted from 0, as in the input. */
  readonly line: number;
  readonly question: Question;
  readonly isAnswered: boolean;
}

/** Asks about rugs as registering them would, and registers nothing. */
@Injectable()
export class AskAboutRugs {
  constructor(
    private readonly ledger: Ledger,
    private readonly beside: RugsBeside,
    private readonly clock: Clock,
  ) {}

  /** What is odd, line by line; refuses what is wrong just as registering does. */
  async ask(caller: Caller, input: BatchInput): Promise<Result<LineQuestion[], Refusal>> {
    const batch = readBatch(caller, input, dayInIran(this.clock.now()));
    if (!batch.ok) return batch;
    const found = await this.ledger.rehearse(async (read) => {
      const whole = await readWhole(read, this.beside, batch.value);
      return examined(whole.batch, whole.ground);
    });
    if (!found.ok) return found;
    return ok(
      found.value.flatMap(({ questions }, line) =>
        questions.map((question) => ({
          line,
          question,
          isAnswered: isAnswered(question, batch.value.rugs[line]!.answers),
        })),
      ),
    );
  }
}
