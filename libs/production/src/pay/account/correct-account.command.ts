import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  invalidInput,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { cooperativeFor } from '../../cooperative/own-cooperative.js';
import { MOST_NOTE, problemsOfNote, readMovement, saidMoney } from '../money/read-money.js';
import { recordMoney } from './account.js';
import { readAccount } from './account-owner.js';
import { reasonMissing } from './account.refusals.js';

/** In whose favour a correction is: she is owed more than the account says, or less. */
export const CORRECTION_SIDES = ['OWED_MORE', 'OWED_LESS'] as const;

const schema = z.object({
  cooperativeId: z.string().nullish(),
  personId: z.string(),
  side: z.enum(CORRECTION_SIDES),
  money: saidMoney,
  on: z.iso.date().nullish(),
  reason: z.string().trim().max(MOST_NOTE),
  correctsLine: z.int().min(1).nullish(),
});

/** The input of a correction. */
export type CorrectAccountInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Corrects an account: what was wrong stays, and what makes it right stands beside it with its reason. */
@Injectable()
export class CorrectAccount {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of her account. */
  async execute(caller: Caller, input: CorrectAccountInput): Promise<Result<string, Refusal>> {
    const command = openCommand('correctPayAccount', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { cooperativeId, side, reason, correctsLine, ...said } = checked.value;
    const cooperative = cooperativeFor(caller, cooperativeId);
    if (!cooperative.ok) return cooperative;
    const problems = reason === '' ? [reasonMissing('reason')] : problemsOfNote(reason, 'reason');
    if (problems.length > 0) return refuse(invalidInput(problems));
    const movement = readMovement(said, command.value.occurredAt);
    if (!movement.ok) return movement;
    const { rials, on } = movement.value;
    const data = {
      rials: side === 'OWED_MORE' ? rials : 0 - rials,
      on,
      reason,
      ...(correctsLine ? { corrects: correctsLine } : {}),
    };
    const personId = readOpaqueId('person', said.personId) ?? '';
    const done = await this.ledger.execute(command.value, async (read) => {
      const of = await readAccount(read, this.ids, cooperative.value, personId);
      return of.ok ? recordMoney(of.value, { type: 'AccountCorrected', data }) : of;
    });
    return answeredId(done);
  }
}
