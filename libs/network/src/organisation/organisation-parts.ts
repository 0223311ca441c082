import { AmendOrganisation } from './amend-organisation.command.js';
import { AssignGln } from './assign-gln.command.js';
import { ChooseEmblem } from './choose-emblem.command.js';
import { OrganisationCommandsResolver } from './organisation-commands.resolver.js';
import { OrganisationEventResolver, StandingActResolver } from './organisation-event.resolver.js';
import { OrganisationHistory } from './organisation-history.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { RegisterOrganisation } from './register-organisation.command.js';
import { ReopenOrganisation } from './reopen-organisation.command.js';
import { SuspendOrganisation } from './suspend-organisation.command.js';
import { VerifyOrganisation } from './verify-organisation.command.js';
import { WithdrawVerification } from './withdraw-verification.command.js';

/** What the module of the network offers of organisations. */
export const ORGANISATION_COMMANDS = [
  ChooseEmblem,
  RegisterOrganisation,
  VerifyOrganisation,
  WithdrawVerification,
  SuspendOrganisation,
  ReopenOrganisation,
  AmendOrganisation,
  AssignGln,
];

/** What its door offers of them. */
export const ORGANISATION_DOOR = [
  OrganisationResolver,
  OrganisationCommandsResolver,
  OrganisationEventResolver,
  StandingActResolver,
  OrganisationHistory,
];
