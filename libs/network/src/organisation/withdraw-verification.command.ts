import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { organisationKind } from './organisation.js';
import { withdrawVerification } from './standing.js';
import { someWords, wishOf, type StandingEnvelope } from './standing-input.js';

const schema = z.object({ organisationId: z.string(), reason: someWords });

/** The input of taking a verification back. */
export type WithdrawVerificationInput = z.input<typeof schema> & StandingEnvelope;

/** Takes the verification of an organisation back. */
@Injectable()
export class WithdrawVerification {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: WithdrawVerificationInput): Promise<Result<string, Refusal>> {
    const command = openCommand('withdrawVerification', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { reason } = checked.value;
    const id = readOpaqueId('organisation', checked.value.organisationId) ?? '';
    const done = await this.ledger.execute(command.value, async (read) =>
      withdrawVerification(
        await read.one(organisationKind, id),
        { reason },
        await wishOf(read, caller, command.value),
      ),
    );
    return answeredId(done);
  }
}
