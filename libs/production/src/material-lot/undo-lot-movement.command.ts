import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Caller, Refusal, Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { undoneUncharged } from '../pay/account/charged-issue.js';
import { LotCommands } from './lot-commands.js';
import { undoLotMovement } from './moving.js';

const schema = z.object({ lotId: z.string(), movement: z.number(), reason: z.string() });

/** The input of undoing a movement. */
export type UndoLotMovementInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Says that a movement was recorded by mistake, and puts back what it moved. */
@Injectable()
export class UndoLotMovement {
  constructor(private readonly lots: LotCommands) {}

  /** Gives the id of the lot. */
  async execute(caller: Caller, input: UndoLotMovementInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { movement, reason } = checked.value;
    return this.lots.execute('undoLotMovement', caller, input, (lot, read) =>
      undoneUncharged(read, lot, movement, undoLotMovement(lot, movement, reason)),
    );
  }
}
