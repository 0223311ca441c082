import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { checkInput } from '#libs/ledger';
import { organisationKind } from '#libs/network';
import { LotCommands } from './lot-commands.js';
import { lotSaidSchema } from './receive-lot.command.js';
import { correctLot } from './receiving.js';

const schema = lotSaidSchema.extend({ lotId: z.string(), massG: z.number().nullish(), reason: z.string() });

/** The input of correcting a lot. */
export type CorrectLotInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Corrects what was said of a lot at its receipt; what was said before stays in the ledger. */
@Injectable()
export class CorrectLot {
  constructor(private readonly lots: LotCommands) {}

  /** Gives the id of the lot. */
  async execute(caller: Caller, input: CorrectLotInput): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { supplierId: named, ...said } = checked.value;
    const supplierId = named ? (readOpaqueId('organisation', named) ?? 'none') : undefined;
    return this.lots.execute('correctLot', caller, input, async (lot, read) => {
      const supplier = supplierId === undefined ? undefined : await read.one(organisationKind, supplierId);
      return correctLot(lot, { ...said, supplierId }, supplier);
    });
  }
}
