import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Ids, readOpaqueId, type Caller, type Refusal, type Result } from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand } from '#libs/ledger';
import { cooperativeFor } from '../../cooperative/own-cooperative.js';
import { readMovement, remark, saidMoney } from '../money/read-money.js';
import { recordMoney } from './account.js';
import { readAccount } from './account-owner.js';

const schema = z.object({
  cooperativeId: z.string().nullish(),
  personId: z.string(),
  money: saidMoney,
  on: z.iso.date().nullish(),
  note: remark,
});

/** The input of charging material. */
export type ChargeMaterialInput = z.input<typeof schema> & { commandKey: string; occurredAt?: string | null };

/** Sets material that a woman took for herself against what she is owed. */
@Injectable()
export class ChargeMaterial {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of her account. */
  async execute(caller: Caller, input: ChargeMaterialInput): Promise<Result<string, Refusal>> {
    const command = openCommand('chargeMaterial', caller, input, this.clock.now());
    if (!command.ok) return command;
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const cooperative = cooperativeFor(caller, checked.value.cooperativeId);
    if (!cooperative.ok) return cooperative;
    const movement = readMovement(checked.value, command.value.occurredAt);
    if (!movement.ok) return movement;
    const personId = readOpaqueId('person', checked.value.personId) ?? '';
    const done = await this.ledger.execute(command.value, async (read) => {
      const of = await readAccount(read, this.ids, cooperative.value, personId);
      return of.ok ? recordMoney(of.value, { type: 'MaterialCharged', data: movement.value }) : of;
    });
    return answeredId(done);
  }
}
