import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  dayInIran,
  readOpaqueId,
  refuse,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, idOf, kindOf, openCommand, type Reading } from '#libs/ledger';
import { personKind } from '#libs/network';
import { placed } from '../faults.js';
import { isRugWithin } from '../rug/rug-filter.js';
import { rugUnknown } from '../rug/rug.refusals.js';
import { rugKind, type RugState } from '../rug/rug.js';
import { holderOf, holderSchema } from './holder-input.js';
import { lotKind } from './lot.js';
import { holderMissing } from './movement.refusals.js';
import { MOST_TAKINGS, recordRugMaterials, type RugMaterialsGround, type Taking } from './rug-materials.js';
import { takingsEmpty, takingsTooMany } from './rug-materials.refusals.js';
import { yieldBounds } from './yield-bounds.js';

const schema = z.object({
  rugId: z.string(),
  takings: z.array(z.object({ lotId: z.string(), from: holderSchema, massG: z.number() })),
  explanation: z.string().nullish(),
});

/** The input of saying what a rug is made from. */
export type RecordRugMaterialsInput = z.input<typeof schema> & {
  commandKey: string;
  occurredAt?: string | null;
};

/** Says what a rug is made from, and takes it out of what its makers and its loom hold. */
@Injectable()
export class RecordRugMaterials {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the rug. */
  async execute(caller: Caller, input: RecordRugMaterialsInput): Promise<Result<string, Refusal>> {
    const command = openCommand('recordRugMaterials', caller, input, this.clock.now());
    if (!command.ok) return command;
    const count = input.takings.length;
    if (count === 0) return refuse(takingsEmpty());
    if (count > MOST_TAKINGS) return refuse(takingsTooMany({ count, limit: MOST_TAKINGS }));
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { rugId, takings: named, explanation } = checked.value;
    const takings = named.map(({ lotId, from, massG }) => ({
      lotId: readOpaqueId('lot', lotId) ?? '',
      from: holderOf(from),
      massG,
    }));
    const unheld = takings.findIndex(({ from }) => from === undefined);
    if (unheld >= 0) return refuse(holderMissing({}, [placed(`takings.${unheld}.from`, holderMissing())]));
    const held = takings as Taking[];
    const scope = scopeOf(caller);
    const today = dayInIran(command.value.occurredAt);
    const done = await this.ledger.execute(command.value, async (read) => {
      const rug = await read.one(rugKind, readOpaqueId('rug', rugId) ?? '');
      if (!rug || !isRugWithin(scope, rug.state)) return refuse(rugUnknown());
      return recordRugMaterials(
        rug,
        { takings: held, explanation },
        await groundOf(read, rug.state, held, today),
      );
    });
    return answeredId(done);
  }
}

/** The lots, and who the people are that the rug and its takings name. */
async function groundOf(
  read: Reading,
  { makerIds }: RugState,
  takings: readonly Taking[],
  today: string,
): Promise<RugMaterialsGround> {
  const holders = takings.map(({ from }) => from).filter((from) => kindOf(from) === 'person');
  const named = [...makerIds, ...holders.map(idOf)].filter((id) => id !== '');
  const [lots, people] = await Promise.all([
    read.many(
      lotKind,
      takings.map(({ lotId }) => lotId).filter((id) => id !== ''),
    ),
    read.many(personKind, named),
  ]);
  const recordOf = new Map([...people].map(([id, { state }]) => [id, state.mergedInto ?? id]));
  return { lots, recordOf, bounds: yieldBounds(today), day: today };
}
