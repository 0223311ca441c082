import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  SETTINGS,
  invalidInput,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
  type Settings,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { seriesKind } from '#libs/documents';
import { glnSeriesId, readGln } from '../gs1/gln.js';
import { assignGln } from './amendment.js';
import { organisationKind } from './organisation.js';
import { glnProblems } from './registration.js';
import { outsideOffice } from './standing.js';
import { wishOf } from './standing-input.js';

const schema = z.object({ organisationId: z.string(), gln: z.string().trim().max(500).nullish() });

/** The input of assigning a GLN. */
export type AssignGlnInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Gives an organisation its Global Location Number: one of its own from GS1, or the next of the zone's series. */
@Injectable()
export class AssignGln {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: AssignGlnInput): Promise<Result<string, Refusal>> {
    const command = openCommand('assignGln', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { gs1Prefix: prefix } = this.settings;
    const written = checked.value.gln;
    const problems = written ? glnProblems(written, prefix) : [];
    if (problems.length > 0) return refuse(invalidInput(problems));
    const given = written ? readGln(written) : undefined;
    const id = readOpaqueId('organisation', checked.value.organisationId) ?? '';
    const done = await this.ledger.execute(command.value, async (read) => {
      const organisation = await read.one(organisationKind, id);
      const outside = organisation && outsideOffice(organisation, await wishOf(read, caller, command.value));
      if (outside) return refuse(outside);
      if (given !== undefined) return assignGln(organisation, { given });
      const series = await read.one(seriesKind, glnSeriesId(prefix));
      return assignGln(organisation, { prefix, series });
    });
    return answeredId(done);
  }
}
