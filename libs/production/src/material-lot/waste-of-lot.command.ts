import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refuse, type Caller, type Refusal, type Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { placed } from '../faults.js';
import { holderOf, holderSchema } from './holder-input.js';
import { LotCommands } from './lot-commands.js';
import { WASTE_REASONS } from './lot.events.js';
import { holderMissing } from './movement.refusals.js';
import { wasteOfLot } from './moving.js';

const schema = z.object({
  lotId: z.string(),
  from: holderSchema.nullish(),
  massG: z.number(),
  reason: z.enum(WASTE_REASONS),
  note: z.string().nullish(),
});

/** The input of recording that material was lost. */
export type WasteOfLotInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Records that material of a lot was lost, in the store or with who holds it. */
@Injectable()
export class WasteOfLot {
  constructor(private readonly lots: LotCommands) {}

  /** Gives the id of the lot. */
  async execute(caller: Caller, input: WasteOfLotInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { massG, reason, note } = checked.value;
    const named = checked.value.from;
    const from = named ? holderOf(named) : undefined;
    if (named && from === undefined) return refuse(holderMissing({}, [placed('from', holderMissing())]));
    return this.lots.execute('wasteOfLot', caller, input, (lot) =>
      wasteOfLot(lot, { from, massG, reason, note }),
    );
  }
}
