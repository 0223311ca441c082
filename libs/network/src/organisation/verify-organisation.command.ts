import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { organisationKind } from './organisation.js';
import { verifyOrganisation } from './standing.js';
import { someWords, wishOf, type StandingEnvelope } from './standing-input.js';

const schema = z.object({
  organisationId: z.string(),
  document: z.string().trim().min(1).max(120),
  note: someWords.nullish(),
});

/** The input of verifying an organisation. */
export type VerifyOrganisationInput = z.input<typeof schema> & StandingEnvelope;

/** Records that an official has seen that an organisation is what it says. */
@Injectable()
export class VerifyOrganisation {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: VerifyOrganisationInput): Promise<Result<string, Refusal>> {
    const command = openCommand('verifyOrganisation', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { document, note } = checked.value;
    const id = readOpaqueId('organisation', checked.value.organisationId) ?? '';
    const done = await this.ledger.execute(command.value, async (read) =>
      verifyOrganisation(
        await read.one(organisationKind, id),
        { document, ...(note ? { note } : {}) },
        await wishOf(read, caller, command.value),
      ),
    );
    return answeredId(done);
  }
}
