import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller, type Refusal, type Result } from '#libs/platform';
import { Views } from '#libs/ledger';
import { AbandonPiece } from './abandon-piece.command.js';
import { ChangeWeavers } from './change-weavers.command.js';
import { CutOffPiece } from './cut-off-piece.command.js';
import {
  AbandonPieceArguments,
  AbandonPieceResult,
  ChangeWeaversArguments,
  ChangeWeaversResult,
  CutOffPieceArguments,
  CutOffPieceResult,
  PiecePayload,
  PutOnLoomArguments,
  PutOnLoomResult,
  RecordProgressArguments,
  RecordProgressResult,
  RecordWeaverDaysArguments,
  RecordWeaverDaysResult,
} from './piece-commands.graphql.js';
import { PieceType } from './piece.graphql.js';
import { pieceKind } from './piece.js';
import { PutOnLoom } from './put-on-loom.command.js';
import { RecordProgress } from './record-progress.command.js';
import { RecordWeaverDays } from './record-weaver-days.command.js';

const INPUT = { description: 'The command.' };

/** What is recorded of pieces on looms. */
@Resolver()
export class PieceCommandsResolver {
  constructor(
    private readonly views: Views,
    private readonly put: PutOnLoom,
    private readonly change: ChangeWeavers,
    private readonly progress: RecordProgress,
    private readonly days: RecordWeaverDays,
    private readonly cut: CutOffPiece,
    private readonly abandon: AbandonPiece,
  ) {}

  @Requires('piece:record')
  @Mutation(() => PutOnLoomResult, { description: 'Puts a piece on a loom that has room for it.' })
  async putOnLoom(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: PutOnLoomArguments,
  ): Promise<object> {
    return this.answered(await this.put.execute(caller, input), caller);
  }

  @Requires('piece:record')
  @Mutation(() => ChangeWeaversResult, { description: 'Says who weaves a piece from a day on.' })
  async changeWeavers(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: ChangeWeaversArguments,
  ): Promise<object> {
    return this.answered(await this.change.execute(caller, input), caller);
  }

  @Requires('piece:record')
  @Mutation(() => RecordProgressResult, {
    description: 'Records how far a piece is, in rows or as a length, and who wove on that day.',
  })
  async recordProgress(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: RecordProgressArguments,
  ): Promise<object> {
    return this.answered(await this.progress.execute(caller, input), caller);
  }

  @Requires('piece:record')
  @Mutation(() => RecordWeaverDaysResult, {
    description: 'Records who wove how many days at a piece within a range.',
  })
  async recordWeaverDays(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: RecordWeaverDaysArguments,
  ): Promise<object> {
    return this.answered(await this.days.execute(caller, input), caller);
  }

  @Requires('piece:record')
  @Mutation(() => CutOffPieceResult, {
    description: 'Cuts a piece off its loom; its rug is registered with `registerBatch`.',
  })
  async cutOffPiece(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: CutOffPieceArguments,
  ): Promise<object> {
    return this.answered(await this.cut.execute(caller, input), caller);
  }

  @Requires('piece:record')
  @Mutation(() => AbandonPieceResult, { description: 'Says that a piece is given up before it is a rug.' })
  async abandonPiece(
    @Asking() caller: Caller,
    @Args('input', INPUT) input: AbandonPieceArguments,
  ): Promise<object> {
    return this.answered(await this.abandon.execute(caller, input), caller);
  }

  private answered(done: Result<string, Refusal>, { language }: Caller): Promise<object> {
    return Promise.resolve(
      answer(done, language, PiecePayload.name, async (id) => ({
        piece: PieceType.of((await this.views.fresh(pieceKind, id))!),
      })),
    );
  }
}
