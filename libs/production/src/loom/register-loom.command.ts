import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Ids, humanCode, readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, checkInput, openCommand, answeredId } from '#libs/ledger';
import { organisationKind, personKind, villageKind } from '#libs/network';
import { cooperativeFor } from '../cooperative/own-cooperative.js';
import { loomCard } from './loom-input.js';
import type { LoomRegistered } from './loom.events.js';
import { registerLoom } from './loom.js';

const CODE_BYTES = 7;

const schema = z.object({
  ...loomCard,
  cooperativeId: z.string().nullish(),
  place: loomCard.place.nullish(),
  ownerId: loomCard.ownerId.nullish(),
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
    const { kind, widthMm, place } = checked.value;
    const villageId = readOpaqueId('village', checked.value.villageId) ?? '';
    const ownerId = checked.value.ownerId && (readOpaqueId('person', checked.value.ownerId) ?? '');
    const loom: LoomRegistered = {
      ...{ cooperativeId: cooperativeId.value, villageId, kind, widthMm },
      ...(place ? { place } : {}),
      ...(typeof ownerId === 'string' ? { ownerId } : {}),
    };
    const done = await this.ledger.execute(command.value, async (read) => {
      const [cooperative, village, owner] = await Promise.all([
        read.one(organisationKind, loom.cooperativeId),
        read.one(villageKind, villageId),
        ownerId ? read.one(personKind, ownerId) : undefined,
      ]);
      const code = humanCode(this.ids.bytes(CODE_BYTES));
      return registerLoom(code, loom, { cooperative, village, owner });
    });
    return answeredId(done);
  }
}
