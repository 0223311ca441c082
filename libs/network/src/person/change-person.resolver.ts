import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller, type Refusal, type Result } from '#libs/platform';
import { Views } from '#libs/ledger';
import { AmendPerson } from './amend-person.command.js';
import {
  AmendPersonArguments,
  AmendPersonResult,
  GiveConsentArguments,
  GiveConsentResult,
  JoinCooperativeArguments,
  JoinCooperativeResult,
  LeaveCooperativeArguments,
  LeaveCooperativeResult,
  SetPersonKindsArguments,
  SetPersonKindsResult,
  WithdrawConsentArguments,
  WithdrawConsentResult,
} from './change-person.graphql.js';
import { PersonPayload } from './enrol-person.graphql.js';
import { JoinCooperative } from './join-cooperative.command.js';
import { LeaveCooperative } from './leave-cooperative.command.js';
import { PersonType } from './person.graphql.js';
import { personKind } from './person.js';
import { SayConsent } from './say-consent.command.js';
import { SetPersonKinds } from './set-person-kinds.command.js';

const command = { description: 'The command.' };

/** What happens to people after they were enrolled. */
@Resolver()
export class ChangePersonResolver {
  constructor(
    private readonly views: Views,
    private readonly amend: AmendPerson,
    private readonly consent: SayConsent,
    private readonly join: JoinCooperative,
    private readonly leave: LeaveCooperative,
    private readonly kinds: SetPersonKinds,
  ) {}

  @Requires('person:amend')
  @Mutation(() => AmendPersonResult, {
    description:
      'Corrects her names, phone, bank account or village. The ledger is told that it changed, not what.',
  })
  async amendPerson(
    @Asking() caller: Caller,
    @Args('input', command) input: AmendPersonArguments,
  ): Promise<object> {
    return this.shown(await this.amend.execute(caller, input), caller);
  }

  @Requires('person:consent')
  @Mutation(() => GiveConsentResult, {
    description:
      'She agrees to be named in public, e.g. on passports; said by herself or by who keeps her record.',
  })
  async giveConsent(
    @Asking() caller: Caller,
    @Args('input', command) input: GiveConsentArguments,
  ): Promise<object> {
    return this.shown(await this.consent.give(caller, input), caller);
  }

  @Requires('person:consent')
  @Mutation(() => WithdrawConsentResult, {
    description:
      'She agrees no more to be named in public: new passports and pages do not name her. Papers made before stand.',
  })
  async withdrawConsent(
    @Asking() caller: Caller,
    @Args('input', command) input: WithdrawConsentArguments,
  ): Promise<object> {
    return this.shown(await this.consent.withdraw(caller, input), caller);
  }

  @Requires('person:amend')
  @Mutation(() => JoinCooperativeResult, {
    description: 'Makes a person a member of a cooperative; a clerk takes people into her own.',
  })
  async joinCooperative(
    @Asking() caller: Caller,
    @Args('input', command) input: JoinCooperativeArguments,
  ): Promise<object> {
    return this.shown(await this.join.execute(caller, input), caller);
  }

  @Requires('person:amend')
  @Mutation(() => LeaveCooperativeResult, {
    description: 'Ends her membership of the cooperative she belongs to.',
  })
  async leaveCooperative(
    @Asking() caller: Caller,
    @Args('input', command) input: LeaveCooperativeArguments,
  ): Promise<object> {
    return this.shown(await this.leave.execute(caller, input), caller);
  }

  @Requires('person:amend')
  @Mutation(() => SetPersonKindsResult, { description: 'Sets what a person is to the trade.' })
  async setPersonKinds(
    @Asking() caller: Caller,
    @Args('input', command) input: SetPersonKindsArguments,
  ): Promise<object> {
    return this.shown(await this.kinds.execute(caller, input), caller);
  }

  private shown(person: Result<string, Refusal>, caller: Caller): Promise<object> {
    return answer(person, caller.language, PersonPayload.name, async (id) => ({
      person: PersonType.of((await this.views.fresh(personKind, id))!),
    }));
  }
}
