import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller, type Refusal, type Result } from '#libs/platform';
import { Views } from '#libs/ledger';
import { AmendOrganisation } from './amend-organisation.command.js';
import { AssignGln } from './assign-gln.command.js';
import { RegisterOrganisation } from './register-organisation.command.js';
import { ReopenOrganisation } from './reopen-organisation.command.js';
import { SuspendOrganisation } from './suspend-organisation.command.js';
import { VerifyOrganisation } from './verify-organisation.command.js';
import { WithdrawVerification } from './withdraw-verification.command.js';
import { organisationKind } from './organisation.js';
import { OrganisationType } from './organisation.graphql.js';
import {
  RegisterOrganisationArguments,
  RegisterOrganisationResult,
  VerifyOrganisationArguments,
  VerifyOrganisationResult,
  WithdrawVerificationArguments,
  WithdrawVerificationResult,
  SuspendOrganisationArguments,
  SuspendOrganisationResult,
  ReopenOrganisationArguments,
  ReopenOrganisationResult,
  AmendOrganisationArguments,
  AmendOrganisationResult,
  AssignGlnArguments,
  AssignGlnResult,
  OrganisationPayload,
} from './organisation-commands.graphql.js';

/** What staff do with the zone's register of organisations. */
@Resolver(() => OrganisationType)
export class OrganisationCommandsResolver {
  constructor(
    private readonly views: Views,
    private readonly register: RegisterOrganisation,
    private readonly verify: VerifyOrganisation,
    private readonly withdraw: WithdrawVerification,
    private readonly suspend: SuspendOrganisation,
    private readonly reopen: ReopenOrganisation,
    private readonly amend: AmendOrganisation,
    private readonly number: AssignGln,
  ) {}

  @Requires('organisation:register')
  @Mutation(() => RegisterOrganisationResult, { description: 'Registers an organisation.' })
  async registerOrganisation(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RegisterOrganisationArguments,
  ): Promise<object> {
    return this.told(await this.register.execute(caller, input), caller);
  }

  @Requires('organisation:verify')
  @Mutation(() => VerifyOrganisationResult, {
    description: 'Records that you have seen that an organisation is what it says.',
  })
  async verifyOrganisation(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: VerifyOrganisationArguments,
  ): Promise<object> {
    return this.told(await this.verify.execute(caller, input), caller);
  }

  @Requires('organisation:verify')
  @Mutation(() => WithdrawVerificationResult, {
    description: 'Takes the verification of an organisation back.',
  })
  async withdrawVerification(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: WithdrawVerificationArguments,
  ): Promise<object> {
    return this.told(await this.withdraw.execute(caller, input), caller);
  }

  @Requires('organisation:suspend')
  @Mutation(() => SuspendOrganisationResult, {
    description: 'Stops an organisation: its accounts may read and do nothing.',
  })
  async suspendOrganisation(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: SuspendOrganisationArguments,
  ): Promise<object> {
    return this.told(await this.suspend.execute(caller, input), caller);
  }

  @Requires('organisation:suspend')
  @Mutation(() => ReopenOrganisationResult, {
    description: 'Ends the suspension of an organisation; it stands as before.',
  })
  async reopenOrganisation(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ReopenOrganisationArguments,
  ): Promise<object> {
    return this.told(await this.reopen.execute(caller, input), caller);
  }

  @Requires('organisation:amend')
  @Mutation(() => AmendOrganisationResult, {
    description: 'Corrects what is said of an organisation; kind and country never change.',
  })
  async amendOrganisation(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: AmendOrganisationArguments,
  ): Promise<object> {
    return this.told(await this.amend.execute(caller, input), caller);
  }

  @Requires('organisation:amend')
  @Mutation(() => AssignGlnResult, { description: 'Gives an organisation its Global Location Number, once.' })
  async assignGln(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: AssignGlnArguments,
  ): Promise<object> {
    return this.told(await this.number.execute(caller, input), caller);
  }

  private told(done: Result<string, Refusal>, { language }: Caller): Promise<object> {
    return answer(done, language, OrganisationPayload.name, async (id) => ({
      organisation: OrganisationType.of((await this.views.fresh(organisationKind, id))!),
    }));
  }
}
