import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand } from '#libs/ledger';
import { day } from '#libs/documents';
import { changeRug, type RugEnvelope } from './change-rug.js';
import { findRug } from './rug-deeds.js';

const schema = z.object({ rugId: z.string(), on: day() });

/** The input of reporting a rug found. */
export type ReportRugFoundInput = z.input<typeof schema> & RugEnvelope;

/** Records that a lost rug was found; it stands where it stood. */
@Injectable()
export class ReportRugFound {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: ReportRugFoundInput): Promise<Result<string, Refusal>> {
    const command = openCommand('reportRugFound', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, ...said } = checked.value;
    return changeRug(this.ledger, caller, command.value, rugId, (rug, doer) => findRug(rug, said, doer));
  }
}
