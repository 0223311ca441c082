import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, readOpaqueId, refuse, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { isRugWithin } from '../rug/rug-filter.js';
import { rugUnknown } from '../rug/rug.refusals.js';
import { rugKind } from '../rug/rug.js';
import { lotKind } from './lot.js';
import { undoRugMaterials } from './rug-materials.js';

const schema = z.object({ rugId: z.string(), reason: z.string() });

/** The input of undoing what was said of a rug's materials. */
export type UndoRugMaterialsInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Says that what a rug is made from was recorded by mistake; all of it is back with who held it. */
@Injectable()
export class UndoRugMaterials {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: UndoRugMaterialsInput): Promise<Result<string, Refusal>> {
    const command = openCommand('undoRugMaterials', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, reason } = checked.value;
    const scope = scopeOf(caller);
    const done = await this.ledger.execute(command.value, async (read) => {
      const rug = await read.one(rugKind, readOpaqueId('rug', rugId) ?? '');
      if (!rug || !isRugWithin(scope, rug.state)) return refuse(rugUnknown());
      const lotIds = (rug.state.madeFrom?.parts ?? []).map(({ lotId }) => lotId);
      return undoRugMaterials(rug, reason, await read.many(lotKind, lotIds));
    });
    return answeredId(done);
  }
}
