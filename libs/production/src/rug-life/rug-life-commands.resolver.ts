import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller, type Refusal, type Result } from '#libs/platform';
import { Views } from '#libs/ledger';
import { RugType } from '../rug/rug.graphql.js';
import { rugKind } from '../rug/rug.js';
import { RemoveRugPhotoArguments } from '../rug-photo/rug-photo.graphql.js';
import { RemoveRugPhoto } from '../rug-photo/remove-rug-photo.command.js';
import { RecordFinishing } from './record-finishing.command.js';
import { ValueRug } from './value-rug.command.js';
import { SellRug } from './sell-rug.command.js';
import { ReturnRug } from './return-rug.command.js';
import { ReportRugLost } from './report-rug-lost.command.js';
import { ReportRugFound } from './report-rug-found.command.js';
import { WithdrawRug } from './withdraw-rug.command.js';
import {
  RecordFinishingArguments,
  RecordFinishingPayload,
  RecordFinishingResult,
  ReportRugFoundArguments,
  ReportRugLostArguments,
  ReturnRugArguments,
  RugPayload,
  RugResult,
  SellRugArguments,
  ValueRugArguments,
  WithdrawRugArguments,
} from './rug-life.graphql.js';

/** What is done with a rug between the loom and the buyer. */
@Resolver()
export class RugLifeCommandsResolver {
  constructor(
    private readonly views: Views,
    private readonly finishing: RecordFinishing,
    private readonly value: ValueRug,
    private readonly sell: SellRug,
    private readonly comeBack: ReturnRug,
    private readonly lost: ReportRugLost,
    private readonly found: ReportRugFound,
    private readonly withdraw: WithdrawRug,
    private readonly removing: RemoveRugPhoto,
  ) {}

  @Requires('rug:finish')
  @Mutation(() => RecordFinishingResult, {
    description:
      'Records a step of finishing of 1 to 200 rugs. A graded rug that is worked on later is inspected again.',
  })
  async recordFinishing(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RecordFinishingArguments,
  ): Promise<object> {
    const done = await this.finishing.execute(caller, input);
    return answer(done, caller.language, RecordFinishingPayload.name, async (ids) => {
      const shown = await this.views.many(rugKind, ids);
      return { rugs: ids.map((id) => RugType.of(shown.get(id)!)) };
    });
  }

  @Requires('rug:value')
  @Mutation(() => RugResult, {
    description: 'Records what a rug is worth; told to its cooperative and staff alone.',
  })
  async valueRug(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ValueRugArguments,
  ): Promise<object> {
    return this.answered(caller, await this.value.execute(caller, input));
  }

  @Requires('rug:sell')
  @Mutation(() => RugResult, {
    description: 'Records a sale at home or at an exhibition; what was sold there is never exported.',
  })
  async sellRug(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: SellRugArguments,
  ): Promise<object> {
    return this.answered(caller, await this.sell.execute(caller, input));
  }

  @Requires('rug:return')
  @Mutation(() => RugResult, {
    description: 'Records that a rug came back from its buyer; it is inspected again before it is sold anew.',
  })
  async returnRug(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ReturnRugArguments,
  ): Promise<object> {
    return this.answered(caller, await this.comeBack.execute(caller, input));
  }

  @Requires('rug:lose')
  @Mutation(() => RugResult, {
    description: 'Records that a rug is lost; it can be neither packed, booked nor sold until it is found.',
  })
  async reportRugLost(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ReportRugLostArguments,
  ): Promise<object> {
    return this.answered(caller, await this.lost.execute(caller, input));
  }

  @Requires('rug:lose')
  @Mutation(() => RugResult, { description: 'Records that a lost rug was found; it stands where it stood.' })
  async reportRugFound(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ReportRugFoundArguments,
  ): Promise<object> {
    return this.answered(caller, await this.found.execute(caller, input));
  }

  @Requires('rug:withdraw')
  @Mutation(() => RugResult, {
    description: 'Takes a rug out of trade for good; its code and its story stay.',
  })
  async withdrawRug(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: WithdrawRugArguments,
  ): Promise<object> {
    return this.answered(caller, await this.withdraw.execute(caller, input));
  }

  @Requires('rug:photograph')
  @Mutation(() => RugResult, {
    description:
      'Takes a photograph of a rug out; nobody is shown it any more. `POST /rugs/:id/photos` takes one in.',
  })
  async removeRugPhoto(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RemoveRugPhotoArguments,
  ): Promise<object> {
    return this.answered(caller, await this.removing.execute(caller, input));
  }

  private answered(caller: Caller, done: Result<string, Refusal>): Promise<object> {
    return answer(done, caller.language, RugPayload.name, async (id) => ({
      rug: RugType.of((await this.views.fresh(rugKind, id))!),
    }));
  }
}
