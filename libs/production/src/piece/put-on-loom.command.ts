import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { line } from '#libs/documents';
import {
  Clock,
  Ids,
  dayInIran,
  humanCode,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { organisationKind } from '#libs/network';
import { CONSTRUCTIONS } from '../fabric/fabric.js';
import type { Raj } from '../fabric/knots.js';
import { isLoomWithin, loomKind } from '../loom/loom.js';
import { loomUnknown } from '../loom/loom.refusals.js';
import { innerPeople, readPeople } from './piece-reading.js';
import { putOnLoom, type NewPiece } from './put-on-loom.js';
import { WEAVERS } from './weavers.js';
import { weavingBounds } from './weaving-bounds.js';
import { answersSchema } from './weaving-questions.js';

const CODE_BYTES = 7;
const MAX_NOTE = 300;

const schema = z.object({
  loomId: z.string(),
  design: z.string(),
  construction: z.enum(CONSTRUCTIONS),
  lengthMm: z.number(),
  widthMm: z.number(),
  raj: z.object({ count: z.number(), lengthwise: z.number().nullish(), basisMm: z.number() }).nullish(),
  weaverIds: z.array(z.string()),
  startedOn: z.iso.date().nullish(),
  beside: z.boolean().nullish(),
  note: line(MAX_NOTE).nullish(),
  answers: answersSchema,
});

/** The input of putting a piece on a loom. */
export type PutOnLoomInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Puts a piece on a loom. */
@Injectable()
export class PutOnLoom {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the piece. */
  async execute(caller: Caller, input: PutOnLoomInput): Promise<Result<string, Refusal>> {
    const command = openCommand('putOnLoom', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { beside, answers, ...rest } = checked.value;
    const today = dayInIran(command.value.occurredAt);
    const piece = pieceOf(rest, today);
    const terms = { beside: beside ?? false, answers, bounds: weavingBounds(today), today };
    const done = await this.ledger.execute(command.value, async (read) => {
      const loom = await read.one(loomKind, piece.loomId);
      if (!loom || !isLoomWithin(scopeOf(caller), loom.state)) return refuse(loomUnknown());
      const [cooperative, people] = await Promise.all([
        read.one(organisationKind, loom.state.cooperativeId),
        readPeople(read, piece.weaverIds, WEAVERS.most),
      ]);
      const code = humanCode(this.ids.bytes(CODE_BYTES));
      return putOnLoom(code, piece, { cooperative, loom, people }, terms);
    });
    return answeredId(done);
  }
}

type Checked = Omit<z.output<typeof schema>, 'beside' | 'answers'>;

function pieceOf({ raj, note, loomId, weaverIds, startedOn, ...plan }: Checked, today: string): NewPiece {
  return {
    ...plan,
    loomId: readOpaqueId('loom', loomId) ?? '',
    weaverIds: innerPeople(weaverIds),
    startedOn: startedOn ?? today,
    ...(raj ? { raj: rajOf(raj) } : {}),
    ...(note ? { note } : {}),
  };
}

const rajOf = ({ count, lengthwise, basisMm }: NonNullable<Checked['raj']>): Raj => ({
  ...{ count, basisMm },
  ...(typeof lengthwise === 'number' ? { lengthwise } : {}),
});
