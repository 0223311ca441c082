import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Clock,
  Ids,
  invalidInput,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Ledger, answeredId, checkInput, openCommand, type Reading } from '#libs/ledger';
import { personKind, recordsOf } from '#libs/network';
import { cooperativeFor } from '../../cooperative/own-cooperative.js';
import { lotKind } from '../../material-lot/lot.js';
import { readMovement, remark, saidMoney } from '../money/read-money.js';
import { chargedOnce, problemOfCharge, refusalOfIssue } from './charged-issue.js';
import { recordMoney } from './account.js';
import { readAccount } from './account-owner.js';

const schema = z.object({
  cooperativeId: z.string().nullish(),
  personId: z.string(),
  issued: z.object({ lotId: z.string(), issue: z.int().min(1) }).nullish(),
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
    const said = checked.value.issued;
    const issued = said && { lotId: readOpaqueId('lot', said.lotId) ?? '', issue: said.issue };
    const done = await this.ledger.execute(command.value, async (read) => {
      const of = await readAccount(read, this.ids, cooperative.value, personId);
      if (!of.ok) return of;
      const data = { ...movement.value, ...(issued ?? {}) };
      const recorded = recordMoney(of.value, { type: 'MaterialCharged', data });
      if (!issued || !recorded.ok) return recorded;
      const lot = await read.one(lotKind, issued.lotId);
      const refusal = refusalOfIssue(
        lot,
        issued.issue,
        cooperative.value,
        await this.recordsOf(read, personId),
        'account' in of.value ? of.value.account.state.charged : undefined,
      );
      if (refusal) return refuse(refusal);
      const problem = problemOfCharge(lot, issued.issue, data);
      return problem
        ? refuse(invalidInput([problem]))
        : ok({ ...recorded.value, names: [chargedOnce(issued)] });
    });
    return answeredId(done);
  }

  private async recordsOf(read: Reading, personId: string): Promise<readonly string[]> {
    const named = await read.one(personKind, personId);
    const kept = named?.state.mergedInto;
    const person = kept === undefined ? named : await read.one(personKind, kept);
    return person ? recordsOf(person.state) : [];
  }
}
