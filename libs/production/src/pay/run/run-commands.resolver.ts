import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller, type Refusal, type Result } from '#libs/platform';
import { Views } from '#libs/ledger';
import { ApproveRun } from './approve-run.command.js';
import { CancelRun } from './cancel-run.command.js';
import { MarkPayments } from './mark-payments.command.js';
import { ProposeRun } from './propose-run.command.js';
import {
  ApprovePayRunArguments,
  ApprovePayRunResult,
  CancelPayRunArguments,
  CancelPayRunResult,
  MarkPaymentsArguments,
  MarkPaymentsResult,
  PayRunPayload,
  PayRunType,
  ProposePayRunArguments,
  ProposePayRunResult,
} from './run.graphql.js';
import { payRunKind } from './run.js';

/** The commands of payment runs. */
@Resolver(() => PayRunType)
export class PayRunCommandsResolver {
  constructor(
    private readonly views: Views,
    private readonly propose: ProposeRun,
    private readonly approve: ApproveRun,
    private readonly cancel: CancelRun,
    private readonly mark: MarkPayments,
  ) {}

  @Requires('pay:run')
  @Mutation(() => ProposePayRunResult, {
    description: 'Puts together whom to pay. What a woman is owed is in one run at a time.',
  })
  async proposePayRun(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ProposePayRunArguments,
  ): Promise<object> {
    return this.answered(caller, await this.propose.execute(caller, input));
  }

  @Requires('pay:run')
  @Mutation(() => ApprovePayRunResult, {
    description: 'Approves a run; better by somebody else than who proposed it, and it shows whether it was.',
  })
  async approvePayRun(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ApprovePayRunArguments,
  ): Promise<object> {
    return this.answered(caller, await this.approve.execute(caller, input));
  }

  @Requires('pay:run')
  @Mutation(() => CancelPayRunResult, { description: 'Calls off a run of which nobody was paid.' })
  async cancelPayRun(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: CancelPayRunArguments,
  ): Promise<object> {
    return this.answered(caller, await this.cancel.execute(caller, input));
  }

  @Requires('pay:run')
  @Mutation(() => MarkPaymentsResult, {
    description: 'Records what became of payments of a run: made, not made, or come back.',
  })
  async markPayments(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: MarkPaymentsArguments,
  ): Promise<object> {
    return this.answered(caller, await this.mark.execute(caller, input));
  }

  private answered(caller: Caller, done: Result<string, Refusal>): Promise<object> {
    return answer(done, caller.language, PayRunPayload.name, async (id) => ({
      run: PayRunType.of((await this.views.fresh(payRunKind, id))!, caller.language),
    }));
  }
}
