import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { localText } from '../local-text.js';
import { amendOrganisation } from './amendment.js';
import type { OrganisationAmended } from './organisation.events.js';
import { countyList, countyName } from './county-list.js';
import { organisationKind } from './organisation.js';
import { bareNumber } from './register-numbers.js';
import { outsideOffice } from './standing.js';
import { wishOf } from './standing-input.js';

const number = z.string().trim().max(40).transform(bareNumber).nullish();

const schema = z.object({
  organisationId: z.string(),
  name: localText.nullish(),
  address: localText.nullish(),
  legalId: number,
  taxId: number,
  county: countyName.nullish(),
  counties: countyList.nullish(),
});

/** The input of amending an organisation. */
export type AmendOrganisationInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Corrects what is said of an organisation; its kind and its country never change. */
@Injectable()
export class AmendOrganisation {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: AmendOrganisationInput): Promise<Result<string, Refusal>> {
    const command = openCommand('amendOrganisation', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const id = readOpaqueId('organisation', checked.value.organisationId) ?? '';
    const wanted = withoutBlanks(checked.value);
    const done = await this.ledger.execute(command.value, async (read) => {
      const organisation = await read.one(organisationKind, id);
      const wish = await wishOf(read, caller, command.value);
      const outside = organisation && outsideOffice(organisation, wish, wanted.counties !== undefined);
      return outside ? refuse(outside) : amendOrganisation(organisation, wanted);
    });
    return answeredId(done);
  }
}

/** What was left out stays as it is; an empty list of counties means the whole zone. */
const withoutBlanks = (checked: z.output<typeof schema>): OrganisationAmended => {
  const { name, address, legalId, taxId, county, counties } = checked;
  return {
    ...(name ? { name } : {}),
    ...(address ? { address } : {}),
    ...(legalId ? { legalId } : {}),
    ...(taxId ? { taxId } : {}),
    ...(county ? { county } : {}),
    ...(counties ? { counties } : {}),
  };
};
