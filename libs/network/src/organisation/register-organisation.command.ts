import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  SETTINGS,
  invalidInput,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
  type Settings,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId, type Reading } from '#libs/ledger';
import { seriesKind } from '#libs/documents';
import { glnSeriesId, readGln } from '../gs1/gln.js';
import { localText } from '../local-text.js';
import { ORGANISATION_KINDS, type OrganisationRegistered } from './organisation.events.js';
import { countyList, countyName } from './county-list.js';
import { organisationKind } from './organisation.js';
import { glnProblems, organisationProblems, registerOrganisation } from './registration.js';
import { bareNumber } from './register-numbers.js';

const number = z.string().trim().max(40).transform(bareNumber).nullish();

const schema = z.object({
  kind: z.enum(ORGANISATION_KINDS),
  name: localText,
  country: z.string().trim().toUpperCase().length(2),
  legalId: number,
  taxId: number,
  address: localText.nullish(),
  parentId: z.string().nullish(),
  gln: z.string().trim().max(500).nullish(),
  issueGln: z.boolean().nullish(),
  county: countyName.nullish(),
  counties: countyList.nullish(),
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
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Gives the id of the organisation. */
  async execute(caller: Caller, input: RegisterOrganisationInput): Promise<Result<string, Refusal>> {
    const command = openCommand('registerOrganisation', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { gln, issueGln } = checked.value;
    const { gs1Prefix: prefix } = this.settings;
    const organisation = withoutBlanks(checked.value);
    const problems = [...organisationProblems(organisation), ...(gln ? glnProblems(gln, prefix) : [])];
    if (problems.length > 0) return refuse(invalidInput(problems));
    const done = await this.ledger.execute(command.value, async (read) => {
      const { parentId } = organisation;
      const parent = parentId === undefined ? undefined : await read.one(organisationKind, parentId);
      const numbering = issueGln && !gln ? { numbering: await numberingOf(read, prefix) } : {};
      return registerOrganisation(this.ids.next(), organisation, { parent, ...numbering });
    });
    return answeredId(done);
  }
}

const numberingOf = async (read: Reading, prefix: string) => ({
  prefix,
  series: await read.one(seriesKind, glnSeriesId(prefix)),
});

/** What was left out is absent from the fact, not null. */
const withoutBlanks = (checked: z.output<typeof schema>): OrganisationRegistered => {
  const { kind, name, country, legalId, taxId, address, parentId, county, counties } = checked;
  const gln = checked.gln ? readGln(checked.gln) : undefined;
  return {
    kind,
    name,
    country,
    ...(legalId ? { legalId } : {}),
    ...(taxId ? { taxId } : {}),
    ...(address ? { address } : {}),
    ...(parentId ? { parentId: readOpaqueId('organisation', parentId) ?? '' } : {}),
    ...(gln === undefined ? {} : { gln, glnIssuer: 'GS1' }),
    ...(county ? { county } : {}),
    ...(counties && counties.length > 0 ? { counties } : {}),
  };
};
