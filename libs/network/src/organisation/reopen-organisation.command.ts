import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { organisationKind } from './organisation.js';
import { reopenOrganisation } from './standing.js';
import { someWords, wishOf, type StandingEnvelope } from './standing-input.js';

const schema = z.object({ organisationId: z.string(), note: someWords.nullish() });

/** The input of reopening an organisation. */
export type ReopenOrganisationInput = z.input<typeof schema> & StandingEnvelope;

/** Ends the suspension of an organisation. */
@Injectable()
export class ReopenOrganisation {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: ReopenOrganisationInput): Promise<Result<string, Refusal>> {
    const command = openCommand('reopenOrganisation', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { note } = checked.value;
    const id = readOpaqueId('organisation', checked.value.organisationId) ?? '';
    const done = await this.ledger.execute(command.value, async (read) =>
      reopenOrganisation(
        await read.one(organisationKind, id),
        note ? { note } : {},
        await wishOf(read, caller, command.value),
      ),
    );
    return answeredId(done);
  }
}
