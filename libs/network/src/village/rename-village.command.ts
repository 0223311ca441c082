import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  reachesVillage,
  readOpaqueId,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { localText } from '../local-text.js';
import { VILLAGE_CONFIDENCES } from './village.events.js';
import { renameVillage, villageKind } from './village.js';
import { villageUnknown } from './village.refusals.js';

const schema = z.object({
  villageId: z.string(),
  name: localText,
  confidence: z.enum(VILLAGE_CONFIDENCES),
});

/** The input of renaming a village. */
export type RenameVillageInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Gives a village another name, or confirms the one it has. */
@Injectable()
export class RenameVillage {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the village. */
  async execute(caller: Caller, input: RenameVillageInput): Promise<Result<string, Refusal>> {
    const command = openCommand('renameVillage', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { villageId, name, confidence } = checked.value;
    const done = await this.ledger.execute(command.value, async (read) => {
      const named = readOpaqueId('village', villageId) ?? '';
      const village = reachesVillage(scopeOf(caller), named) ? await read.one(villageKind, named) : undefined;
      return renameVillage(village, { name, confidence }, villageUnknown());
    });
    return answeredId(done);
  }
}
