import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Ids, invalidInput, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { localText } from '../local-text.js';
import { ORGANISATION_KINDS, type OrganisationRegistered } from './organisation.events.js';
import { organisationProblems, registerOrganisation } from './organisation.js';
import { bareNumber } from './register-numbers.js';

const number = z.string().trim().max(40).transform(bareNumber).nullish();

const schema = z.object({
  kind: z.enum(ORGANISATION_KINDS),
  name: localText,
  country: z.string().trim().toUpperCase().length(2),
  legalId: number,
  taxId: number,
  address: localText.nullish(),
});

/** The input of registering an organisation. */
export type RegisterOrganisationInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Registers an organisation in the zone. */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: RegisterOrganisationInput): Promise<Result<string, Refusal>> {
    const command = openCommand('registerOrganisation', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const organisation = withoutBlanks(checked.value);
    const problems = organisationProblems(organisation);
    if (problems.length > 0) return refuse(invalidInput(problems));
    const done = await this.ledger.execute(command.value, async () =>
      registerOrganisation(this.ids.next(), organisation),
    );
    return answeredId(done);
  }
}

/** What was left out is absent from the fact, not null. */
const withoutBlanks = (checked: z.output<typeof schema>): OrganisationRegistered => {
  const { kind, name, country, legalId, taxId, address } = checked;
  return {
    kind,
    name,
    country,
    ...(legalId ? { legalId } : {}),
    ...(taxId ? { taxId } : {}),
    ...(address ? { address } : {}),
  };
};
