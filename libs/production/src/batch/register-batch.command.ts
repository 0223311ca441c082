import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { line } from '#libs/documents';
import {
  Clock,
  Ids,
  SETTINGS,
  dayInIran,
  humanCode,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
  type Settings,
} from '#libs/platform';
import {
  Ledger,
  answeredId,
  checkInput,
  openCommand,
  type Command,
  type Decision,
  type Reading,
} from '#libs/ledger';
import { organisationKind, personKind, villageKind } from '#libs/network';
import { cooperativeFor } from '../cooperative/own-cooperative.js';
import { readLettered } from '../lettered-code.js';
import { loomKind } from '../loom/loom.js';
import { filledFromPiece, type Pieces } from '../piece/piece-of-rug.js';
import { PIECE_LETTER, pieceKind } from '../piece/piece.js';
import { MAX_BATCH_RUGS, registerBatch, type BatchIdentities, type NewBatch } from './batch.js';
import { batchEmpty, batchTooLarge } from './batch.refusals.js';
import type { BatchGround } from './rug-faults.js';
import { RUG_LIMITS } from './rug-limits.js';
import { rugLine, type RugLine } from './rug-line.js';

const CODE_BYTES = 7;
const MAX_NOTE = 300;

const schema = z.object({
  cooperativeId: z.string().nullish(),
  note: line(MAX_NOTE).nullish(),
  rugs: z.array(rugLine),
});

/** The input of registering a batch. */
export type RegisterBatchInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** The name under which a batch may be registered once, and what is said the second time. */
export interface BatchOrigin {
  readonly name: string;
  readonly taken: Refusal;
}

/** Registers a batch of rugs: one entry in which each rug gets its identity. */
@Injectable()
export class RegisterBatch {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Gives the id of the batch; `origin` is what it may be registered from only once. */
  async execute(
    caller: Caller,
    input: RegisterBatchInput,
    origin?: BatchOrigin,
  ): Promise<Result<string, Refusal>> {
    const opened = this.open(caller, input);
    if (!opened.ok) return opened;
    const { command, batch } = opened.value;
    const done = await this.ledger.execute(command, async (read) => {
      const decision = await this.decide(read, batch);
      if (!decision.ok || !origin) return decision;
      return ok({ ...decision.value, names: [...(decision.value.names ?? []), origin] });
    });
    return answeredId(done);
  }

  /** Why it would not be registered as things stand; undefined when it would. Nothing is written. */
  async whatIsWrong(caller: Caller, input: RegisterBatchInput): Promise<Refusal | undefined> {
    const opened = this.open(caller, input);
    if (!opened.ok) return opened.refusal;
    const decision = await this.ledger.rehearse((read) => this.decide(read, opened.value.batch));
    return decision.ok ? undefined : decision.refusal;
  }

  private open(
    caller: Caller,
    input: RegisterBatchInput,
  ): Result<{ command: Command; batch: NewBatch }, Refusal> {
    const command = openCommand('registerBatch', caller, input, this.clock.now());
    if (!command.ok) return command;
    // Before anything looks at each rug: how many there are bounds the work.
    const count = input.rugs.length;
    if (count > MAX_BATCH_RUGS) return refuse(batchTooLarge({ count, limit: MAX_BATCH_RUGS }));
    if (count === 0) return refuse(batchEmpty());
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const cooperativeId = cooperativeFor(caller, checked.value.cooperativeId);
    if (!cooperativeId.ok) return cooperativeId;
    const { note, rugs } = checked.value;
    const batch: NewBatch = {
      cooperativeId: cooperativeId.value,
      ...(note ? { note } : {}),
      rugs: rugs.map(withInnerIds),
      today: dayInIran(command.value.occurredAt),
    };
    return ok({ command: command.value, batch });
  }

  private async decide(read: Reading, batch: NewBatch): Promise<Result<Decision, Refusal>> {
    const pieces = await readPieces(read, batch.rugs);
    const whole = { ...batch, rugs: batch.rugs.map((rug) => filledFromPiece(rug, pieces)) };
    const ground = await readGround(read, whole, pieces);
    return registerBatch(whole, ground, this.identities(batch.rugs.length));
  }

  /** New codes; one that is taken already loses the race for its claim, and the decision is made again with others. */
  private identities(count: number): BatchIdentities {
    const codes = new Set<string>();
    while (codes.size < count + 1) codes.add(humanCode(this.ids.bytes(CODE_BYTES)));
    const [batch, ...rugs] = codes;
    return { batch: batch!, rugs, gs1Prefix: this.settings.gs1Prefix };
  }
}

/** What cannot be read as an id of its kind becomes the empty id, which nothing has. */
const inner = (kind: string, opaque: string): string => readOpaqueId(kind, opaque) ?? '';

const withInnerIds = (rug: RugLine): RugLine => ({
  ...rug,
  ...(rug.loomId ? { loomId: inner('loom', rug.loomId) } : {}),
  makerIds: rug.makerIds.map((id) => inner('person', id)),
  villageId: rug.villageId && inner('village', rug.villageId),
  ...(rug.pieceId ? { pieceId: innerPiece(rug.pieceId) } : {}),
  ...(rug.weaverDays
    ? {
        weaverDays: rug.weaverDays.map(({ personId, days }) => ({
          personId: inner('person', personId),
          days,
        })),
      }
    : {}),
});

/** A piece is named by its id, or in a sheet by its code. */
const innerPiece = (named: string): string =>
  readOpaqueId('piece', named) ?? readLettered(PIECE_LETTER, named) ?? '';

/** The pieces that rugs come from. */
const readPieces = (read: Reading, rugs: readonly RugLine[]): Promise<Pieces> =>
  read.many(pieceKind, [...new Set(rugs.flatMap(({ pieceId }) => pieceId || []))]);

/** Everything that the rugs name, in one round of reads. */
async function readGround(
  read: Reading,
  { cooperativeId, rugs }: NewBatch,
  pieces: Pieces,
): Promise<BatchGround> {
  const known = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '');
  const [cooperative, makers, looms, villages] = await Promise.all([
    read.one(organisationKind, cooperativeId),
    read.many(personKind, known(rugs.flatMap(({ makerIds }) => makerIds.slice(0, RUG_LIMITS.makers.most)))),
    read.many(loomKind, known(rugs.flatMap(({ loomId }) => loomId ?? []))),
    read.many(villageKind, known(rugs.map(({ villageId }) => villageId))),
  ]);
  return { cooperative, makers, looms, villages, pieces };
}
