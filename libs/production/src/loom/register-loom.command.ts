import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Ids, humanCode, readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { organisationKind, villageKind } from '#libs/network';
import { cooperativeFor } from '../cooperative/own-cooperative.js';
import { LOOM_KINDS } from './loom.events.js';
import { registerLoom } from './loom.js';

const CODE_BYTES = 7;

const schema = z.object({
  cooperativeId: z.string().nullish(),
  villageId: z.string(),
  kind: z.enum(LOOM_KINDS),
  widthMm: z.number(),
});

/** The input of registering a loom. */
export type RegisterLoomInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Registers a loom of a cooperative. */
@Injectable()
export class RegisterLoom {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the loom. */
  async execute(caller: Caller, input: RegisterLoomInput): Promise<Result<string, Refusal>> {
    const command = openCommand('registerLoom', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const cooperativeId = cooperativeFor(caller, checked.value.cooperativeId);
    if (!cooperativeId.ok) return cooperativeId;
    const { kind, widthMm } = checked.value;
    const villageId = readOpaqueId('village', checked.value.villageId) ?? '';
    const loom = { cooperativeId: cooperativeId.value, villageId, kind, widthMm };
    const done = await this.ledger.execute(command.value, async (read) => {
      const [cooperative, village] = await Promise.all([
        read.one(organisationKind, loom.cooperativeId),
        read.one(villageKind, villageId),
      ]);
      return registerLoom(humanCode(this.ids.bytes(CODE_BYTES)), loom, { cooperative, village });
    });
    return answeredId(done);
  }
}
