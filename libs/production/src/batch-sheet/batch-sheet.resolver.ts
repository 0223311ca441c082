import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller } from '#libs/platform';
import { Views } from '#libs/ledger';
import { BatchType } from '../batch/batch.graphql.js';
import { batchKind } from '../batch/batch.js';
import { RegisterSheetArguments, RegisterSheetPayload, RegisterSheetResult } from './batch-sheet.graphql.js';
import { RegisterSheet } from './register-sheet.command.js';

@Resolver()
export class BatchSheetResolver {
  constructor(
    private readonly views: Views,
    private readonly register: RegisterSheet,
  ) {}

  @Requires('batch:register')
  @Mutation(() => RegisterSheetResult, {
    description:
      'Registers the rugs of a spreadsheet exactly as its preview (POST /batch-sheet) showed them: all of them or none, and each sheet once.',
  })
  async registerSheet(
    @Asking() caller: Caller,
    @Args('input', { description: 'Which sheet.' }) input: RegisterSheetArguments,
  ): Promise<object> {
    const done = await this.register.execute(caller, input);
    return answer(done, caller.language, RegisterSheetPayload.name, async ({ batchId, wasRegistered }) => ({
      batch: BatchType.of((await this.views.fresh(batchKind, batchId))!),
      wasRegistered,
    }));
  }
}
