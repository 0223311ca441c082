import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller, type Refusal, type Result } from '#libs/platform';
import { Views } from '#libs/ledger';
import { CorrectLot } from './correct-lot.command.js';
import { IssueFromLot } from './issue-from-lot.command.js';
import * as inputs from './lot-commands.graphql.js';
import { MaterialLotPayload } from './lot-commands.graphql.js';
import { MaterialLotType } from './lot.graphql.js';
import { lotKind } from './lot.js';
import { ReceiveLot } from './receive-lot.command.js';
import { ReturnToLot } from './return-to-lot.command.js';
import { UndoLotMovement } from './undo-lot-movement.command.js';
import { WasteOfLot } from './waste-of-lot.command.js';

const INPUT = { description: 'The command.' } as const;

/** What is done with lots. */
@Resolver(() => MaterialLotType)
export class LotCommandsResolver {
  constructor(
    private readonly views: Views,
    private readonly receive: ReceiveLot,
    private readonly correct: CorrectLot,
    private readonly issue: IssueFromLot,
    private readonly giveBack: ReturnToLot,
    private readonly waste: WasteOfLot,
    private readonly undo: UndoLotMovement,
  ) {}

  @Requires('lot:keep')
  @Mutation(() => inputs.ReceiveLotResult, { description: 'Receives material into the store.' })
  async receiveLot(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: inputs.ReceiveLotArguments,
  ): Promise<object> {
    return this.told(caller, await this.receive.execute(caller, input));
  }

  @Requires('lot:keep')
  @Mutation(() => inputs.CorrectLotResult, {
    description: 'Corrects what was said of a lot at its receipt; what was said before stays in the ledger.',
  })
  async correctLot(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: inputs.CorrectLotArguments,
  ): Promise<object> {
    return this.told(caller, await this.correct.execute(caller, input));
  }

  @Requires('lot:keep')
  @Mutation(() => inputs.IssueFromLotResult, {
    description:
      'Gives material of a lot to a member or a loom of the cooperative; never more than there is.',
  })
  async issueFromLot(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: inputs.IssueFromLotArguments,
  ): Promise<object> {
    return this.told(caller, await this.issue.execute(caller, input));
  }

  @Requires('lot:keep')
  @Mutation(() => inputs.ReturnToLotResult, { description: 'Takes material back into the store.' })
  async returnToLot(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: inputs.ReturnToLotArguments,
  ): Promise<object> {
    return this.told(caller, await this.giveBack.execute(caller, input));
  }

  @Requires('lot:keep')
  @Mutation(() => inputs.WasteOfLotResult, { description: 'Records that material was lost, and why.' })
  async wasteOfLot(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: inputs.WasteOfLotArguments,
  ): Promise<object> {
    return this.told(caller, await this.waste.execute(caller, input));
  }

  @Requires('lot:keep')
  @Mutation(() => inputs.UndoLotMovementResult, {
    description: 'Says that an issue, a return or a loss was a mistake, and puts back what it moved.',
  })
  async undoLotMovement(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: inputs.UndoLotMovementArguments,
  ): Promise<object> {
    return this.told(caller, await this.undo.execute(caller, input));
  }

  private told({ language }: Caller, lot: Result<string, Refusal>): Promise<object> {
    return answer(lot, language, MaterialLotPayload.name, async (id) => ({
      lot: MaterialLotType.of((await this.views.fresh(lotKind, id))!),
    }));
  }
}
